import { dayNumber, formatDay, parseDay } from '@muster/engine'
import type { Span } from '../work/protocol.ts'

/** Days on a line: where each lies, from 0 to 1, and which day lies where. */
export interface Scale {
  readonly from: number
  readonly until: number
  readonly at: (day: number) => number
  readonly dayAt: (share: number) => string
  readonly years: readonly number[]
}

/** The scale of a half-open span of days; days outside it lie at its ends. */
export function scaleOf(span: Span): Scale {
  const from = parseDay(span.from)
  const until = parseDay(span.until)
  const first = Number(span.from.slice(0, 4))
  const last = Number(span.until.slice(0, 4))
  return {
    from,
    until,
    at: (day) => Math.min(1, Math.max(0, (day - from) / (until - from))),
    dayAt: (share) => {
      const day = from + Math.floor(Math.min(1, Math.max(0, share)) * (until - from))
      return formatDay(dayNumber(Math.min(day, until - 1)))
    },
    years: Array.from({ length: Math.max(1, last - first) }, (_, index) => first + index),
  }
}
