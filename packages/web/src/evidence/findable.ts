import { branchesOf, inLanguage, type Words } from '@muster/engine'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'

/** What a search can find. */
export type FoundKind = 'rule' | 'claim' | 'figure' | 'source' | 'term' | 'note' | 'doubt'

/** One thing that can be found, with the words by which it is. */
export interface Findable {
  /** Kind and id, such as `claim:1.6-31`. */
  readonly key: string
  readonly kind: FoundKind
  readonly id: string
  readonly chapter: string
  readonly title: string
  readonly text: string
}

/** Everything in the rulebook and in the bibliography of the report that a search can find. */
export function findables({ system, chapters }: Rulebook, report: ReportIndex, tag: string): readonly Findable[] {
  const say = (words: Words | null | undefined) => (words == null ? '' : inLanguage(words, tag))
  const one = (kind: FoundKind, id: string, chapter: string, title: string, ...texts: readonly string[]): Findable => ({
    key: `${kind}:${id}`,
    kind,
    id,
    chapter,
    title,
    text: texts.filter((text) => text !== '').join(' '),
  })
  const rules = [...system.rules.values()].map((rule) =>
    one(
      'rule',
      rule.id,
      rule.chapter,
      say(rule.asks),
      ...branchesOf(rule).map(({ branch }) => say(branch.note)),
      ...Object.values(rule.labels).map(say),
      ...rule.unsaid.map(({ text }) => say(text)),
      ...[...system.grounds.values()].filter(({ of }) => of.includes(rule)).map(({ asks }) => say(asks)),
    ),
  )
  const doubts = [...system.facts.values()]
    .filter(({ standing }) => standing.kind === 'doubt')
    .map(({ id, asks, type }) =>
      one('doubt', id, '', say(asks), ...(type.kind === 'choice' ? Object.values(type.labels).map(say) : [])),
    )
  const evidence = chapters.flatMap(({ number, claims, figures, terms, notes }) => [
    ...claims.map((claim) =>
      one('claim', claim.id, number, say(claim.says), ...claim.by, say(claim.where), claim.about, claim.period ?? ''),
    ),
    ...figures.map((figure) =>
      one(
        'figure',
        figure.id,
        number,
        say(figure.of),
        figure.counter,
        say(figure.population),
        say(figure.note),
        ...figure.points.map(({ label }) => say(label)),
      ),
    ),
    ...terms.map((term) => one('term', term.id, number, say(term.term), term.russian ?? '', say(term.means))),
    ...notes.map((note) => one('note', note.id, number, say(note.says), note.nature)),
  ])
  const sources = report.entries.map(({ id, author, title, dates, url }) =>
    one('source', id, '', `${author}, ${title}`, dates.join(' '), url ?? ''),
  )
  return [...rules, ...evidence, ...doubts, ...sources]
}
