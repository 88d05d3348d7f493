import { plusMonths, plusYears } from './add.ts'
import { type Day, dayNumber, dayOf, daysInMonth } from './day.ts'
import { type IntervalSet, intersect, intervalSet } from './interval-set.ts'

/** The half-open range of days that open ends reach to. */
export interface Horizon {
  readonly from: Day
  readonly until: Day
}

/** The days that a written date may mean, or what is wrong with it. */
export type ImpreciseDay =
  | { readonly kind: 'days'; readonly days: IntervalSet; readonly approximate: boolean; readonly uncertain: boolean }
  | {
      readonly kind: 'issue'
      readonly code: 'notADate' | 'noSuchDay' | 'endBeforeStart'
      readonly nearest: string | null
    }

type Span = readonly [Day, Day]
type Parsed =
  | { readonly span: Span; readonly precision: 'day' | 'month' | 'year' | 'season' }
  | 'notADate'
  | 'noSuchDay'

/** First months of the seasons 21 to 24 (spring, summer, autumn, winter); winter runs into the next year. */
const SEASON_MONTHS: { readonly [code: string]: number } = { '21': 3, '22': 6, '23': 9, '24': 12 }

function monthSpan(year: number, month: number, months: number): Span {
  const from = dayOf(year, month, 1)
  return [from, plusMonths(from, months, 'down')]
}

function parseSingle(text: string): Parsed {
  const match = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/u.exec(text)
  if (match === null) return 'notADate'
  const [, yearText = '', month, day] = match
  if (yearText.includes('X')) {
    if (month !== undefined) return 'notADate'
    const first = Number(yearText.replaceAll('X', '0'))
    const years = yearText.endsWith('XX') ? 100 : 10
    return { span: [dayOf(first, 1, 1), dayOf(first + years, 1, 1)], precision: 'year' }
  }
  const year = Number(yearText)
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX'
      ? { span: [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)], precision: 'year' }
      : 'notADate'
  }
  const season = SEASON_MONTHS[month]
  if (season !== undefined)
    return day === undefined ? { span: monthSpan(year, season, 3), precision: 'season' } : 'notADate'
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return 'noSuchDay'
  if (day === undefined || day === 'XX') return { span: monthSpan(year, monthNumber, 1), precision: 'month' }
  const dayOfMonth = Number(day)
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, monthNumber)) return 'noSuchDay'
  const exact = dayOf(year, monthNumber, dayOfMonth)
  return { span: [exact, dayNumber(exact + 1)], precision: 'day' }
}

/** "About" a year is a year more on either side; a month or season, a month; a day, three days. */
function widened({ span: [from, until], precision }: Exclude<Parsed, string>): Span {
  switch (precision) {
    case 'year':
      return [plusYears(from, -1, 'down'), plusYears(until, 1, 'down')]
    case 'month':
    case 'season':
      return [plusMonths(from, -1, 'down'), plusMonths(until, 1, 'down')]
    case 'day':
      return [dayNumber(from - 3), dayNumber(until + 3)]
    default:
      return precision satisfies never
  }
}

function nearestForm(text: string): string | null {
  const loose = /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/u.exec(text)
  if (loose !== null)
    return [loose[1], loose[2]?.padStart(2, '0'), loose[3]?.padStart(2, '0')]
      .filter((part) => part !== undefined)
      .join('-')
  const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/u.exec(text)
  return dayFirst === null ? null : `${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}`
}

function issue(code: 'notADate' | 'noSuchDay' | 'endBeforeStart', text: string): ImpreciseDay {
  const near = nearestForm(text)
  return {
    kind: 'issue',
    code,
    nearest: near !== null && near !== text && typeof parseSingle(near) !== 'string' ? near : null,
  }
}

function readPart(text: string): {
  readonly parsed: Parsed
  readonly approximate: boolean
  readonly uncertain: boolean
} {
  const qualifier = /[~?%]$/u.exec(text)?.[0]
  const parsed = parseSingle(qualifier === undefined ? text : text.slice(0, -1))
  return {
    parsed,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
}

/**
 * Reads a date written in EDTF as the set of days that it may mean: `1999`, `1999-05`, `1999-05-14`, `199X`, `1999-XX`,
 * seasons `1999-21` to `1999-24`, `1998/2000` (some day between), `2019/..`, `[1998,1999]`, and `~`, `?`, `%` at the end.
 *
 * @example
 * readImpreciseDay('1999-05', horizon).days // => [[10712, 10743]]
 */
export function readImpreciseDay(text: string, horizon: Horizon): ImpreciseDay {
  const list = /^\[([^[\]]+)\]$/u.exec(text)
  if (list?.[1] !== undefined) {
    const parts = list[1].split(',').map((part) => readImpreciseDay(part.trim().replace('..', '/'), horizon))
    const bad = parts.find((part) => part.kind === 'issue')
    if (bad !== undefined) return bad
    const days = parts.flatMap((part) => (part.kind === 'days' ? part.days : []))
    return {
      kind: 'days',
      days: intervalSet(days),
      approximate: parts.some((p) => p.kind === 'days' && p.approximate),
      uncertain: true,
    }
  }
  const [start = '', end, ...rest] = text.split('/')
  if (rest.length > 0) return issue('notADate', text)
  const one = start === '..' && end !== undefined ? null : readPart(start)
  const other = end === undefined || end === '..' ? null : readPart(end)
  if (one === null && other === null) return issue('notADate', text)
  if (typeof one?.parsed === 'string') return issue(one.parsed, text)
  if (typeof other?.parsed === 'string') return issue(other.parsed, text)
  const first = one === null ? null : one.approximate ? widened(one.parsed) : one.parsed.span
  const last = other === null ? null : other.approximate ? widened(other.parsed) : other.parsed.span
  const from = first?.[0] ?? horizon.from
  const until = end === undefined ? (first?.[1] ?? horizon.until) : (last?.[1] ?? horizon.until)
  if (until <= from || (first !== null && last !== null && last[1] < first[0])) return issue('endBeforeStart', text)
  const clip = intervalSet([[horizon.from, horizon.until]])
  const days =
    end === undefined
      ? intervalSet([[from, until]])
      : intersect(intervalSet([[from, until]]), first === null || last === null ? clip : intervalSet([[from, until]]))
  return {
    kind: 'days',
    days,
    approximate: (one?.approximate ?? false) || (other?.approximate ?? false),
    uncertain: (one?.uncertain ?? false) || (other?.uncertain ?? false),
  }
}
