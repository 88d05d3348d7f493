import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, formatDay, parseDay } from '../calendar/day.ts'
import { choiceFact, dayFact, dayField, listOf, numberFact, yesNoField } from '../fact/declare.ts'
import { systemOf } from '../rule/system.ts'
import { runs } from '../runs.case.ts'
import { MOST_ITEMS, readCase } from './read-case.ts'

const system = systemOf({
  id: 'read',
  version: '1',
  facts: [
    dayFact('born', { asks: '?', from: '1925-01-01', until: '2012-01-01' }),
    choiceFact('citizenship.by', { asks: '?', of: { birth: 'birth', naturalisation: 'naturalisation' } }),
    dayFact('citizenship.acquired', { asks: '?', never: true }),
    numberFact('children', { asks: '?', from: 0, until: 20, unit: 'child' }),
  ],
  lists: [
    listOf('summonses', {
      asks: '?',
      item: 'summons',
      unlisted: 'none',
      fields: {
        sent: dayField({ asks: '?', from: '2000-01-01' }),
        appear: dayField({ asks: '?', from: '2000-01-01', notBefore: 'sent' }),
        signed: yesNoField({ asks: '?' }),
      },
    }),
  ],
  grounds: [],
  rules: [],
})

const issue = (data: unknown) => readCase(system, data).issues[0]

describe('what a case may say', () => {
  it('reads a day, a month, a season and a span', () => {
    const span = (born: unknown) => readCase(system, { born }).stated.facts.get('born')
    const days = (from: string, until: string) => ({ kind: 'span', set: [[parseDay(from), parseDay(until)]] })
    expect(span('1999-05-07')).toEqual(days('1999-05-07', '1999-05-08'))
    expect(span('1999-05')).toEqual(days('1999-05-01', '1999-06-01'))
    expect(span(1999)).toEqual(days('1999-01-01', '2000-01-01'))
    expect(span('1998/1999')).toEqual(days('1998-01-01', '2000-01-01'))
  })

  it('reads "no" for a day as never, and "yes" as some day that is not known', () => {
    const acquired = (value: unknown) =>
      readCase(system, { citizenship: { acquired: value } }).stated.facts.get('citizenship.acquired')
    expect(acquired(false)).toEqual(acquired('never'))
    expect(acquired('no')).toEqual(acquired('never'))
    expect(acquired(true)).toEqual(acquired('yes'))
    expect(acquired(true)).not.toEqual(acquired('unknown'))
    expect(issue({ born: false })).toMatchObject({ code: 'notADay' })
  })

  it('reads nested and dotted names alike', () => {
    const nested = readCase(system, { citizenship: { by: 'birth' } })
    expect(nested.issues).toEqual([])
    expect(nested.stated.facts).toEqual(readCase(system, { 'citizenship.by': 'birth' }).stated.facts)
  })

  it('reads every day of its range and only those', () => {
    const first = parseDay('1925-01-01')
    const until = parseDay('2012-01-01')
    fc.assert(
      fc.property(fc.integer({ min: first - 400, max: until + 400 }), (day) => {
        const inRange = day >= first && day < until
        expect(readCase(system, { born: formatDay(dayNumber(day)) }).issues.length === 0).toBe(inRange)
      }),
    )
  })
})

describe('what is refused, with the spot', () => {
  it('an unknown name, with the nearest right one', () =>
    expect(issue({ summonse: [] })).toMatchObject({ path: ['summonse'], code: 'unknownField', nearest: 'summonses' }))
  it('an unknown value, with the nearest right one', () =>
    expect(issue({ citizenship: { by: 'naturalization' } })).toMatchObject({
      path: ['citizenship', 'by'],
      code: 'unknownValue',
      nearest: 'naturalisation',
    }))
  it('a day that does not exist', () =>
    expect(issue({ born: '2003-02-30' })).toMatchObject({ path: ['born'], code: 'noSuchDay' }))
  it('a day after the last that can be', () => expect(issue({ born: '2030' })).toMatchObject({ code: 'dayOutOfRange' }))
  it('a number that is too large', () => expect(issue({ children: 20 })).toMatchObject({ code: 'numberOutOfRange' }))
  it('a list that is none', () => expect(issue({ summonses: 'many' })).toMatchObject({ code: 'notAList' }))
  it('a case that is no map', () => expect(issue([1])).toMatchObject({ path: [], code: 'notAMap' }))
  it('an end before its start', () =>
    expect(issue({ summonses: [{ sent: '2024-05-02', appear: '2024-05-01' }] })).toMatchObject({
      path: ['summonses', 0, 'appear'],
      code: 'endBeforeStart',
    }))
  it('a list without end', () =>
    expect(issue({ summonses: Array.from({ length: MOST_ITEMS + 1 }, () => ({})) })).toMatchObject({ code: 'tooMany' }))

  it('whatever else is handed in, without ever throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (data) => {
        const { issues } = readCase(system, data)
        for (const each of issues) expect(Array.isArray(each.path)).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
