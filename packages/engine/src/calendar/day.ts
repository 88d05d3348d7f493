declare const dayBrand: unique symbol

/** A calendar day as a count of days since 1970-01-01 (that day is 0), in the proleptic Gregorian calendar. */
export type Day = number & { readonly [dayBrand]: 'Day' }

/** A calendar day taken apart; `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_PER_ERA = 146_097
const DAYS_TO_EPOCH = 719_468

/**
 * Turns a count of days since 1970-01-01 into a `Day`; throws a `RangeError` unless it is a safe integer.
 *
 * @example
 * formatDay(dayNumber(0)) // => '1970-01-01'
 */
export function dayNumber(count: number): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of days: ${count}`)
  return count as Day
}

/** Tells whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Gives the length in days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Gives the day of a year, month and day; throws a `RangeError` when there is no such day.
 *
 * @example
 * dayOf(2024, 2, 29) // => 19782
 */
export function dayOf(year: number, month: number, day: number): Day {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`no such day: ${year}-${month}-${day}`)
  }
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH) as Day
}

/**
 * Takes a day apart into year, month and day of the month.
 *
 * @example
 * civilDate(dayOf(2023, 4, 14)) // => { year: 2023, month: 4, day: 14 }
 */
export function civilDate(day: Day): CivilDate {
  const shifted = day + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/**
 * Reads a day written `YYYY-MM-DD`; throws a `RangeError` when it is written otherwise or does not exist.
 *
 * @example
 * parseDay('2023-02-30') // => throws
 */
export function parseDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (match === null) throw new RangeError(`not a day written YYYY-MM-DD: ${text}`)
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * Writes a day as `YYYY-MM-DD`.
 *
 * @example
 * formatDay(dayOf(2026, 1, 1)) // => '2026-01-01'
 */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}
