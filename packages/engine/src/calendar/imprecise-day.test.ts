// @ts-expect-error: the package has no types
import untypedEdtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../runs.case.ts'
import { plusMonths, plusYears } from './add.ts'
import { type Day, dayNumber, formatDay, parseDay } from './day.ts'
import { type Horizon, type ImpreciseDay, type ImpreciseDayIssue, readImpreciseDay } from './imprecise-day.ts'
import { equalSets, maxOf, minOf, size, subtract } from './interval-set.ts'

const edtf: (text: string) => { readonly min: number; readonly max: number } = untypedEdtf

const horizon: Horizon = { from: parseDay('1900-01-01'), until: parseDay('2100-01-01') }

function read(text: string | number): ImpreciseDay {
  const result = readImpreciseDay(text, horizon)
  if (result.kind === 'issue') throw new Error(`${text}: ${result.code}`)
  return result
}

function issue(text: string | number): ImpreciseDayIssue {
  const result = readImpreciseDay(text, horizon)
  if (result.kind === 'days') throw new Error(`${text} was read`)
  return result
}

/** The days read, as first and last day (both included) of each stretch. */
function stretches(text: string | number): string[] {
  return read(text).days.map(([from, until]) => `${formatDay(dayNumber(from))} ${formatDay(dayNumber(until - 1))}`)
}

describe('the days meant', () => {
  test.each([
    ['1999', ['1999-01-01 1999-12-31']],
    [1999, ['1999-01-01 1999-12-31']],
    ['1999-02', ['1999-02-01 1999-02-28']],
    ['2000-02-29', ['2000-02-29 2000-02-29']],
    ['199X', ['1990-01-01 1999-12-31']],
    ['19XX', ['1900-01-01 1999-12-31']],
    ['1999-XX', ['1999-01-01 1999-12-31']],
    ['1999-XX-XX', ['1999-01-01 1999-12-31']],
    ['2000-02-XX', ['2000-02-01 2000-02-29']],
    ['1999-1X', ['1999-10-01 1999-12-31']],
    ['1999-05-1X', ['1999-05-10 1999-05-19']],
    [
      '1999-0X-31',
      ['1999-01-31', '1999-03-31', '1999-05-31', '1999-07-31', '1999-08-31'].map((day) => `${day} ${day}`),
    ],
    ['200X-02-29', ['2000-02-29', '2004-02-29', '2008-02-29'].map((day) => `${day} ${day}`)],
    ['1999-21', ['1999-03-01 1999-05-31']],
    ['1999-22', ['1999-06-01 1999-08-31']],
    ['1999-23', ['1999-09-01 1999-11-30']],
    ['1999-24', ['1999-12-01 2000-02-29']],
    ['1998/2000', ['1998-01-01 2000-12-31']],
    ['1998-11/1999-02-03', ['1998-11-01 1999-02-03']],
    ['1999-05/1999', ['1999-05-01 1999-12-31']],
    ['2019/..', ['2019-01-01 2099-12-31']],
    ['2019/', ['2019-01-01 2099-12-31']],
    ['../2020-03', ['1900-01-01 2020-03-31']],
    ['/2020-03', ['1900-01-01 2020-03-31']],
    ['../..', ['1900-01-01 2099-12-31']],
    ['2150/..', []],
    ['[1998,1999]', ['1998-01-01 1999-12-31']],
    ['[2001, 1998]', ['1998-01-01 1998-12-31', '2001-01-01 2001-12-31']],
    ['[1999-05-01..1999-05-03]', ['1999-05-01 1999-05-03']],
    ['[1999-05,2001..]', ['1999-05-01 1999-05-31', '2001-01-01 2099-12-31']],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected)
  })

  test('a date beyond the horizon is read as written', () => {
    expect(stretches('1850-05')).toEqual(['1850-05-01 1850-05-31'])
  })
})

describe('approximate days are widened by one unit of their precision, days by three days', () => {
  test.each([
    ['1999-05-14~', ['1999-05-11 1999-05-17']],
    ['1999-05~', ['1999-04-01 1999-06-30']],
    ['1999-05%', ['1999-04-01 1999-06-30']],
    ['1999-22~', ['1999-03-01 1999-11-30']],
    ['1999~', ['1998-01-01 2000-12-31']],
    ['199X~', ['1980-01-01 2009-12-31']],
    ['1998~/2000', ['1997-01-01 2000-12-31']],
    ['1998/2000-01~', ['1998-01-01 2000-02-29']],
    ['[1990~,1999]', ['1989-01-01 1991-12-31', '1999-01-01 1999-12-31']],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected)
  })
})

