/**
 * Days and months by whole-number arithmetic on day numbers, for days from the year 0 on (the engine's own functions check
 * and name every day and cost several times as much). Days outside are given to no generated code.
 */

const DAYS_TO_EPOCH = 719_468
const LENGTHS = new Uint8Array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

function dayOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = (y / 400) | 0
  const yearOfEra = y - era * 400
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear
  return era * 146_097 + dayOfEra - DAYS_TO_EPOCH
}

/** Months later; a day that the month lacks becomes its last, or (`up`) the first of the month after. */
export function monthsLater(day: number, count: number, up: boolean): number {
  const shifted = day + DAYS_TO_EPOCH
  const era = (shifted / 146_097) | 0
  const dayOfEra = shifted - era * 146_097
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const date = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1
  const months = (yearOfEra + era * 400) * 12 + fromMarch + 2 + count
  const year = (months / 12) | 0
  const month = months - year * 12 + 1
  if (date <= 28) return dayOfCivil(year, month, date)
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = (LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0)
  if (date <= length) return dayOfCivil(year, month, date)
  return dayOfCivil(year, month, length) + (up ? 1 : 0)
}

/** The first day of the month in which a day falls. */
export function startOfMonthOf(day: number): number {
  return day - civilOf(day).date + 1
}

/** The 1 January of the year in which a day falls. */
export function startOfYearOf(day: number): number {
  return dayOfCivil(civilOf(day).year, 1, 1)
}

function civilOf(day: number): { readonly year: number; readonly date: number } {
  const shifted = day + DAYS_TO_EPOCH
  const era = (shifted / 146_097) | 0
  const dayOfEra = shifted - era * 146_097
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const date = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1
  return { year: yearOfEra + era * 400 + (fromMarch > 9 ? 1 : 0), date }
}

/** 1 March 1900, from which on every fourth year has a 29 February for 199 years (from 1 March to 1 March). */
const FIRST_MARCH = -25_508
const LAST_YEAR = 198

/**
 * Years later; a missing 29 February becomes the 28th, or (`up`) 1 March. Years are counted from 1 March, so that the day
 * that may be missing is the last of its year.
 */
export function yearsLater(day: number, count: number, up: boolean): number {
  const since = day - FIRST_MARCH
  const year = ((4 * since + 3) / 1461) | 0
  const target = year + count
  if (since < 0 || year > LAST_YEAR || target < 0 || target > LAST_YEAR) return monthsLater(day, count * 12, up)
  const start = ((1461 * target) / 4) | 0
  const later = FIRST_MARCH + start + (since - (((1461 * year) / 4) | 0))
  return up || later < FIRST_MARCH + (((1461 * (target + 1)) / 4) | 0) ? later : later - 1
}
