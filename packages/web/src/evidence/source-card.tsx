import type { Language } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import type { SourceUse, Use } from './sources-used.ts'

const KIND: { readonly [kind in Use['kind']]: readonly [string, string] } = {
  rule: ['rule', 'rules'],
  fact: ['fact or doubt', 'facts or doubts'],
  claim: ['claim', 'claims'],
  figure: ['figure', 'figures'],
  term: ['term', 'terms'],
  note: ['note', 'notes'],
}

const KINDS: readonly Use['kind'][] = ['rule', 'claim', 'figure', 'fact', 'term', 'note']

/** One entry of the bibliography, with where it is used. */
export function SourceCard({
  source,
  rulebook,
  language,
}: {
  readonly source: SourceUse
  readonly rulebook: Rulebook
  readonly language: Language
}) {
  const { tag } = language
  const { entry, footnotes, uses } = source
  const safe = entry.url !== null && /^https?:\/\/[^\s]+$/u.test(entry.url) && URL.canParse(entry.url)
  const counts = KINDS.map((kind) => ({ kind, of: uses.filter((use) => use.kind === kind) })).filter(
    ({ of }) => of.length > 0,
  )
  return (
    <article class="source-card">
      <p>
        <strong>{entry.author}</strong>, {closed(entry.title)},{' '}
        {entry.dates.map((date) => dated(date, language)).join(' and ') || 'no date'}
        {safe && entry.url !== null && (
          <>
            {' '}
            <a href={entry.url} target="_blank" rel="noreferrer noopener">
              {new URL(entry.url).hostname}
              <span class="visually-hidden"> (opens the source in a new window)</span>
            </a>
          </>
        )}
        {entry.consulted !== null && <span class="faint"> consulted {dated(entry.consulted, language)}</span>}
      </p>
      <details>
        <summary>
          {footnotes.length === 0
            ? 'In no footnote'
            : `${footnotes.length === 1 ? 'Footnote' : 'Footnotes'} ${footnotes.join(', ')}`}
          {' · '}
          {counts.length === 0
            ? 'nothing here rests on it'
            : counts.map(({ kind, of }) => `${of.length} ${KIND[kind][of.length === 1 ? 0 : 1]}`).join(', ')}
        </summary>
        <ul class="uses">
          {counts.flatMap(({ kind, of }) =>
            of.map(({ id }) => (
              <li key={`${kind}${id}`}>
                <span class="faint">{KIND[kind][0]}</span> {nameOf(rulebook, kind, id, tag)}
              </li>
            )),
          )}
        </ul>
      </details>
    </article>
  )
}

/** Closes a bracket that the printed title leaves open. */
function closed(title: string): string {
  const open = [...title].reduce((depth, letter) => depth + (letter === '[' ? 1 : letter === ']' ? -1 : 0), 0)
  return title + ']'.repeat(Math.max(0, open))
}

/** A day written `2025-10-28` or `28/10/2025` in words; anything else as it stands. */
function dated(text: string, language: Language): string {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(text) ?? []
  const written = year === undefined ? text : `${year}-${month}-${day}`
  return /^\d{4}-\d{2}-\d{2}$/u.test(written) ? language.day(written) : text
}

function nameOf({ system, chapters }: Rulebook, kind: Use['kind'], id: string, tag: string): string {
  const words = () => {
    switch (kind) {
      case 'rule':
        return system.rules.get(id)?.asks
      case 'fact':
        return system.facts.get(id)?.asks
      case 'claim':
        return chapters.flatMap(({ claims }) => claims).find((each) => each.id === id)?.says
      case 'figure':
        return chapters.flatMap(({ figures }) => figures).find((each) => each.id === id)?.of
      case 'term':
        return chapters.flatMap(({ terms }) => terms).find((each) => each.id === id)?.term
      case 'note':
        return chapters.flatMap(({ notes }) => notes).find((each) => each.id === id)?.says
      default:
        return kind satisfies never
    }
  }
  return inLanguage(words() ?? id, tag)
}
