import type { Day } from './day.ts'

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Gives the day of the week on which a day falls, 1 (Monday) to 7 (Sunday).
 *
 * @example
 * weekdayOf(parseDay('2026-01-01')) // => 4
 */
export function weekdayOf(day: Day): Weekday {
  const sinceMonday = (day + 3) % 7
  return (sinceMonday < 0 ? sinceMonday + 8 : sinceMonday + 1) as Weekday
}

/**
 * Tells whether a day is a Saturday or a Sunday.
 *
 * @example
 * isWeekend(parseDay('2024-04-27')) // => true
 */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5
}