test.each([
  ['1999', false, false, 'year'],
  ['1999~', true, false, 'year'],
  ['1999-05?', false, true, 'month'],
  ['1999-05-14%', true, true, 'day'],
  ['1999-24?', false, true, 'season'],
  ['199X', false, false, 'decade'],
  ['19XX', false, false, 'century'],
  ['1999-XX', false, false, 'year'],
  ['1999-05-XX', false, false, 'month'],
  ['1998?/2000~', true, true, 'interval'],
  ['[1998?,2000]', false, true, 'set'],
] as const)('flags of %s', (text, approximate, uncertain, precision) => {
  expect(read(text)).toMatchObject({ approximate, uncertain, precision })
})

describe('what is refused', () => {
  test.each([
    ['2023-02-30', 'noSuchDay', 8, '2023-02'],
    ['2023-02-29~', 'noSuchDay', 8, '2023-02~'],
    ['2023-02-29', 'noSuchDay', 8, '2023-02'],
    ['1900-02-29', 'noSuchDay', 8, '1900-02'],
    ['1999-02-3X', 'noSuchDay', 8, null],
    ['2023-13', 'noSuchMonth', 5, '2023'],
    ['2023-00', 'noSuchMonth', 5, '2023'],
    ['2023-14-05', 'noSuchMonth', 5, '2023-05-14'],
    ['1999-25', 'noSuchMonth', 5, '1999'],
    ['2022/2023-13', 'noSuchMonth', 10, '2022/2023'],
    ['[2022, 2023-02-30]', 'noSuchDay', 15, '[2022,2023-02]'],
    ['2000/1998', 'endBeforeStart', 5, '1998/2000'],
    ['1999-05/1999-04-30', 'endBeforeStart', 8, '1999-04-30/1999-05'],
    ['[2001..1999]', 'endBeforeStart', 7, null],
    ['1999-5', 'notADay', 0, '1999-05'],
    ['1999-5-3', 'notADay', 0, '1999-05-03'],
    ['14.05.1999', 'notADay', 0, '1999-05-14'],
    ['14/05/1999', 'notADay', 0, '1999-05-14'],
    ['05/06/1999', 'notADay', 0, null],
    ['1999/05/14', 'notADay', 5, '1999-05-14'],
    ['1999/05', 'notADay', 5, '1999-05'],
    [19990514, 'notADay', 0, '1999-05-14'],
    [1999.5, 'notADay', 0, null],
    ['1990s', 'notADay', 0, '199X'],
    ['199x', 'notADay', 0, '199X'],
    ['1999-xx', 'notADay', 0, '1999-XX'],
    ['ca. 1999', 'notADay', 0, '1999~'],
    ['~1999-05', 'notADay', 0, '1999-05~'],
    ['1999~?', 'notADay', 0, '1999%'],
    ['1999~-05', 'notADay', 0, '1999-05~'],
    ['spring 1999', 'notADay', 0, '1999-21'],
    ['winter 1999', 'notADay', 0, null],
    ['14 May 1999', 'notADay', 0, '1999-05-14'],
    ['Sept. 5, 2021', 'notADay', 0, '2021-09-05'],
    ['1998-2000', 'notADay', 0, '1998/2000'],
    ['1998-99', 'noSuchMonth', 5, '1998/1999'],
    ['2019-', 'notADay', 0, '2019/..'],
    ['1998 to May 2000', 'notADay', 0, '1998/2000-05'],
    ['{1998,1999-5}', 'notADay', 0, '[1998,1999-05]'],
    ['[1998', 'notADay', 5, null],
    ['[]', 'notADay', 1, null],
    ['1999-05-14T00:00:00Z', 'notADay', 0, '1999-05-14'],
    [' 1999', 'notADay', 0, '1999'],
    ['/', 'notADay', 0, null],
    ['', 'notADay', 0, null],
    ['yesterday', 'notADay', 0, null],
    ['~'.repeat(100_000), 'notADay', 0, null],
  ] as const)('%s', (text, code, at, nearest) => {
    expect(issue(text)).toMatchObject({ code, at, nearest })
  })

  test('says what would be right there', () => {
    expect(issue('2023-02-30').expected).toEqual(['01..28'])
    expect(issue('2024-02-30').expected).toEqual(['01..29'])
    expect(issue('2023-13').expected).toEqual(['01..12', '21..24'])
    expect(issue('soon').expected).toContain('YYYY-MM-DD')
  })
})

