import { civilDate, dayNumber, dayOf, isDayInSeason, type YearlyWindow } from '@muster/engine'
import { Unsaid } from '../unsaid.ts'
import type { Dialect } from './dialect.ts'

/** A day of the year as SQL compares it: month times hundred plus day. */
function place(month: number, day: number): number {
  return month * 100 + day
}

function inYear(dialect: Dialect, day: string): string {
  return `(${dialect.month(day)} * 100 + ${dialect.dayOfMonth(day)})`
}

function leaps(windows: readonly YearlyWindow[]): boolean {
  return windows.some(
    (w) =>
      (w.fromMonth === 2 && w.fromDay === 29) ||
      (w.toMonth === 2 && w.toDay >= 28) ||
      (w.fromMonth === 3 && w.fromDay === 1),
  )
}

/** Whether a day (not never) lies in a season. */
export function inSeasonSql(dialect: Dialect, day: string, windows: readonly YearlyWindow[]): string {
  const at = inYear(dialect, day)
  const parts = windows.map((w) => {
    const [first, last] = [place(w.fromMonth, w.fromDay), place(w.toMonth, w.toDay)]
    return first <= last ? `${at} BETWEEN ${first} AND ${last}` : `(${at} >= ${first} OR ${at} <= ${last})`
  })
  return `(${parts.join(' OR ')})`
}

/** The first season start on or after a day. Throws `Unsaid` on seasons that turn on 29 February. */
export function seasonStartSql(dialect: Dialect, rule: string, day: string, windows: readonly YearlyWindow[]): string {
  if (leaps(windows)) throw new Unsaid(rule, 'a season that begins or ends about 29 February')
  const starts = windows.map((w) => [w.fromMonth, w.fromDay] as const).sort((a, b) => place(...a) - place(...b))
  const year = dialect.year(day)
  const [first = [1, 1]] = starts
  const arms = starts.map(
    ([m, d]) => `WHEN ${inYear(dialect, day)} <= ${place(m, d)} THEN make_date(${year}, ${m}, ${d})`,
  )
  return `CASE ${arms.join(' ')} ELSE make_date(${year} + 1, ${first[0]}, ${first[1]}) END`
}

/** The first day on or after a day outside a season. Throws `Unsaid` on seasons that turn on 29 February. */
export function seasonEndSql(dialect: Dialect, rule: string, day: string, windows: readonly YearlyWindow[]): string {
  if (leaps(windows)) throw new Unsaid(rule, 'a season that begins or ends about 29 February')
  const arms: string[] = []
  const year = 2001
  const start = dayOf(year, 1, 1)
  const inside = (at: number) => isDayInSeason(windows, dayNumber(at))
  const at = inYear(dialect, day)
  let from: number | null = null
  for (let now: number = start; now <= start + 365; now += 1) {
    const inIt = now < start + 365 && inside(now)
    if (inIt && from === null) from = now
    if (!inIt && from !== null) {
      let until = now
      while (inside(until)) until += 1
      const end = civilDate(dayNumber(until))
      const years = end.year - year
      arms.push(
        `WHEN ${at} BETWEEN ${placeOf(from)} AND ${placeOf(now - 1)} THEN make_date(${dialect.year(day)}${years === 0 ? '' : ` + ${years}`}, ${end.month}, ${end.day})`,
      )
      from = null
    }
  }
  return `CASE ${arms.join(' ')} ELSE ${day} END`
}

function placeOf(day: number): number {
  const { month, day: date } = civilDate(dayNumber(day))
  return place(month, date)
}
