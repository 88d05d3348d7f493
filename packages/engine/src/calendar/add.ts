import { civilDate, type Day, dayNumber, dayOf, daysInMonth } from './day.ts'

/**
 * What becomes of a day that the target month lacks (31 April, 29 February of a common year): `down` is the last day of
 * that month, `up` the first day of the month after it.
 */
export type Rounding = 'down' | 'up'

/**
 * Moves a day by a whole number of calendar days (negative: back); throws a `RangeError` on a fraction.
 *
 * @example
 * formatDay(plusDays(parseDay('2024-02-28'), 2)) // => '2024-03-01'
 */
export function plusDays(day: Day, count: number): Day {
  return dayNumber(day + count)
}

/**
 * Gives the same day of the month a whole number of months later (negative: earlier), rounded where that day is
 * missing; a later day never gives an earlier result. Throws a `RangeError` on a fraction.
 *
 * @example
 * formatDay(plusMonths(parseDay('2023-01-31'), 1, 'down')) // => '2023-02-28'
 * formatDay(plusMonths(parseDay('2023-01-31'), 1, 'up')) // => '2023-03-01'
 */
export function plusMonths(day: Day, count: number, rounding: Rounding): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of months: ${count}`)
  const start = civilDate(day)
  const months = start.year * 12 + start.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const length = daysInMonth(year, month)
  if (start.day <= length) return dayOf(year, month, start.day)
  const last = dayOf(year, month, length)
  return rounding === 'down' ? last : dayNumber(last + 1)
}

/**
 * Gives the same day of the year a whole number of years later (negative: earlier), rounded where 29 February is
 * missing; a later day never gives an earlier result. Throws a `RangeError` on a fraction.
 *
 * @example
 * formatDay(plusYears(parseDay('2004-02-29'), 18, 'down')) // => '2022-02-28'
 * formatDay(plusYears(parseDay('2004-02-29'), 18, 'up')) // => '2022-03-01'
 */
export function plusYears(day: Day, count: number, rounding: Rounding): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of years: ${count}`)
  return plusMonths(day, count * 12, rounding)
}

/**
 * Gives the first day of the month in which a day falls.
 *
 * @example
 * formatDay(startOfMonth(parseDay('2024-02-29'))) // => '2024-02-01'
 */
export function startOfMonth(day: Day): Day {
  return dayNumber(day - civilDate(day).day + 1)
}

/**
 * Gives the first day of the month after the one in which a day falls: the half-open end of its month.
 *
 * @example
 * formatDay(startOfNextMonth(parseDay('2023-12-31'))) // => '2024-01-01'
 */
export function startOfNextMonth(day: Day): Day {
  const { year, month } = civilDate(day)
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
}

/**
 * Gives the 1 January of the year in which a day falls.
 *
 * @example
 * formatDay(startOfYear(parseDay('2024-02-29'))) // => '2024-01-01'
 */
export function startOfYear(day: Day): Day {
  return dayOf(civilDate(day).year, 1, 1)
}

/**
 * Gives the 1 January after the year in which a day falls: the half-open end of its year.
 *
 * @example
 * formatDay(startOfNextYear(parseDay('2024-01-01'))) // => '2025-01-01'
 */
export function startOfNextYear(day: Day): Day {
  return dayOf(civilDate(day).year + 1, 1, 1)
}
