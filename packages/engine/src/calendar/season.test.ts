import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate, type Day, dayNumber, dayOf, formatDay, parseDay } from './day.ts'
import { contains } from './interval-set.ts'
import {
  inSeason,
  isAllYear,
  seasonEndOf,
  seasonIntervals,
  seasonStartOnOrAfter,
  type YearlyWindow,
  yearlyWindow,
} from './season.ts'

const spring = yearlyWindow('04-01', '07-15')
const autumn = yearlyWindow('10-01', '12-31')
const winter = yearlyWindow('11-15', '02-29')
const twice = [spring, autumn]

const monthDay = fc
  .integer({ min: dayOf(2000, 1, 1), max: dayOf(2000, 12, 31) })
  .map((count) => formatDay(dayNumber(count)).slice(5))
const leapEdges = fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01')
const anyEdge = fc.oneof({ weight: 3, arbitrary: monthDay }, { weight: 1, arbitrary: leapEdges })
const anyWindows = fc.array(
  fc.tuple(anyEdge, anyEdge).map(([first, last]) => yearlyWindow(first, last)),
  { minLength: 1, maxLength: 3 },
)
const anyDay = fc.integer({ min: parseDay('1895-01-01'), max: parseDay('2030-01-01') }).map(dayNumber)

/** The law's words taken literally: written days compared as text. */
function inSeasonByText(windows: readonly YearlyWindow[], day: Day): boolean {
  const at = formatDay(day).slice(5)
  const text = (month: number, of: number) => `${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
  return windows.some((window) => {
    const first = text(window.fromMonth, window.fromDay)
    const last = text(window.toMonth, window.toDay)
    return first <= last ? first <= at && at <= last : first <= at || at <= last
  })
}

describe('inSeason', () => {
  test.each([
    ['2024-03-31', false],
    ['2024-04-01', true],
    ['2024-07-15', true],
    ['2024-07-16', false],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('both ends are included: %s %s', (day, expected) => {
    expect(inSeason(twice, parseDay(day))).toBe(expected)
  })

  test.each([
    ['2024-01-01', true],
    ['2024-02-29', true],
    ['2023-02-28', true],
    ['2023-03-01', false],
    ['2023-11-14', false],
    ['2023-11-15', true],
  ])('a window may run over New Year: %s %s', (day, expected) => {
    expect(inSeason([winter], parseDay(day))).toBe(expected)
  })

  test('is the comparison of written days', () => {
    fc.assert(
      fc.property(anyWindows, anyDay, (windows, day) => {
        expect(inSeason(windows, day)).toBe(inSeasonByText(windows, day))
      }),
    )
  })
})

describe('seasonStartOnOrAfter', () => {
  test.each([
    ['2024-03-31', '2024-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['2024-04-02', '2024-10-01'],
    ['2024-10-02', '2025-04-01'],
  ])('from %s it is %s', (day, expected) => {
    expect(formatDay(seasonStartOnOrAfter(twice, parseDay(day)))).toBe(expected)
  })

  test('a season of the whole year opens on 1 January', () => {
    expect(formatDay(seasonStartOnOrAfter([yearlyWindow('01-01', '12-31')], parseDay('2026-05-05')))).toBe('2027-01-01')
  })

  test('is the first opening day, found by walking', () => {
    fc.assert(
      fc.property(anyWindows, anyDay, (windows, day) => {
        const opens = (at: Day) =>
          windows.some((window) => {
            const isFirst = ({ month, day: of }: { month: number; day: number }) =>
              month === window.fromMonth && of === window.fromDay
            const missed = window.fromMonth === 2 && window.fromDay === 29 && formatDay(at).slice(5) === '03-01'
            const common = missed && formatDay(dayNumber(at - 1)).endsWith('02-28')
            return inSeasonByText([window], at) && (isFirst(civilDate(at)) || common)
          })
        let walked = day
        while (!opens(walked)) walked = dayNumber(walked + 1)
        expect(formatDay(seasonStartOnOrAfter(windows, day))).toBe(formatDay(walked))
      }),
    )
  })
})

describe('seasonEndOf', () => {
  test.each([
    ['2024-03-31', '2024-03-31'],
    ['2024-04-01', '2024-07-16'],
    ['2024-07-16', '2024-07-16'],
    ['2024-10-10', '2025-01-01'],
  ])('from %s it is %s', (day, expected) => {
    expect(formatDay(seasonEndOf(twice, parseDay(day)))).toBe(expected)
  })

  test('windows that touch or overlap end together', () => {
    const joined = [yearlyWindow('06-01', '06-30'), yearlyWindow('01-01', '03-31'), yearlyWindow('03-15', '05-31')]
    expect(formatDay(seasonEndOf(joined, parseDay('2024-01-10')))).toBe('2024-07-01')
  })

  test('a gap of 29 February alone is found, however far off', () => {
    expect(formatDay(seasonEndOf([yearlyWindow('03-01', '02-28')], parseDay('1896-03-01')))).toBe('1904-02-29')
  })

  test('is the first day outside, found by walking', () => {
    fc.assert(
      fc.property(
        anyWindows.filter((windows) => !isAllYear(windows)),
        anyDay,
        (windows, day) => {
          let walked = day
          while (inSeasonByText(windows, walked)) walked = dayNumber(walked + 1)
          expect(formatDay(seasonEndOf(windows, day))).toBe(formatDay(walked))
        },
      ),
    )
  })
})

test('starts and ends are never earlier for a later day', () => {
  fc.assert(
    fc.property(
      anyWindows.filter((windows) => !isAllYear(windows)),
      anyDay,
      fc.nat(500),
      (windows, day, later) => {
        const after = dayNumber(day + later)
        expect(seasonStartOnOrAfter(windows, day)).toBeLessThanOrEqual(seasonStartOnOrAfter(windows, after))
        expect(seasonEndOf(windows, day)).toBeLessThanOrEqual(seasonEndOf(windows, after))
      },
    ),
  )
})

describe('seasonIntervals', () => {
  test('cuts the stretches off at the span', () => {
    const found = seasonIntervals(twice, parseDay('2024-07-01'), parseDay('2024-10-02'))
    expect(found.map((pair) => pair.map((day) => formatDay(dayNumber(day))))).toEqual([
      ['2024-07-01', '2024-07-16'],
      ['2024-10-01', '2024-10-02'],
    ])
    expect(seasonIntervals(twice, parseDay('2024-10-02'), parseDay('2024-07-01'))).toEqual([])
  })

  test('has a day exactly when it is in the span and in season', () => {
    fc.assert(
      fc.property(anyWindows, anyDay, fc.nat(900), (windows, from, length) => {
        const set = seasonIntervals(windows, from, dayNumber(from + length))
        for (let count = from - 2; count < from + length + 2; count += 1) {
          const day = dayNumber(count)
          const expected = count >= from && count < from + length && inSeasonByText(windows, day)
          if (contains(set, count) !== expected) expect.fail(formatDay(day))
        }
        expect(set.every(([start], index) => start > (set[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY))).toBe(true)
      }),
    )
  })
})

test('what has no answer is refused', () => {
  expect(() => seasonStartOnOrAfter([], dayNumber(0))).toThrow(RangeError)
  expect(() => seasonEndOf([yearlyWindow('01-01', '12-31')], dayNumber(0))).toThrow(RangeError)
  expect(isAllYear([yearlyWindow('01-01', '12-31')])).toBe(true)
  expect(isAllYear([yearlyWindow('03-01', '02-28')])).toBe(false)
})

test.each(['13-01', '04-31', '02-30', '4-1', '00-10', ''])('no window opens on %s', (text) => {
  expect(() => yearlyWindow(text, '12-31')).toThrow(RangeError)
})
