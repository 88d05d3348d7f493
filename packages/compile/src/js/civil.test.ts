import { addMonths, addYears, dayNumber, parseDay } from '@muster/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthsLater, startOfMonthOf, startOfYearOf, yearsLater } from './civil.ts'
import { runtime } from './runtime.ts'

const day = fc.integer({ min: parseDay('1700-01-01'), max: parseDay('2400-12-31') })

it('months and years as the engine counts them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -1300, max: 1300 }), fc.boolean(), (at, count, up) => {
      const rounding = up ? 'up' : 'down'
      expect(monthsLater(at, count, up)).toBe(addMonths(dayNumber(at), count, rounding))
      expect(yearsLater(at, count % 110, up)).toBe(addYears(dayNumber(at), count % 110, rounding))
    }),
    { numRuns: 5_000 },
  )
})

it('every 29 February and its neighbours, to both sides of the years in which every fourth has one', () => {
  for (let year = 1896; year <= 2104; year += 4) {
    if (year === 1900 || year === 2100) continue
    for (const at of [-1, 0, 1].map((off) => parseDay(`${year}-02-29`) + off))
      for (const count of [-70, -18, -1, 1, 3, 4, 18, 27, 30, 100])
        for (const up of [false, true])
          expect([at, count, up, yearsLater(at, count, up)]).toEqual([
            at,
            count,
            up,
            addYears(dayNumber(at), count, up ? 'up' : 'down'),
          ])
  }
})

it('starts of months and years', () => {
  expect(startOfMonthOf(parseDay('2024-02-29'))).toBe(parseDay('2024-02-01'))
  expect(startOfMonthOf(parseDay('1969-12-31'))).toBe(parseDay('1969-12-01'))
  expect(startOfYearOf(parseDay('2024-02-29'))).toBe(parseDay('2024-01-01'))
  expect(startOfYearOf(parseDay('2023-12-31'))).toBe(parseDay('2023-01-01'))
})

it('never, open and special values pass through every step', () => {
  const { NEVER, OPEN, plusDays, plusMonths, plusMonthsUp, plusYears, plusYearsUp, startOfMonth, startOfYear } = runtime
  for (const value of [NEVER, OPEN, OPEN + 100_000_000])
    expect([
      plusDays(value, 3),
      plusMonths(value, 3),
      plusMonthsUp(value, 3),
      plusYears(value, 3),
      plusYearsUp(value, 3),
      startOfMonth(value),
      startOfYear(value),
    ]).toEqual(Array.from({ length: 7 }, () => value))
})
