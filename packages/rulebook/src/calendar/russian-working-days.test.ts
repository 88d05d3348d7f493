import { addWorkingDays, dayNumber, formatDay, isWorkingDay, parseDay } from '@muster/engine'
import { describe, expect, test } from 'vitest'
import { PAID_DAYS_OFF_2021, RUSSIAN_WORKING_YEARS, russianWorkingDays } from './russian-working-days.ts'

/** Article 112: the holidays that fall on the same date each year, 1 to 8 January first. */
const HOLIDAYS = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `01-0${day}`),
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
]

const MONDAY = parseDay('2024-01-01')

function isWeekend(day: string): boolean {
  return (((parseDay(day) - MONDAY) % 7) + 7) % 7 > 4
}

/** The days off of a year built from the law: holidays, days off moved by decree, and those that move by themselves. */
function daysOffByLaw(year: number, moved: readonly (readonly [string, string])[]): Set<string> {
  const holidays = HOLIDAYS.map((date) => `${year}-${date}`)
  const off = new Set([...holidays.filter((day) => !isWeekend(day)), ...moved.map(([, to]) => to)])
  for (const holiday of holidays.filter((day) => isWeekend(day) && !day.includes('-01-0'))) {
    if (moved.some(([from]) => from === holiday)) continue
    let next = parseDay(holiday)
    do next = dayNumber(next + 1)
    while (isWeekend(formatDay(next)) || off.has(formatDay(next)))
    off.add(formatDay(next))
  }
  return off
}

describe.each(RUSSIAN_WORKING_YEARS)('$year', ({ year, closed, open, moved }) => {
  test('the closed days are those of article 112 and of the decree', () => {
    expect([...closed].sort()).toEqual([...daysOffByLaw(year, moved)].sort())
  })

  test('Saturdays with work are those moved from a Saturday that is no holiday', () => {
    const given = moved.map(([from]) => from).filter((day) => !HOLIDAYS.includes(day.slice(5)))
    expect(open).toEqual(given)
    expect(moved.every(([from, to]) => isWeekend(from) && !isWeekend(to))).toBe(true)
  })

  test('has the published number of working days', () => {
    let count = 0
    for (let day = parseDay(`${year}-01-01`); day < parseDay(`${year + 1}-01-01`); day = dayNumber(day + 1)) {
      if (isWorkingDay(russianWorkingDays, day)) count += 1
    }
    expect(count).toBe(year === 2024 ? 248 : 247)
  })
})

test('the calendar is in order, within its cover and frozen', () => {
  const { closed, open, from, until } = russianWorkingDays
  for (const days of [closed, open]) {
    expect([...days].sort((one, other) => one - other)).toEqual(days)
    expect(new Set(days).size).toBe(days.length)
    expect(days.every((day) => from <= day && day < until)).toBe(true)
    expect(Object.isFrozen(days)).toBe(true)
  }
  expect(closed.some((day) => isWeekend(formatDay(day)))).toBe(false)
  expect(open.every((day) => isWeekend(formatDay(day)))).toBe(true)
})

test('the source names every decree and says that it is to be verified', () => {
  expect(russianWorkingDays.source).toContain('to be verified')
  expect(RUSSIAN_WORKING_YEARS.every(({ decree }) => russianWorkingDays.source.includes(decree.number))).toBe(true)
})

test('the paid days off of 2021 are weekdays that the calendar leaves working', () => {
  const days = PAID_DAYS_OFF_2021.flatMap((note) => note.days)
  expect(days).toHaveLength(7)
  expect(days.every((day) => isWorkingDay(russianWorkingDays, parseDay(day)))).toBe(true)
})

test.each([
  ['2024-12-27', 1, '2024-12-28'],
  ['2024-12-28', 1, '2025-01-09'],
  ['2025-04-30', 3, '2025-05-07'],
  ['2025-12-30', 1, '2026-01-12'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(formatDay(addWorkingDays(russianWorkingDays, parseDay(day), count))).toBe(expected)
})
