import { type Day, dayNumber, formatDay, parseDay } from './day.ts'
import { isWeekend } from './weekday.ts'

/**
 * A dated table of where the working week departs from Monday to Friday: frozen, its days ascending and within the
 * half-open cover from `from` to `until`.
 */
export interface WorkingCalendar {
  readonly id: string
  readonly from: Day
  readonly until: Day
  /** Days from Monday to Friday on which there is no work. */
  readonly closed: readonly Day[]
  /** Saturdays and Sundays on which there is work. */
  readonly open: readonly Day[]
  /** Where the table comes from. */
  readonly source: string
}

/** A working calendar as it is written down: days as `YYYY-MM-DD`, in any order. */
export interface WorkingCalendarText {
  readonly id: string
  readonly from: string
  readonly until: string
  readonly closed: readonly string[]
  readonly open: readonly string[]
  readonly source: string
}

/**
 * Makes a working calendar from its written form; throws a `RangeError` on a day that does not exist, lies outside the
 * half-open cover, stands twice, or is closed on a weekend or open on a weekday.
 *
 * @example
 * workingCalendar({
 *   id: 'x', from: '2024-01-01', until: '2025-01-01', closed: ['2024-05-01'], open: [], source: 'a decree',
 * }).closed.map(formatDay) // => ['2024-05-01']
 */
export function workingCalendar(written: WorkingCalendarText): WorkingCalendar {
  const from = parseDay(written.from)
  const until = parseDay(written.until)
  if (until <= from) throw new RangeError(`cover without days: ${written.from} to ${written.until}`)
  const read = (texts: readonly string[], weekend: boolean): readonly Day[] => {
    const days = texts.map(parseDay).sort((one, other) => one - other)
    for (const [index, day] of days.entries()) {
      if (day < from || day >= until) throw new RangeError(`outside the cover: ${formatDay(day)}`)
      if (isWeekend(day) !== weekend) throw new RangeError(`no departure from Monday to Friday: ${formatDay(day)}`)
      if (days[index + 1] === day) throw new RangeError(`stands twice: ${formatDay(day)}`)
    }
    return Object.freeze(days)
  }
  return Object.freeze({
    id: written.id,
    from,
    until,
    closed: read(written.closed, false),
    open: read(written.open, true),
    source: written.source,
  })
}

/**
 * Tells whether a calendar knows a day. A count of working days is only sure when the first day counted and the
 * resulting day are both covered; beyond the cover every Monday to Friday counts as a working day.
 *
 * @example
 * const calendarOf2024 = workingCalendar({ id: '2024', from: '2024-01-01', until: '2025-01-01', closed: ['2024-05-01'], open: ['2024-04-27'], source: 'a decree' })
 * covers(calendarOf2024, parseDay('2025-01-01')) // => false
 */
export function covers(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.from <= day && day < calendar.until
}

/**
 * Tells whether a day is a working day; outside the cover, whether it is a Monday to Friday.
 *
 * @example
 * const calendarOf2024 = workingCalendar({ id: '2024', from: '2024-01-01', until: '2025-01-01', closed: ['2024-05-01'], open: ['2024-04-27'], source: 'a decree' })
 * isWorkingDay(calendarOf2024, parseDay('2024-04-27')) // => true
 */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const departures = isWeekend(day) ? calendar.open : calendar.closed
  return (departures[firstFrom(departures, day)] === day) === isWeekend(day)
}

/**
 * Gives the `count`-th working day after a day, which is itself not counted; with a negative count, the one before it;
 * with 0, the day itself, working or not. A later day never gives an earlier result. Throws a `RangeError` on a fraction.
 *
 * @example
 * const calendarOf2024 = workingCalendar({ id: '2024', from: '2024-01-01', until: '2025-01-01', closed: ['2024-05-01'], open: ['2024-04-27'], source: 'a decree' })
 * formatDay(plusWorkingDays(calendarOf2024, parseDay('2024-04-26'), 1)) // => '2024-04-27'
 */
export function plusWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`)
  const step = Math.sign(count)
  let left = Math.abs(count)
  let at = day
  while (left > 0) {
    at = dayNumber(at + step)
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}

/** The index of the first of some ascending days that is not before a day. */
function firstFrom(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const there = days[middle]
    if (there !== undefined && there >= day) high = middle
    else low = middle + 1
  }
  return low
}
