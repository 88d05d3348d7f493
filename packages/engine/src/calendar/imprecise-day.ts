import type { Day } from './day.ts'
import { type DatePrecision, type ImpreciseDate, readImpreciseDate } from './imprecise-date.ts'
import { EMPTY_SET, type IntervalSet, intervalSet, maxOf, minOf, union } from './interval-set.ts'
import { repairedForms } from './repaired-day-form.ts'

/** The half-open span of days at which open ends stop. */
export interface Horizon {
  readonly from: Day
  readonly until: Day
}

/** How finely a day is given. */
export type Precision = DatePrecision | 'interval' | 'set'

/** A day known to be one of some days. */
export interface ImpreciseDay {
  readonly kind: 'days'
  /** The days meant; only those of an open end are held to the horizon, so that `2150/..` may have none. */
  readonly days: IntervalSet
  /** Marked `~` or `%`: the days were widened. */
  readonly approximate: boolean
  /** Marked `?` or `%`: the days are as written, but the source is in doubt. */
  readonly uncertain: boolean
  readonly precision: Precision
}

/** Why a day can't be read. */
export interface ImpreciseDayIssue {
  readonly kind: 'issue'
  readonly code: 'notADay' | 'noSuchMonth' | 'noSuchDay' | 'endBeforeStart'
  /** Where in the text the trouble starts, in characters from 0. */
  readonly at: number
  /** Forms or ranges that would be right there, such as `YYYY-MM` or `01..28`. */
  readonly expected: readonly string[]
  /** A right form near to what was written, for a person to confirm; null when none is plain. */
  readonly nearest: string | null
}

type Failure = Omit<ImpreciseDayIssue, 'nearest'>
type Reading = ImpreciseDay | Failure

const FORMS = Object.freeze([
  'YYYY',
  'YYYY-MM',
  'YYYY-MM-DD',
  'YYYY-21..24',
  'YYYX',
  'A/B',
  'A/..',
  '../B',
  '[A,B]',
  '[A..B]',
])

/**
 * Reads a day written in EDTF, however imprecise, as the set of days that it may be (half-open intervals, ascending).
 *
 * - `1999`, `1999-05`, `1999-05-14`; `X` for an unknown digit: `199X`, `1999-XX`, `1999-05-XX`, `1999-XX-14`.
 * - Seasons of the northern hemisphere: `1999-21` spring (March to May), `-22` summer (June to August), `-23` autumn
 *   (September to November), `-24` winter (December to February of the next year).
 * - `1998/2000`: some day from the first of the one to the last of the other; `2019/..` (or `2019/`) and `../2020-03`
 *   run to the end of the horizon.
 * - `[1998,2001]`, `[1999-05-01..1999-05-03]`: one of these.
 * - `~` (approximate) widens by one unit of the precision either way (1999~ is 1998 to 2000, a month by one month, a
 *   season by one season), a day by three days; at an end of an interval it moves that end outwards only. This margin is
 *   a choice of ours: EDTF sets none. `?` (uncertain) keeps the days and is flagged; `%` is both.
 *
 * A number is read as its digits. Anything else is an issue as data, with the nearest right form when one is plain.
 *
 * @example
 * readImpreciseDay('1999-5', { from: parseDay('1900-01-01'), until: parseDay('2100-01-01') }) // => { kind: 'issue', code: 'notADay', at: 0, expected: ['YYYY', 'YYYY-MM', 'YYYY-MM-DD', 'YYYY-21..24', 'YYYX'], nearest: '1999-05' }
 */
export function readImpreciseDay(text: string | number, horizon: Horizon): ImpreciseDay | ImpreciseDayIssue {
  const written = String(text)
  const reading = readForm(written, horizon)
  if (reading.kind === 'days') return reading
  const nearest = repairedForms(written).find((form) => readForm(form, horizon).kind === 'days')
  return { ...reading, nearest: nearest ?? null }
}

function readForm(text: string, horizon: Horizon): Reading {
  if (text.startsWith('[')) return readSet(text, horizon)
  const slash = text.indexOf('/')
  return slash < 0 ? readSingle(text, 0) : readSpan(text.slice(0, slash), text.slice(slash + 1), 0, slash + 1, horizon)
}

function readSingle(text: string, at: number): Reading {
  const read = readImpreciseDate(text)
  if (read.kind === 'issue') return { ...read, at: at + read.at }
  const { days, approximate, uncertain, precision } = read
  return { kind: 'days', days, approximate, uncertain, precision }
}

/** Reads from one date to another; `startsAt` and `endsAt` tell where each stands in the text. */
function readSpan(start: string, end: string, startsAt: number, endsAt: number, horizon: Horizon): Reading {
  const startOpen = start === '' || start === '..'
  const endOpen = end === '' || end === '..'
  if (startOpen && endOpen && (start === '' || end === '')) {
    return { kind: 'issue', code: 'notADay', at: startsAt, expected: FORMS }
  }
  const first = startOpen ? null : readImpreciseDate(start)
  if (first?.kind === 'issue') return { ...first, at: startsAt + first.at }
  const last = endOpen ? null : readImpreciseDate(end)
  if (last?.kind === 'issue') return { ...last, at: endsAt + last.at }
  if (first !== null && last !== null && maxOf(last.stated) < minOf(first.stated)) {
    return { kind: 'issue', code: 'endBeforeStart', at: endsAt, expected: [`${start}..`] }
  }
  const from = first === null ? horizon.from : minOf(first.days)
  const until = last === null ? horizon.until : maxOf(last.days) + 1
  return { kind: 'days', days: intervalSet([[from, until]]), ...flagsOf([first, last]), precision: 'interval' }
}

function flagsOf(dates: readonly (ImpreciseDate | null)[]): {
  readonly approximate: boolean
  readonly uncertain: boolean
} {
  return {
    approximate: dates.some((date) => date?.approximate === true),
    uncertain: dates.some((date) => date?.uncertain === true),
  }
}

function readSet(text: string, horizon: Horizon): Reading {
  if (!text.endsWith(']')) return { kind: 'issue', code: 'notADay', at: text.length, expected: [']'] }
  let days = EMPTY_SET
  let approximate = false
  let uncertain = false
  let at = 1
  for (const raw of text.slice(1, -1).split(',')) {
    const item = raw.trimStart()
    const itemAt = at + raw.length - item.length
    const dots = item.indexOf('..')
    const read =
      dots < 0
        ? readSingle(item, itemAt)
        : readSpan(item.slice(0, dots), item.slice(dots + 2), itemAt, itemAt + dots + 2, horizon)
    if (read.kind === 'issue') return read
    days = union(days, read.days)
    approximate ||= read.approximate
    uncertain ||= read.uncertain
    at += raw.length + 1
  }
  return { kind: 'days', days, approximate, uncertain, precision: 'set' }
}
