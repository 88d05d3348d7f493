import { parseDay } from '@muster/engine'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import type { Amendment } from './amendments.ts'

const WIDTH = 1000
const HEIGHT = 96
const BASE = 72
const SHORTEST = 6

/** The calendar at a glance: a stroke for each day, higher the more rules changed. The list says the same in words. */
export function CalendarStrip({ amendments }: { readonly amendments: readonly Amendment[] }) {
  const [first, last] = [amendments[0], amendments.at(-1)]
  if (first === undefined || last === undefined) return null
  const years = Array.from(
    { length: Number(last.day.slice(0, 4)) - Number(first.day.slice(0, 4)) + 2 },
    (_, index) => Number(first.day.slice(0, 4)) + index,
  )
  const x = scaleLinear()
    .domain([parseDay(`${years[0]}-01-01`), parseDay(`${years.at(-1)}-01-01`)])
    .range([0, WIDTH])
  const most = Math.max(...amendments.map(({ rules }) => rules.length))
  const height = scaleSqrt()
    .domain([0, most])
    .range([SHORTEST, BASE - 4])
  return (
    <div class="strip">
      <svg class="calendar-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line class="base" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
        {years.map((year) => {
          const at = x(parseDay(`${year}-01-01`))
          return <line key={year} class="year" x1={at} x2={at} y1="0" y2={HEIGHT} />
        })}
        {amendments.map(({ day, doubt, rules }) => {
          const at = x(parseDay(day))
          return (
            <g key={`${day}${doubt?.id ?? ''}`} class={doubt === null ? 'stroke' : 'stroke open'}>
              {doubt !== null && (
                <rect
                  x={x(parseDay(doubt.from))}
                  width={Math.max(x(parseDay(doubt.until)) - x(parseDay(doubt.from)), 1)}
                  y={BASE}
                  height="6"
                />
              )}
              <line x1={at} x2={at} y1={BASE} y2={BASE - height(rules.length)} />
            </g>
          )
        })}
      </svg>
      <p class="strip-years" aria-hidden="true">
        {years.slice(0, -1).map((year) => (
          <span key={year}>{year}</span>
        ))}
      </p>
    </div>
  )
}
