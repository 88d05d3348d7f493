import { addWorkingDays, dayNumber, formatDay, type WorkingCalendar } from '@muster/engine'
import type { Dialect } from './dialect.ts'

/** The working day after a day in weeks that all run from Monday to Friday. */
export function plainWorkingDay(day: number, count: number): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  const total = Math.min(sinceMonday, 4) + count
  return day - sinceMonday + Math.floor(total / 5) * 7 + (total % 5)
}

/** The same as SQL. */
export function plainWorkingDaySql(dialect: Dialect, day: string, count: number): string {
  const sinceMonday = `(${dialect.weekday(day)} - 1)`
  const total = `(LEAST(${sinceMonday}, 4) + ${count})`
  const weeks = dialect.divide(total, 5)
  return dialect.plusDays(day, `CAST(${weeks} * 2 + ${total} - ${sinceMonday} AS ${dialect.types.number})`)
}

/** Every day from which a calendar's holidays and working Saturdays lead elsewhere, with where they lead. */
export function departures(calendar: WorkingCalendar, count: number): readonly (readonly [string, string])[] {
  const found: [string, string][] = []
  const margin = count * 3 + 30
  for (let day = calendar.from - margin; day < calendar.until + margin; day += 1) {
    const led = addWorkingDays(calendar, dayNumber(day), count)
    if (led !== plainWorkingDay(day, count)) found.push([formatDay(dayNumber(day)), formatDay(led)])
  }
  return found
}
