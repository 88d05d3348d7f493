import { scaleLinear } from 'd3-scale'
import type { BarChart } from './bars.ts'

const WIDTH = 360
const ROW = 44
const LABEL = 15
const BAR = 16
const AXIS = 24
const EDGE = 8

/** A series as bars on a scale of its own; the table beside it says the same. */
export function FigureChart({ chart, name }: { readonly chart: BarChart; readonly name: string }) {
  const { bars, ticks, top } = chart
  const x = scaleLinear()
    .domain([0, top])
    .range([0, WIDTH - EDGE * 2])
  const bottom = bars.length * ROW + 4
  return (
    <svg
      class="figure-chart"
      viewBox={`${-EDGE} 0 ${WIDTH} ${bottom + AXIS}`}
      role="img"
      aria-label={`${name}: bars; the table says the same`}
    >
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <line x1={x(tick)} x2={x(tick)} y1="0" y2={bottom} />
          <text x={x(tick)} y={bottom + 16} text-anchor={tick === 0 ? 'start' : tick === top ? 'end' : 'middle'}>
            {tick.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      {bars.map(({ period, label, value, span }, index) => (
        <g key={index} class={`bar ${span?.kind ?? 'none'}`}>
          <text x="0" y={index * ROW + LABEL}>
            {period}
            {label !== '' && label.length < 28 && ` · ${label}`}
          </text>
          {span !== null && (
            <rect
              x={x(span.from)}
              y={index * ROW + LABEL + 5}
              width={Math.max(x(span.to) - x(span.from), 2)}
              height={BAR}
            />
          )}
          {span?.kind === 'atLeast' && (
            <line
              class="onwards"
              x1={x(span.to)}
              x2={WIDTH - EDGE * 2}
              y1={index * ROW + LABEL + 5 + BAR / 2}
              y2={index * ROW + LABEL + 5 + BAR / 2}
            />
          )}
          {span === null && (
            <text class="no-value" x="0" y={index * ROW + LABEL + 5 + BAR - 3}>
              {value}
            </text>
          )}
        </g>
      ))}
      <line class="zero" x1="0" x2="0" y1="0" y2={bottom} />
    </svg>
  )
}
