import type { Language } from '@muster/answer'
import { type ReportIndex, unmatchedReferences } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'
import { useMemo, useState } from 'preact/hooks'
import { latin } from './fold-word.ts'
import { SelectField } from './select-field.tsx'
import { SourceCard } from './source-card.tsx'
import { sourcesUsed } from './sources-used.ts'

interface SourcesPartProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
}

const FIRST = 40

type Order = 'author' | 'used' | 'newest'

const ORDERS: readonly { readonly value: Order; readonly name: string }[] = [
  { value: 'author', name: 'By author' },
  { value: 'used', name: 'Most used first' },
  { value: 'newest', name: 'Newest first' },
]

/** The bibliography of the report, with where each source is used. */
export function SourcesPart({ rulebook, report, language }: SourcesPartProps) {
  const sources = useMemo(() => sourcesUsed(rulebook, report), [rulebook, report])
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>('author')
  const [most, setMost] = useState(FIRST)
  const unmatched = useMemo(() => unmatchedReferences(report), [report])
  const sought = latin(words.trim())
  const fitting = sources
    .filter(({ entry }) => latin(`${entry.author} ${entry.title} ${entry.dates.join(' ')}`).includes(sought))
    .toSorted((one, other) => {
      switch (order) {
        case 'author':
          return latin(one.entry.author).localeCompare(latin(other.entry.author))
        case 'used':
          return other.uses.length - one.uses.length
        case 'newest':
          return (other.entry.dates.at(-1) ?? '').localeCompare(one.entry.dates.at(-1) ?? '')
        default:
          return order satisfies never
      }
    })
  return (
    <section aria-labelledby="evidence-sources">
      <h3 id="evidence-sources">Sources</h3>
      <div class="filter-row">
        <label class="filter-field">
          Author, title or date
          <input
            type="search"
            value={words}
            onInput={({ currentTarget }) => {
              setWords(currentTarget.value)
              setMost(FIRST)
            }}
          />
        </label>
        <SelectField
          label="Order"
          value={order}
          options={ORDERS}
          onValue={(value) => setOrder(ORDERS.find((each) => each.value === value)?.value ?? 'author')}
        />
      </div>
      <p role="status">
        {fitting.length === sources.length
          ? `All ${sources.length} sources of the bibliography.`
          : `${fitting.length} of ${sources.length} sources.`}
      </p>
      {fitting.slice(0, most).map((source) => (
        <SourceCard key={source.entry.id} source={source} rulebook={rulebook} language={language} />
      ))}
      {fitting.length > most && (
        <button type="button" onClick={() => setMost(most + FIRST * 2)}>
          Show more sources ({fitting.length - most} left)
        </button>
      )}
      <details class="unmatched">
        <summary>References of footnotes without one certain entry ({unmatched.length})</summary>
        <ul>
          {unmatched.map(({ footnote, reference }, index) => (
            <li key={index}>
              fn {footnote}: {reference.author}, {reference.dates.join(' and ') || 'no date'}:{' '}
              {reference.entries.length === 0 ? 'not in the bibliography' : `${reference.entries.length} entries fit`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
