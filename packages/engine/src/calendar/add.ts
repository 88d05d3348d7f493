import { civilDate, type Day, dayNumber, dayOf, daysInMonth } from './day.ts'

/** What to do when a month lacks the day: `down` takes the month's last day, `up` the first day of the next month. */
export type Rounding = 'down' | 'up'

/** The day `count` calendar days later (earlier when negative). */
export function plusDays(day: Day, count: number): Day {
  return dayNumber(day + count)
}

/**
 * The same day of the month `count` months later (earlier when negative).
 *
 * @example
 * formatDay(plusMonths(parseDay('2024-01-31'), 1, 'down')) // => '2024-02-29'
 * formatDay(plusMonths(parseDay('2023-01-31'), 1, 'up')) // => '2023-03-01'
 */
export function plusMonths(day: Day, count: number, rounding: Rounding): Day {
  const { year, month, day: dayOfMonth } = civilDate(day)
  const months = year * 12 + (month - 1) + count
  const toYear = Math.floor(months / 12)
  const toMonth = months - toYear * 12 + 1
  const length = daysInMonth(toYear, toMonth)
  if (dayOfMonth <= length) return dayOf(toYear, toMonth, dayOfMonth)
  const end = dayOf(toYear, toMonth, length)
  return rounding === 'down' ? end : dayNumber(end + 1)
}

/**
 * The same day `count` years later; only 29 February can be missing.
 *
 * @example
 * formatDay(plusYears(parseDay('2004-02-29'), 18, 'up')) // => '2022-03-01'
 */
export function plusYears(day: Day, count: number, rounding: Rounding): Day {
  return plusMonths(day, count * 12, rounding)
}

/** The first day of the month in which a day falls. */
export function startOfMonth(day: Day): Day {
  const { year, month } = civilDate(day)
  return dayOf(year, month, 1)
}

/** The 1 January of the year in which a day falls. */
export function startOfYear(day: Day): Day {
  return dayOf(civilDate(day).year, 1, 1)
}
