import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber, formatDay, parseDay } from './day.ts'
import { weekdayOf } from './weekday.ts'
import {
  covers,
  isWorkingDay,
  plusWorkingDays,
  type WorkingCalendar,
  type WorkingCalendarText,
  workingCalendar,
} from './working-days.ts'

const written: WorkingCalendarText = {
  id: 'sample-2024',
  from: '2024-01-01',
  until: '2025-01-01',
  closed: ['2024-05-10', '2024-04-29', '2024-04-30', '2024-05-01', '2024-05-09'],
  open: ['2024-04-27'],
  source: 'sample',
}
const sample = workingCalendar(written)

const first = parseDay('2024-01-01')
const nearby = fc.integer({ min: first - 60, max: first + 420 }).map(dayNumber)

/** Calendars with departures anywhere in the first half of 2024. */
const anyCalendar = fc
  .array(fc.integer({ min: first, max: first + 180 }).map(dayNumber), { maxLength: 60 })
  .map((days) => {
    const departures = [...new Set(days)]
    return workingCalendar({
      id: 'any',
      from: '2024-01-01',
      until: '2024-07-01',
      closed: departures.filter((day) => weekdayOf(day) <= 5).map(formatDay),
      open: departures.filter((day) => weekdayOf(day) > 5).map(formatDay),
      source: 'any',
    })
  })

function workingByLists(calendar: WorkingCalendar, day: Day): boolean {
  return weekdayOf(day) <= 5 ? !calendar.closed.includes(day) : calendar.open.includes(day)
}

describe('isWorkingDay', () => {
  test.each([
    ['2024-04-26', true],
    ['2024-04-27', true],
    ['2024-04-28', false],
    ['2024-04-29', false],
    ['2024-05-02', true],
    ['2024-05-10', false],
    ['2024-05-11', false],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(sample, parseDay(day))).toBe(expected)
  })

  test('is what the lists say', () => {
    fc.assert(
      fc.property(anyCalendar, nearby, (calendar, day) => {
        expect(isWorkingDay(calendar, day)).toBe(workingByLists(calendar, day))
      }),
    )
  })

  test('falls back to Monday to Friday outside the cover, which covers() tells', () => {
    expect(covers(sample, parseDay('2023-12-31'))).toBe(false)
    expect(covers(sample, parseDay('2024-01-01'))).toBe(true)
    expect(covers(sample, parseDay('2024-12-31'))).toBe(true)
    expect(covers(sample, parseDay('2025-01-01'))).toBe(false)
    expect(isWorkingDay(sample, parseDay('2025-05-01'))).toBe(true)
    expect(isWorkingDay(sample, parseDay('2025-05-03'))).toBe(false)
  })
})

describe('plusWorkingDays', () => {
  test.each([
    ['2024-04-26', 1, '2024-04-27'],
    ['2024-04-26', 2, '2024-05-02'],
    ['2024-04-28', 1, '2024-05-02'],
    ['2024-05-08', 1, '2024-05-13'],
    ['2024-05-13', -1, '2024-05-08'],
    ['2024-05-02', -2, '2024-04-26'],
    ['2024-05-11', 0, '2024-05-11'],
  ])('%s and %i is %s', (day, count, expected) => {
    expect(formatDay(plusWorkingDays(sample, parseDay(day), count))).toBe(expected)
  })

  test('has exactly that many working days up to it, and is one itself', () => {
    fc.assert(
      fc.property(anyCalendar, nearby, fc.integer({ min: 1, max: 40 }), (calendar, day, count) => {
        const reached = plusWorkingDays(calendar, day, count)
        let counted = 0
        for (let at = day + 1; at <= reached; at += 1) if (workingByLists(calendar, dayNumber(at))) counted += 1
        expect(counted).toBe(count)
        expect(workingByLists(calendar, reached)).toBe(true)
      }),
    )
  })

  test('never gives an earlier result for a later day', () => {
    fc.assert(
      fc.property(anyCalendar, nearby, fc.nat(30), fc.integer({ min: -40, max: 40 }), (calendar, day, later, count) => {
        const one = plusWorkingDays(calendar, day, count)
        expect(one).toBeLessThanOrEqual(plusWorkingDays(calendar, dayNumber(day + later), count))
      }),
    )
  })

  test('refuses a fraction', () => {
    expect(() => plusWorkingDays(sample, first, 1.5)).toThrow(RangeError)
  })
})

describe('workingCalendar', () => {
  test('sorts and freezes what it keeps', () => {
    expect(sample.closed.map(formatDay)).toEqual(['2024-04-29', '2024-04-30', '2024-05-01', '2024-05-09', '2024-05-10'])
    expect([sample, sample.closed, sample.open].every(Object.isFrozen)).toBe(true)
  })

  test.each([
    ['a closed Saturday', { closed: ['2024-04-27'], open: [] }],
    ['an open Monday', { open: ['2024-04-29'] }],
    ['a day outside the cover', { closed: ['2025-01-01'] }],
    ['a day twice', { open: ['2024-04-27', '2024-04-27'] }],
    ['a day that does not exist', { closed: ['2024-02-30'] }],
    ['an empty cover', { closed: [], open: [], until: '2024-01-01' }],
  ])('refuses %s', (_, change: Partial<WorkingCalendarText>) => {
    expect(() => workingCalendar({ ...written, ...change })).toThrow(RangeError)
  })
})
