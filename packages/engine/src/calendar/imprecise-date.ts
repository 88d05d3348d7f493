import { plusMonths } from './add.ts'
import { dayNumber, dayOf, daysInMonth } from './day.ts'
import { type IntervalSet, intervalSet, isEmpty } from './interval-set.ts'

/** How finely a single date is given. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** A single date as it is meant: every day that it may be. */
export interface ImpreciseDate {
  readonly kind: 'date'
  /** Never empty. */
  readonly days: IntervalSet
  /** The days before any widening for `~`. */
  readonly stated: IntervalSet
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly precision: DatePrecision
}

/** Why a single date can't be read; `at` counts characters from its start. */
export interface ImpreciseDateIssue {
  readonly kind: 'issue'
  readonly code: 'notADay' | 'noSuchMonth' | 'noSuchDay'
  readonly at: number
  readonly expected: readonly string[]
}

const DATE = /^(\d\d[\dX][\dX])(?:-([\dX][\dX])(?:-([\dX][\dX]))?)?([~?%])?$/u

/** The first month of each season, and its length in months; winter runs into the next year. */
const SEASON_STARTS: { readonly [code: string]: number } = { '21': 3, '22': 6, '23': 9, '24': 12 }
const MONTHS_IN_SEASON = 3

const DATE_FORMS = Object.freeze(['YYYY', 'YYYY-MM', 'YYYY-MM-DD', 'YYYY-21..24', 'YYYX'])

const MARGIN_IN_DAYS = 3
const MARGIN_IN_MONTHS: { readonly [P in Exclude<DatePrecision, 'day'>]: number } = {
  month: 1,
  season: MONTHS_IN_SEASON,
  year: 12,
  decade: 120,
  century: 1200,
}

/**
 * Reads a single date of EDTF as the set of days meant, half-open: a year, month, season or day, with `X` for digits
 * that are not known, and `~`, `?` or `%` at the end.
 *
 * @example
 * readImpreciseDate('1999-05') // => { kind: 'date', days: [[10712, 10743]], stated: [[10712, 10743]], approximate: false, uncertain: false, precision: 'month' }
 */
export function readImpreciseDate(text: string): ImpreciseDate | ImpreciseDateIssue {
  const match = DATE.exec(text)
  if (match === null) return { kind: 'issue', code: 'notADay', at: 0, expected: DATE_FORMS }
  const [, year = '', month, day, qualifier] = match
  const season = month === undefined ? undefined : SEASON_STARTS[month]
  const stated = season === undefined ? daysMatching(year, month, day) : day === undefined ? seasonOf(year, season) : []
  if (isEmpty(stated)) {
    const noMonth = season !== undefined || month === undefined || matching(month, 1, 12).length === 0
    return noMonth
      ? {
          kind: 'issue',
          code: 'noSuchMonth',
          at: 5,
          expected: season === undefined ? ['01..12', '21..24'] : ['01..12'],
        }
      : { kind: 'issue', code: 'noSuchDay', at: 8, expected: lastDays(year, month) }
  }
  const precision = precisionOf(year, month, day, season !== undefined)
  const approximate = qualifier === '~' || qualifier === '%'
  return {
    kind: 'date',
    days: approximate ? widen(stated, precision) : stated,
    stated,
    approximate,
    uncertain: qualifier === '?' || qualifier === '%',
    precision,
  }
}

/** The numbers of a range, both ends included, that a text of digits and `X` may stand for. */
function matching(pattern: string, least: number, most: number): readonly number[] {
  const found: number[] = []
  for (let number = least; number <= most; number += 1) {
    const digits = String(number).padStart(pattern.length, '0')
    if ([...pattern].every((sign, index) => sign === 'X' || sign === digits[index])) found.push(number)
  }
  return found
}

function yearsMatching(pattern: string): readonly number[] {
  const century = Number(pattern.slice(0, 2)) * 100
  return matching(pattern, century, century + 99)
}

function daysMatching(yearPattern: string, monthPattern = 'XX', dayPattern = 'XX'): IntervalSet {
  const months = matching(monthPattern, 1, 12)
  const pairs: [number, number][] = []
  for (const year of yearsMatching(yearPattern)) {
    for (const month of months) {
      const length = daysInMonth(year, month)
      const first = dayOf(year, month, 1)
      if (dayPattern === 'XX') pairs.push([first, first + length])
      else for (const day of matching(dayPattern, 1, length)) pairs.push([first + day - 1, first + day])
    }
  }
  return intervalSet(pairs)
}

function seasonOf(yearPattern: string, month: number): IntervalSet {
  return yearsMatching(yearPattern).map((year): [number, number] => {
    const start = dayOf(year, month, 1)
    return [start, plusMonths(start, MONTHS_IN_SEASON, 'down')]
  })
}

function precisionOf(year: string, month: string | undefined, day: string | undefined, season: boolean): DatePrecision {
  if (year[2] === 'X') return 'century'
  if (year[3] === 'X') return 'decade'
  if (season) return 'season'
  if (month === undefined || month.includes('X')) return 'year'
  return day === undefined || day.includes('X') ? 'month' : 'day'
}

function widen(days: IntervalSet, precision: DatePrecision): IntervalSet {
  if (precision === 'day')
    return intervalSet(days.map(([from, until]) => [from - MARGIN_IN_DAYS, until + MARGIN_IN_DAYS]))
  const months = MARGIN_IN_MONTHS[precision]
  return intervalSet(
    days.map(([from, until]) => [
      plusMonths(dayNumber(from), -months, 'down'),
      plusMonths(dayNumber(until), months, 'up'),
    ]),
  )
}

function lastDays(yearPattern: string, monthPattern: string): readonly string[] {
  const lengths = yearsMatching(yearPattern).flatMap((year) =>
    matching(monthPattern, 1, 12).map((month) => daysInMonth(year, month)),
  )
  return [`01..${Math.max(...lengths)}`]
}
