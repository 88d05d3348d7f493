/** The years that a period covers, both included; null at an open end. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

function yearOf(text: string): number | null {
  const year = /^(\d{4})/u.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

/**
 * The years of a period written in EDTF; null where no period is told.
 *
 * @example
 * yearsOf('2022-09/..') // => { from: 2022, to: null }
 */
export function yearsOf(period: string | null): Years | null {
  if (period === null) return null
  const [first = '', last] = period.split('/')
  return { from: yearOf(first), to: last === undefined ? yearOf(first) : yearOf(last) }
}

/** Tells whether a period touches a year. */
export function touchesYear(period: string | null, year: number): boolean {
  const years = yearsOf(period)
  return years !== null && (years.from ?? year) <= year && year <= (years.to ?? year)
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function pointInWords(text: string): string {
  const [year = '', month, day] = text.replace(/[~?%]/gu, '').split('-')
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month)
  const said = [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ')
  return /[~?%]/u.test(text) ? `about ${said}` : said
}

const isOpen = (text: string | undefined) => text === '..' || text === ''

/**
 * A period written in EDTF, in words.
 *
 * @example
 * periodInWords('2022-09/..') // => 'since September 2022'
 */
export function periodInWords(period: string): string {
  const [first = '', last] = period.split('/')
  if (last === undefined) return pointInWords(first)
  if (isOpen(first) && isOpen(last)) return 'period not told'
  if (isOpen(first)) return `until ${pointInWords(last)}`
  return isOpen(last) ? `since ${pointInWords(first)}` : `${pointInWords(first)} to ${pointInWords(last)}`
}

function monthsUntil(text: string, end: boolean): number | null {
  const [year, month] = text.replace(/[~?%]/gu, '').split('-')
  if (!/^\d{4}$/u.test(year ?? '')) return null
  return Number(year) * 12 + (month === undefined ? (end ? 12 : 0) : Number(month) - (end ? 0 : 1))
}

/** How many months a period covers, begun ones counted; null where an end is open. */
export function monthsOf(period: string): number | null {
  const [first = '', last] = period.split('/')
  const from = monthsUntil(first, false)
  const until = monthsUntil(last ?? first, true)
  return from === null || until === null ? null : until - from
}
