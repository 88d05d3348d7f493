import { civilDate, type Day, dayNumber, dayOf, daysInMonth } from './day.ts'
import { type IntervalSet, intervalSet } from './interval-set.ts'

/**
 * A stretch of the year that comes back every year, both ends included, as laws word it ("from 1 April to 15 July").
 * One that starts later in the year than it ends runs over New Year. 29 February as a first day means 1 March in a
 * common year, as a last day 28 February. A season is a list of windows, in any order; they may overlap.
 */
export interface YearlyWindow {
  readonly fromMonth: number
  readonly fromDay: number
  readonly toMonth: number
  readonly toDay: number
}

const LEAP_YEAR = 2000

/** More than the longest wait for a 29 February. */
const LONGEST_SEARCH = 9 * 366

/**
 * Makes a frozen window from its first and its last day (both included), written `MM-DD`; throws a `RangeError` when
 * no year has such a day.
 *
 * @example
 * yearlyWindow('04-01', '07-15') // => { fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }
 */
export function yearlyWindow(first: string, last: string): YearlyWindow {
  const [fromMonth, fromDay] = monthAndDay(first)
  const [toMonth, toDay] = monthAndDay(last)
  return Object.freeze({ fromMonth, fromDay, toMonth, toDay })
}

function monthAndDay(text: string): readonly [number, number] {
  const match = /^(\d{2})-(\d{2})$/u.exec(text)
  const month = Number(match?.[1])
  const day = Number(match?.[2])
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(LEAP_YEAR, month))) {
    throw new RangeError(`not a day of the year written MM-DD: ${text}`)
  }
  return [month, day]
}

/**
 * Tells whether a day lies in a season.
 *
 * @example
 * inSeason([yearlyWindow('04-01', '07-15')], parseDay('2024-07-15')) // => true
 */
export function inSeason(windows: readonly YearlyWindow[], day: Day): boolean {
  const date = civilDate(day)
  const at = orderInYear(date.month, date.day)
  for (const window of windows) {
    const first = orderInYear(window.fromMonth, window.fromDay)
    const last = orderInYear(window.toMonth, window.toDay)
    if (first <= last ? first <= at && at <= last : first <= at || at <= last) return true
  }
  return false
}

/** A number that grows through the year; not a count of days. */
function orderInYear(month: number, day: number): number {
  return month * 32 + day
}

/**
 * Gives the first day on or after a day on which one of the windows opens. From within a season that is the next
 * opening, not the day itself. A later day never gives an earlier result. Throws a `RangeError` without windows.
 *
 * @example
 * formatDay(seasonStartOnOrAfter([yearlyWindow('04-01', '07-15')], parseDay('2024-04-02'))) // => '2025-04-01'
 */
export function seasonStartOnOrAfter(windows: readonly YearlyWindow[], day: Day): Day {
  const { year } = civilDate(day)
  let found: Day | undefined
  for (const window of windows) {
    let opened = year
    while (startIn(window, opened) < day || startIn(window, opened) >= endAfter(window, opened)) opened += 1
    const start = startIn(window, opened)
    if (found === undefined || start < found) found = start
  }
  if (found === undefined) throw new RangeError('a season without windows has no start')
  return found
}

/**
 * Gives the first day on or after a day that is not in the season: from within it the day after its last day, from
 * outside it the day itself. A later day never gives an earlier result. Throws a `RangeError` when the windows leave no
 * day of the year out.
 *
 * @example
 * formatDay(seasonEndOf([yearlyWindow('04-01', '07-15')], parseDay('2024-04-02'))) // => '2024-07-16'
 */
export function seasonEndOf(windows: readonly YearlyWindow[], day: Day): Day {
  let at = day
  let moved = true
  while (moved) {
    if (at - day > LONGEST_SEARCH) throw new RangeError('a season without a day outside it has no end')
    moved = false
    const { year } = civilDate(at)
    for (const window of windows) {
      for (const opened of [year - 1, year]) {
        const until = endAfter(window, opened)
        if (startIn(window, opened) <= at && at < until) {
          at = until
          moved = true
        }
      }
    }
  }
  return at
}

/**
 * Tells whether every day of every year lies in a season, so that it has no end.
 *
 * @example
 * isAllYear([yearlyWindow('01-01', '12-31')]) // => true
 */
export function isAllYear(windows: readonly YearlyWindow[]): boolean {
  const first = dayOf(LEAP_YEAR, 1, 1)
  for (let day = first; day < first + 366; day = dayNumber(day + 1)) if (!inSeason(windows, day)) return false
  return true
}

/**
 * Gives the stretches of a season within the half-open span from `from` to `until`, as half-open intervals of days cut
 * off at its ends; windows that touch are one stretch.
 *
 * @example
 * seasonIntervals([yearlyWindow('10-01', '12-31')], parseDay('2024-12-30'), parseDay('2025-02-01')) // => [[20087, 20089]]
 */
export function seasonIntervals(windows: readonly YearlyWindow[], from: Day, until: Day): IntervalSet {
  if (from >= until) return intervalSet([])
  const pairs: [number, number][] = []
  const lastYear = civilDate(until).year
  for (let year = civilDate(from).year - 1; year <= lastYear; year += 1) {
    for (const window of windows) {
      const start = Math.max(startIn(window, year), from)
      const end = Math.min(endAfter(window, year), until)
      if (start < end) pairs.push([start, end])
    }
  }
  return intervalSet(pairs)
}

/** The day on which a window opens in a year. */
function startIn(window: YearlyWindow, year: number): Day {
  const { fromMonth, fromDay } = window
  return fromDay > daysInMonth(year, fromMonth) ? dayOf(year, fromMonth + 1, 1) : dayOf(year, fromMonth, fromDay)
}

/** The day after the last of a window that opened in a year. */
function endAfter(window: YearlyWindow, opened: number): Day {
  const { fromMonth, fromDay, toMonth, toDay } = window
  const overNewYear = orderInYear(fromMonth, fromDay) > orderInYear(toMonth, toDay)
  const year = overNewYear ? opened + 1 : opened
  return dayNumber(dayOf(year, toMonth, Math.min(toDay, daysInMonth(year, toMonth))) + 1)
}
