import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { runs } from '../runs.case.ts'
import {
  plusDays,
  plusMonths,
  plusYears,
  type Rounding,
  startOfMonth,
  startOfNextMonth,
  startOfNextYear,
  startOfYear,
} from './add.ts'
import { type Day, dayNumber, formatDay, parseDay } from './day.ts'

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(dayNumber)
const anyCount = fc.integer({ min: -1500, max: 1500 })
const anyRounding = fc.constantFrom<Rounding>('down', 'up')

function temporal(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(formatDay(day))
}

test.each([
  ['2023-01-31', 1, 'down', '2023-02-28'],
  ['2023-01-31', 1, 'up', '2023-03-01'],
  ['2024-01-31', 1, 'down', '2024-02-29'],
  ['2024-01-31', 1, 'up', '2024-03-01'],
  ['2024-03-31', -1, 'down', '2024-02-29'],
  ['2024-03-31', -1, 'up', '2024-03-01'],
  ['2023-10-31', 1, 'up', '2023-12-01'],
  ['2023-12-15', 1, 'up', '2024-01-15'],
  ['2024-01-15', -1, 'down', '2023-12-15'],
] as const)('%s plus %i months rounded %s is %s', (from, count, rounding, expected) => {
  expect(formatDay(plusMonths(parseDay(from), count, rounding))).toBe(expected)
})

test.each([
  ['2004-02-29', 18, 'down', '2022-02-28'],
  ['2004-02-29', 18, 'up', '2022-03-01'],
  ['2004-02-29', 20, 'up', '2024-02-29'],
  ['2004-02-28', 18, 'up', '2022-02-28'],
  ['2022-02-28', -18, 'down', '2004-02-28'],
] as const)('%s plus %i years rounded %s is %s', (from, count, rounding, expected) => {
  expect(formatDay(plusYears(parseDay(from), count, rounding))).toBe(expected)
})

describe('against Temporal', () => {
  test('down is the overflow "constrain" of Temporal', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, months) => {
        expect(formatDay(plusMonths(day, months, 'down'))).toBe(temporal(day).add({ months }).toString())
      }),
      { numRuns: runs(2000) },
    )
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -150, max: 150 }), (day, years) => {
        expect(formatDay(plusYears(day, years, 'down'))).toBe(temporal(day).add({ years }).toString())
      }),
    )
  })

  test('up is one day more exactly where Temporal had to constrain', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, months) => {
        const constrained = temporal(day).add({ months })
        const expected = constrained.day === temporal(day).day ? constrained : constrained.add({ days: 1 })
        expect(formatDay(plusMonths(day, months, 'up'))).toBe(expected.toString())
      }),
      { numRuns: runs(2000) },
    )
  })

  test('plusDays adds days', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, days) => {
        expect(formatDay(plusDays(day, days))).toBe(temporal(day).add({ days }).toString())
      }),
    )
  })

  test('starts of months and years', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = temporal(day)
        expect(formatDay(startOfMonth(day))).toBe(date.with({ day: 1 }).toString())
        expect(formatDay(startOfNextMonth(day))).toBe(date.with({ day: 1 }).add({ months: 1 }).toString())
        expect(formatDay(startOfYear(day))).toBe(date.with({ month: 1, day: 1 }).toString())
        expect(formatDay(startOfNextYear(day))).toBe(date.with({ month: 1, day: 1 }).add({ years: 1 }).toString())
      }),
    )
  })
})

describe('a later day never gives an earlier result', () => {
  test('over any two days', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyCount, anyRounding, (day, later, count, rounding) => {
        const after = plusDays(day, later)
        expect(plusMonths(day, count, rounding)).toBeLessThanOrEqual(plusMonths(after, count, rounding))
        expect(plusYears(day, count, rounding)).toBeLessThanOrEqual(plusYears(after, count, rounding))
        for (const step of [startOfMonth, startOfNextMonth, startOfYear, startOfNextYear]) {
          expect(step(day)).toBeLessThanOrEqual(step(after))
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  test('over every neighbouring pair of days of eight years', () => {
    const pairs: [string, number, Rounding][] = []
    const first = parseDay('1999-01-01')
    for (const rounding of ['down', 'up'] as const) {
      for (const count of [-25, -12, -1, 0, 1, 11, 12, 216]) {
        for (let day = first; day < first + 8 * 366; day = plusDays(day, 1)) {
          if (plusMonths(day, count, rounding) > plusMonths(plusDays(day, 1), count, rounding)) {
            pairs.push([formatDay(day), count, rounding])
          }
        }
      }
    }
    expect(pairs).toEqual([])
  })
})

test('a fraction is refused', () => {
  expect(() => plusDays(dayNumber(0), 0.5)).toThrow(RangeError)
  expect(() => plusMonths(dayNumber(0), 0.5, 'down')).toThrow(RangeError)
  expect(() => plusYears(dayNumber(0), 1 / 12, 'down')).toThrow(RangeError)
})
