import type { AnswerData } from '@muster/answer'
import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { GoodCase } from '../shell/use-case.ts'
import type { Focus, RowData, Span } from '../work/protocol.ts'
import { Cursor } from './cursor.tsx'
import { FollowedFrom } from './followed-from.tsx'
import { PointRow } from './point-row.tsx'
import { amendmentsOf, deadlinesOf, eventsOf, type Point } from './points.ts'
import { scaleOf } from './scale.ts'
import { StatusRow } from './status-row.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useWide } from './use-wide.ts'

interface TimelineProps {
  readonly file: GoodCase
  readonly span: Span
  readonly on: string
  readonly rows: readonly RowData[]
  readonly answers: readonly AnswerData[]
  readonly onDay: (day: string) => void
  readonly onFocus: (focus: Focus) => void
}

/** The rule that names what he is in the military system. */
const STATUS = 'status.in-the-system'

const LEGEND = [
  ['yes', 'yes, or a named status'],
  ['no', 'no'],
  ['open', 'it depends'],
  ['none', 'does not arise, or not covered'],
] as const

/** His position over the years: what he was, what happened, what followed, how the law changed in between. */
export const Timeline = memo(({ file, span, on, rows, answers, onDay, onFocus }: TimelineProps) => {
  const scale = useMemo(() => scaleOf(span), [span])
  const wide = useWide()
  const track = useRef<HTMLDivElement>(null)
  const [table, setTable] = useState(false)
  const [event, setEvent] = useState<Point | null>(null)
  const events = useMemo(() => eventsOf(RULEBOOK.system, file.stated), [file])
  const deadlines = useMemo(() => deadlinesOf(answers), [answers])
  const amendments = useMemo(
    () =>
      amendmentsOf(
        RULEBOOK.system,
        new Set(answers.filter(({ worth }) => worth !== 'open').map(({ question }) => question)),
      ).filter(({ last, first }) => last >= scale.from && first < scale.until),
    [answers, scale],
  )
  const visit = (point: Point) => {
    setEvent(point)
    onDay(scale.dayAt(scale.at(point.first) + 0.5 / (scale.until - scale.from)))
  }
  const dayChosen = parseDay(on)
  // His status is always drawn; the others where they change.
  const changing = rows.filter(({ question, segments }) => question === STATUS || segments.length > 1)
  const steady = rows.filter((row) => !changing.includes(row))
  const drawn = (row: RowData) => (
    <StatusRow
      key={`${row.question}/${row.item ?? ''}`}
      row={row}
      scale={scale}
      on={on}
      onDay={onDay}
      onName={() => onFocus({ question: row.question, item: row.item, ground: null })}
    />
  )
  return (
    <div class="timeline">
      <p class="legend" aria-hidden="true">
        {LEGEND.map(([kind, words]) => (
          <span key={kind}>
            <span class={`swatch ${kind}`} /> {words}
          </span>
        ))}
      </p>
      <div
        class="timeline-body"
        onPointerDown={(pressed) => {
          const box = track.current?.getBoundingClientRect()
          const target = pressed.target
          if (box === undefined || !(target instanceof Element) || target.closest('.thing, .cursor, button')) return
          if (pressed.clientX < box.left || pressed.clientX > box.right) return
          onDay(scale.dayAt((pressed.clientX - box.left) / box.width))
        }}
      >
        <div class="years" aria-hidden="true">
          {scale.years.map((year) => (
            <span key={year} style={{ left: `${scale.at(parseDay(`${year}-01-01`)) * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
        <PointRow
          name="Events"
          kind="event"
          points={events}
          scale={scale}
          on={on}
          gap={wide ? 0.15 : 0.02}
          named={wide}
          onPoint={visit}
        />
        <PointRow
          name="What followed"
          kind="deadline"
          points={deadlines}
          scale={scale}
          on={on}
          gap={0.02}
          named={false}
          onPoint={visit}
        />
        {changing.map(drawn)}
        <PointRow
          name="Amendments"
          kind="amendment"
          points={amendments}
          scale={scale}
          on={on}
          gap={0.006}
          named={false}
          onPoint={visit}
        />
        {steady.length > 0 && (
          <details class="unchanged">
            <summary>
              {steady.length === 1 ? 'One answer stays' : `${steady.length} answers stay`} the same over these years
            </summary>
            {steady.map(drawn)}
          </details>
        )}
        {dayChosen >= scale.from && dayChosen < scale.until && (
          <Cursor scale={scale} on={on} onDay={onDay} track={track} />
        )}
      </div>
      {event !== null && (
        <FollowedFrom point={event} answers={answers} onFocus={onFocus} onClose={() => setEvent(null)} />
      )}
      <details class="as-table" open={table} onToggle={(toggled) => setTable(toggled.currentTarget.open)}>
        <summary>The timeline as a table</summary>
        {table && (
          <TimelineTable
            rows={rows}
            points={[
              { name: 'Events', points: events },
              { name: 'What followed', points: deadlines },
              { name: 'Amendments', points: amendments },
            ]}
          />
        )}
      </details>
    </div>
  )
})
