import { type Day, dayNumber } from './day.ts'

/**
 * A country's working days over the half-open cover from `from` to `until`: Monday to Friday except `closed`, and the
 * Saturdays and Sundays in `open`. Both lists ascend. Outside the cover, Monday to Friday is all that is known.
 */
export interface WorkingCalendar {
  readonly id: string
  readonly from: Day
  readonly until: Day
  readonly closed: readonly Day[]
  readonly open: readonly Day[]
  readonly source: string
}

/** Tells whether the calendar knows a day's holidays. */
export function covers(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.from <= day && day < calendar.until
}

/** Tells whether people work on a day. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const fromMonday = (((day + 3) % 7) + 7) % 7
  return fromMonday < 5 ? !includes(calendar.closed, day) : includes(calendar.open, day)
}

function includes(sorted: readonly Day[], day: Day): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return sorted[low] === day
}

/**
 * The `count`-th working day after a day (which is not counted); the day itself when `count` is 0. Throws a
 * `RangeError` when `count` is negative.
 */
export function plusWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  if (count < 0) throw new RangeError('working days are only counted forward')
  let at = day
  for (let left = count; left > 0; ) {
    at = dayNumber(at + 1)
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}
