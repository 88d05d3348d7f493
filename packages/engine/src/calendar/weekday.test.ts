import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayNumber, formatDay, parseDay } from './day.ts'
import { isWeekend, weekdayOf } from './weekday.ts'

test('weekdays agree with Temporal, before 1970 as well', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }).map(dayNumber), (day) => {
      const expected = Temporal.PlainDate.from(formatDay(day)).dayOfWeek
      expect(weekdayOf(day)).toBe(expected)
      expect(isWeekend(day)).toBe(expected >= 6)
    }),
  )
})

test('1 January 2026 is a Thursday', () => {
  expect(weekdayOf(parseDay('2026-01-01'))).toBe(4)
})
