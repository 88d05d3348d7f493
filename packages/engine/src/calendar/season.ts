import { civilDate, type Day, dayNumber, dayOf, daysInMonth } from './day.ts'

/**
 * A span that comes back every year, from a first to a last day, both part of it (1 April to 15 July). It does not
 * cross the turn of the year; write such a season as two windows. A window that ends on 29 February ends on the 28th in common years.
 */
export interface YearlyWindow {
  readonly fromMonth: number
  readonly fromDay: number
  readonly toMonth: number
  readonly toDay: number
}

function clipped(year: number, month: number, day: number): Day {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)))
}

/** The half-open span of a window in a year. */
function spanIn(window: YearlyWindow, year: number): readonly [Day, Day] {
  return [clipped(year, window.fromMonth, window.fromDay), dayNumber(clipped(year, window.toMonth, window.toDay) + 1)]
}

function joinedSpans(
  windows: readonly YearlyWindow[],
  fromYear: number,
  toYear: number,
): readonly (readonly [Day, Day])[] {
  const spans: [Day, Day][] = []
  for (let year = fromYear; year <= toYear; year += 1) {
    const inYear = windows.map((window) => spanIn(window, year)).sort(([one], [other]) => one - other)
    for (const [from, until] of inYear) {
      const last = spans.at(-1)
      if (last !== undefined && from <= last[1]) last[1] = dayNumber(Math.max(last[1], until))
      else spans.push([from, until])
    }
  }
  return spans
}

/**
 * Tells whether a day lies in one of the windows.
 *
 * @example
 * inSeason([{ fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }], parseDay('2025-07-15')) // => true
 */
export function inSeason(windows: readonly YearlyWindow[], day: Day): boolean {
  const { year } = civilDate(day)
  return windows.some((window) => {
    const [from, until] = spanIn(window, year)
    return from <= day && day < until
  })
}

/** The first day on or after a day on which a season begins (windows that touch are one season); throws a `RangeError` without windows. */
export function seasonStartOnOrAfter(windows: readonly YearlyWindow[], day: Day): Day {
  const { year } = civilDate(day)
  for (const window of yearlyStarts(windows, year)) if (window >= day) return window
  throw new RangeError('a season needs a window')
}

function yearlyStarts(windows: readonly YearlyWindow[], year: number): readonly Day[] {
  const starts = windows.map(({ fromMonth, fromDay }) => ({ fromMonth, fromDay }))
  return [year, year + 1]
    .flatMap((y) => starts.map(({ fromMonth, fromDay }) => clipped(y, fromMonth, fromDay)))
    .sort((one, other) => one - other)
}

/** The first day on or after a day that lies outside the season; the day itself when it does. A season that never ends gives a far day. */
export function seasonEndOf(windows: readonly YearlyWindow[], day: Day): Day {
  let end: Day = day
  for (let turn = 0; turn < 500 && inSeason(windows, end); turn += 1) {
    const { year } = civilDate(end)
    for (const window of windows) {
      const [from, until] = spanIn(window, year)
      if (from <= end && end < until) {
        end = until
        break
      }
    }
  }
  return end
}

/** The parts of the season within the half-open span from `from` to `until`, as half-open spans in order. */
export function seasonIntervals(
  windows: readonly YearlyWindow[],
  from: Day,
  until: Day,
): readonly (readonly [number, number])[] {
  if (from >= until) return []
  const spans = joinedSpans(windows, civilDate(from).year, civilDate(dayNumber(until - 1)).year)
  return spans
    .map(([start, end]): [number, number] => [Math.max(start, from), Math.min(end, until)])
    .filter(([start, end]) => start < end)
}
