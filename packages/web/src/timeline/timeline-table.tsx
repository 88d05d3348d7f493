import { english } from '@muster/answer'
import { outcomeText } from '../answer/outcome-text.ts'
import type { RowData } from '../work/protocol.ts'
import type { Point } from './points.ts'
import { lastDay, rowName } from './status-row.tsx'

interface TimelineTableProps {
  readonly rows: readonly RowData[]
  readonly points: readonly { readonly name: string; readonly points: readonly Point[] }[]
}

/** The timeline as tables. */
export function TimelineTable({ rows, points }: TimelineTableProps) {
  return (
    // A region that scrolls sideways must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="timeline-table" aria-label="The timeline as tables" tabIndex={0}>
      <table>
        <caption>Answers over the years</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.segments.map((segment, index) => (
              <tr key={`${row.question}${row.item}${segment.from}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={row.segments.length}>
                    {rowName(row)}
                  </th>
                )}
                <td>{english.day(segment.from)}</td>
                <td>{english.day(lastDay(segment))}</td>
                <td>
                  {segment.outcomes.length > 1 && `${english.label('depends')} `}
                  {segment.cutShort && `${english.label('cutShort')} `}
                  {segment.outcomes.map((outcome) => outcomeText(row.question, outcome)).join(' Or: ')}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {points.map(
        ({ name, points: of }) =>
          of.length > 0 && (
            <div key={name}>
              <h3>{name}</h3>
              <ul>
                {of.map((point) => (
                  <li key={point.key}>{point.says}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
