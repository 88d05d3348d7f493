import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { today } from '../shell/today.ts'
import type { RowData, Span } from '../work/protocol.ts'

interface DayJumpsProps {
  readonly rows: readonly RowData[]
  readonly span: Span
  readonly on: string
  readonly onDay: (day: string) => void
}

/** Leads to the nearest days on which anything on the timeline changes, and to today. */
export const DayJumps = memo(({ rows, span, on, onDay }: DayJumpsProps) => {
  const days = useMemo(
    () => [...new Set(rows.flatMap(({ segments }) => segments.map(({ from }) => from)))].sort(),
    [rows],
  )
  const earlier = days.findLast((day) => day < on && day > span.from)
  const later = days.find((day) => day > on)
  return (
    <fieldset class="plain day-jumps" aria-label="Go to a day">
      <button type="button" disabled={earlier === undefined} onClick={() => earlier !== undefined && onDay(earlier)}>
        ‹ Change before
      </button>
      <button type="button" disabled={later === undefined} onClick={() => later !== undefined && onDay(later)}>
        Change after ›
      </button>
      <button type="button" onClick={() => onDay(today())}>
        Today
      </button>
    </fieldset>
  )
})
