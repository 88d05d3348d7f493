import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import type { Span } from '../work/protocol.ts'

const FIRST = 1985
const LAST = 2035

/** The years that the timeline shows. */
export const SpanFields = memo(({ span, onSpan }: { readonly span: Span; readonly onSpan: (span: Span) => void }) => {
  const id = useId()
  const from = Number(span.from.slice(0, 4))
  const until = Number(span.until.slice(0, 4))
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)
  return (
    <fieldset class="plain span-fields" aria-label="Years shown">
      <label for={`${id}-from`}>Years</label>
      <select
        id={`${id}-from`}
        value={String(from)}
        onChange={(event) => onSpan({ ...span, from: `${event.currentTarget.value}-01-01` })}
      >
        {years
          .filter((year) => year < until)
          .map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
      </select>
      <label for={`${id}-until`}>to</label>
      <select
        id={`${id}-until`}
        value={String(until - 1)}
        onChange={(event) => onSpan({ ...span, until: `${Number(event.currentTarget.value) + 1}-01-01` })}
      >
        {years
          .filter((year) => year >= from)
          .map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
      </select>
    </fieldset>
  )
})
