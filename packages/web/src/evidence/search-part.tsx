import type { Language } from '@muster/answer'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'
import { useMemo, useState } from 'preact/hooks'
import { useDeferred } from '../shell/use-deferred.ts'
import { doubtsOf } from './doubts.ts'
import type { Findable, FoundKind } from './findable.ts'
import { FoundCard } from './found-card.tsx'
import { sourcesUsed } from './sources-used.ts'
import { useSearch } from './use-search.ts'

interface SearchPartProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
}

const KINDS: readonly (readonly [FoundKind, string])[] = [
  ['rule', 'Rules'],
  ['claim', 'Claims'],
  ['figure', 'Figures'],
  ['term', 'Terms'],
  ['doubt', 'Doubts'],
  ['note', 'Notes'],
  ['source', 'Sources'],
]

const EXAMPLES = ['повестка', 'uitstel', 'military booklet', 'zapas', 'torture', 'Mediazona 2025']

const FIRST = 20
const LAG_MS = 120

/** The search over rules, claims, figures, terms, doubts, notes and sources, in English, Dutch and Russian words. */
export function SearchPart({ rulebook, report, language }: SearchPartProps) {
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<FoundKind | null>(null)
  const [most, setMost] = useState(FIRST)
  const asked = useDeferred(query, LAG_MS)
  const search = useSearch(rulebook, report, language.tag, true)
  const found = useMemo(() => (search === null ? [] : search(asked)), [search, asked])
  const sources = useMemo(() => sourcesUsed(rulebook, report), [rulebook, report])
  const doubts = useMemo(() => doubtsOf(rulebook, language), [rulebook, language])
  const shown = kind === null ? found : found.filter((each) => each.kind === kind)
  const ask = (text: string) => {
    setQuery(text)
    setKind(null)
    setMost(FIRST)
  }
  return (
    <section aria-labelledby="evidence-search">
      <h3 id="evidence-search">Search</h3>
      <search class="search-form">
        <label class="filter-field">
          English, Dutch or Russian words
          <input
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => ask(currentTarget.value)}
          />
        </label>
      </search>
      {asked.trim() === '' ? (
        <p class="examples-row">
          Such as{' '}
          {EXAMPLES.map((example) => (
            <button key={example} type="button" class="small" onClick={() => ask(example)}>
              {example}
            </button>
          ))}
        </p>
      ) : (
        <p role="status">{search === null ? 'Getting the search ready…' : saidOf(found)}</p>
      )}
      {found.length > 0 && <Kinds found={found} kind={kind} onKind={setKind} />}
      <ol class="found">
        {shown.slice(0, most).map((each) => (
          <li key={each.key}>
            <FoundCard found={each} {...{ rulebook, sources, doubts, language }} onRule={ask} />
          </li>
        ))}
      </ol>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + FIRST * 2)}>
          Show more ({shown.length - most} left)
        </button>
      )}
    </section>
  )
}

const saidOf = (found: readonly Findable[]) =>
  found.length === 0
    ? 'Nothing is found. Try fewer words, or another word for the same.'
    : `${found.length} found, best first.`

function Kinds({
  found,
  kind,
  onKind,
}: {
  readonly found: readonly Findable[]
  readonly kind: FoundKind | null
  readonly onKind: (kind: FoundKind | null) => void
}) {
  const counts = KINDS.map(([id, name]) => ({ id, name, count: found.filter((each) => each.kind === id).length }))
  return (
    <fieldset class="plain kinds">
      <legend class="visually-hidden">What to show</legend>
      <button type="button" class="small" aria-pressed={kind === null} onClick={() => onKind(null)}>
        All {found.length}
      </button>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ id, name, count }) => (
          <button key={id} type="button" class="small" aria-pressed={kind === id} onClick={() => onKind(id)}>
            {name} {count}
          </button>
        ))}
    </fieldset>
  )
}