const anyDay = fc.integer({ min: parseDay('1910-01-01'), max: parseDay('2089-12-31') }).map(dayNumber)
const digits = (day: Day, count: number) => formatDay(day).slice(0, count)
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, count]) => digits(day, count))

describe('against the edtf package, where it is right', () => {
  const dayOfInstant = (instant: number) => Math.floor(instant / 86_400_000)
  const sameBounds = (text: string) => {
    const oracle = edtf(text)
    const { days } = read(text)
    expect([minOf(days), maxOf(days)], text).toEqual([dayOfInstant(oracle.min), dayOfInstant(oracle.max)])
  }

  test('dates, with unknown digits and doubts', () => {
    const anyUnknown = anyDay.chain((day) =>
      fc.constantFrom(
        `${digits(day, 3)}X`,
        `${digits(day, 2)}XX`,
        `${digits(day, 4)}-XX`,
        `${digits(day, 7)}-XX`,
        `${digits(day, 4)}-XX-XX`,
        `${digits(day, 7)}?`,
        `${digits(day, 10)}?`,
      ),
    )
    fc.assert(fc.property(fc.oneof(anyDate, anyUnknown), sameBounds), { numRuns: runs(500) })
  })

  test('intervals and lists', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [first, last] = one.slice(0, 4) < other.slice(0, 4) ? [one, other] : [other, one]
        fc.pre(first.slice(0, 4) !== last.slice(0, 4))
        sameBounds(`${first}/${last}`)
        sameBounds(`[${first},${last}]`)
      }),
      { numRuns: runs(300) },
    )
  })

  test('both refuse days that do not exist', () => {
    for (const text of ['2023-02-30', '2023-04-31', '2023-13', '2023-00-01', '2000/1998']) {
      expect(() => edtf(text), text).toThrow()
      expect(readImpreciseDay(text, horizon).kind, text).toBe('issue')
    }
  })
})

describe('for any text', () => {
  const alphabet = [...'0123456789XX--//..~?%[], ']
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 14 }),
    fc.string({ maxLength: 14 }),
    fc.tuple(anyDate, fc.constantFrom('/', '..', '-', ' to ', ',', '.'), anyDate).map((parts) => parts.join('')),
    fc.tuple(anyDate, fc.nat(9), fc.constantFrom(...alphabet, 'x', 's')).map(([date, at, sign]) => {
      return date.slice(0, at) + sign + date.slice(at + 1)
    }),
  )

  test('the days are in order and apart, or the issue offers a form that can be read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readImpreciseDay(text, horizon)
        if (result.kind === 'days') {
          for (const [index, [from, until]] of result.days.entries()) {
            expect(from).toBeLessThan(until)
            expect(from).toBeGreaterThan(result.days[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY)
          }
        } else {
          expect(result.at).toBeLessThanOrEqual(text.length)
          expect(result.expected.length).toBeGreaterThan(0)
          if (result.nearest !== null) expect(readImpreciseDay(result.nearest, horizon).kind).toBe('days')
        }
      }),
      { numRuns: runs(5000) },
    )
  })

  test('marking a date ~ only adds days, marking it ? changes none', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const plain = read(date).days
        const wide = read(`${date}~`).days
        expect(subtract(plain, wide)).toEqual([])
        expect(size(wide)).toBeGreaterThan(size(plain))
        expect(equalSets(read(`${date}?`).days, plain)).toBe(true)
      }),
    )
  })

  test('a written day, its month and its year hold it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = parseDay(`${digits(day, 7)}-01`)
        const year = parseDay(`${digits(day, 4)}-01-01`)
        expect(read(digits(day, 10)).days).toEqual([[day, day + 1]])
        expect(read(digits(day, 7)).days).toEqual([[month, plusMonths(month, 1, 'down')]])
        expect(read(digits(day, 4)).days).toEqual([[year, plusYears(year, 1, 'down')]])
      }),
    )
  })
})
