import { describe, expect, it } from 'vitest'
import { parseDay } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import type { WorkingCalendar } from '../calendar/working-days.ts'
import type { Shift } from '../expression/shift.ts'
import { NEVER } from '../fact/declare.ts'
import { closesImpossibleCircle } from './differences.ts'
import type { Relation } from './relation.ts'
import { relationsOf } from './relations.ts'
import type { Moving } from './term.ts'

const WORKING: WorkingCalendar = {
  id: 'five',
  from: parseDay('1990-01-01'),
  until: parseDay('2060-01-01'),
  closed: [],
  open: [],
  source: 'a test',
}
const SEASON = [{ fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }]

const at = (slot: string, ...by: readonly Shift[]): Moving => ({ kind: 'moving', slot, by })
const days = (count: number): Shift => ({ kind: 'days', count })
const months = (count: number): Shift => ({ kind: 'months', count, rounding: 'up' })
const years = (count: number): Shift => ({ kind: 'years', count, rounding: 'up' })
const notAfter = (low: Moving, high: Moving): Relation => ({ low, high, strict: false })
const before = (low: Moving, high: Moving): Relation => ({ low, high, strict: true })

const wide = () => intervalSet([[10_000, 30_000]])
const wideOrNever = () =>
  intervalSet([
    [10_000, 30_000],
    [NEVER, NEVER + 1],
  ])

/** Whether the last relation closes an impossible circle with those before it. */
function impossible(all: readonly Relation[], read = wide): boolean {
  const added = all.at(-1)
  if (added === undefined) return false
  return closesImpossibleCircle(relationsOf(all), added, read)
}

describe('two relations between the same two slots', () => {
  it('are impossible when they ask for a gap below none, and not a day before that', () => {
    expect(impossible([notAfter(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(2)))])).toBe(true)
    expect(impossible([notAfter(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(3)))])).toBe(false)
    expect(impossible([notAfter(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(4)))])).toBe(false)
  })

  it('are impossible at no gap when one of them is strict', () => {
    expect(impossible([before(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(3)))])).toBe(true)
    expect(impossible([notAfter(at('a', days(3)), at('b')), before(at('b'), at('a', days(3)))])).toBe(true)
    expect(impossible([before(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(4)))])).toBe(false)
    expect(impossible([before(at('a'), at('b')), before(at('b'), at('a'))])).toBe(true)
  })

  it('count the steps on either side', () => {
    expect(impossible([notAfter(at('a'), at('b', days(-3))), notAfter(at('b', days(-2)), at('a'))])).toBe(true)
    expect(impossible([notAfter(at('a', days(3)), at('b', days(1))), notAfter(at('b'), at('a'))])).toBe(true)
    expect(impossible([notAfter(at('a', days(3)), at('b', days(3))), notAfter(at('b'), at('a'))])).toBe(false)
  })

  it('leave alone what begins with the same steps', () => {
    expect(impossible([notAfter(at('a', months(1)), at('b')), notAfter(at('b'), at('a', months(1)))])).toBe(false)
    expect(impossible([before(at('a', months(1)), at('b')), notAfter(at('b'), at('a', months(1)))])).toBe(true)
    expect(
      impossible([notAfter(at('a', months(1), days(2)), at('b')), notAfter(at('b'), at('a', months(1), days(1)))]),
    ).toBe(true)
    expect(
      impossible([notAfter(at('a', months(1), days(1)), at('b')), notAfter(at('b'), at('a', months(1), days(1)))]),
    ).toBe(false)
    expect(
      impossible([notAfter(at('a', days(1), months(1)), at('b')), notAfter(at('b'), at('a', days(2), months(1)))]),
    ).toBe(false)
  })

  it('count the rest alone where both begin with the same steps', () => {
    expect(
      impossible([notAfter(at('a', months(1), days(1)), at('b')), notAfter(at('b'), at('a', months(1), days(2)))]),
    ).toBe(false)
    expect(
      impossible([before(at('a', months(1), days(1)), at('b')), notAfter(at('b'), at('a', months(1), days(2)))]),
    ).toBe(false)
  })

  it('may be kept to by days though both slots may be never', () => {
    expect(impossible([before(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(5)))], wideOrNever)).toBe(
      false,
    )
  })

  it('are never impossible when both slots may be never', () => {
    const all = [notAfter(at('a', days(3)), at('b')), notAfter(at('b'), at('a', days(2)))]
    expect(impossible(all, wideOrNever)).toBe(false)
    expect(impossible([before(at('a'), at('b')), notAfter(at('b'), at('a'))], wideOrNever)).toBe(true)
  })
})

describe('steps of which only bounds are known', () => {
  const gap = (more: readonly Shift[], fewer: readonly Shift[]) =>
    impossible([notAfter(at('a', ...more), at('b')), notAfter(at('b'), at('a', ...fewer))])

  it.each<readonly [string, readonly Shift[], readonly Shift[], boolean]>([
    ['two months are more than one', [months(2)], [months(1)], true],
    ['a month may be no more than 31 days', [months(1)], [days(31)], false],
    ['a month is more than 26 days less four', [months(1)], [days(25)], true],
    ['a month may be no more than 27 days', [months(1)], [days(27)], false],
    ['two months are more than 31 days', [months(2)], [days(31)], true],
    ['two years are more than one', [years(2)], [years(1)], true],
    ['a year may be no more than 366 days', [years(1)], [days(366)], false],
    ['a year is more than 300 days', [years(1)], [days(300)], true],
    ['a year is more than eleven months', [years(1)], [months(11)], true],
    ['a year may be no more than twelve months', [years(1)], [months(12)], false],
    ['the start of the month is no more than 31 days back', [days(32)], [{ kind: 'startOfMonth' }], true],
    ['the start of the month is at most the day', [{ kind: 'startOfMonth' }], [days(-32)], true],
    ['the start of the month may be 31 days back', [{ kind: 'startOfMonth' }], [days(-31)], false],
    ['the start of the month may be the day itself', [days(1)], [{ kind: 'startOfMonth' }], true],
    ['the start of the month is not after the day', [days(0)], [{ kind: 'startOfMonth' }], false],
    ['the start of the year may be 366 days back', [{ kind: 'startOfYear' }], [days(-366)], false],
    ['the start of the year is no more than 366 days back', [{ kind: 'startOfYear' }], [days(-367)], true],
    ['working days never go back', [{ kind: 'workingDays', count: 5, calendar: WORKING }], [days(-1)], true],
    ['working days may stand still', [{ kind: 'workingDays', count: 0, calendar: WORKING }], [days(0)], false],
    ['five working days are at most 75 days', [days(76)], [{ kind: 'workingDays', count: 5, calendar: WORKING }], true],
    ['five working days may be 75 days', [days(75)], [{ kind: 'workingDays', count: 5, calendar: WORKING }], false],
    ['working days back never go on', [days(1)], [{ kind: 'workingDays', count: -5, calendar: WORKING }], true],
    ['working days back may be 75', [{ kind: 'workingDays', count: -5, calendar: WORKING }], [days(-75)], false],
    ['working days back are at most 75', [{ kind: 'workingDays', count: -5, calendar: WORKING }], [days(-76)], true],
    ['a season begins within 800 days', [days(801)], [{ kind: 'seasonStart', windows: SEASON }], true],
    ['a season may begin in 800 days', [days(800)], [{ kind: 'seasonStart', windows: SEASON }], false],
    ['a season begins no earlier', [{ kind: 'seasonStart', windows: SEASON }], [days(-1)], true],
    ['a season may begin on the day', [{ kind: 'seasonStart', windows: SEASON }], [days(0)], false],
    ['a season ends within 1,200 days', [days(1201)], [{ kind: 'seasonEnd', windows: SEASON }], true],
    ['a season may end in 1,200 days', [days(1200)], [{ kind: 'seasonEnd', windows: SEASON }], false],
    ['a season ends no earlier', [{ kind: 'seasonEnd', windows: SEASON }], [days(-1)], true],
    ['steps add up', [months(1), days(10)], [days(30)], true],
    ['steps add up on the other side', [days(60)], [months(1), days(10)], true],
  ])('%s', (_, more, fewer, expected) => {
    expect(gap(more, fewer)).toBe(expected)
  })
})

describe('a circle of several relations', () => {
  const [ab, bc] = [notAfter(at('a', days(2)), at('b')), notAfter(at('b', days(2)), at('c'))]

  it('is impossible when its steps add up to more than the way back gives', () => {
    expect(impossible([ab, bc, notAfter(at('c'), at('a', days(3)))])).toBe(true)
    expect(impossible([ab, bc, notAfter(at('c'), at('a', days(4)))])).toBe(false)
    expect(impossible([ab, bc, before(at('c'), at('a', days(4)))])).toBe(true)
  })

  it('is found whichever relation comes last', () => {
    const back = notAfter(at('c'), at('a', days(3)))
    expect(impossible([back, bc, ab])).toBe(true)
    expect(impossible([ab, back, bc])).toBe(true)
  })

  it('is none where the relations do not meet head to tail', () => {
    expect(impossible([ab, notAfter(at('c', days(9)), at('b')), notAfter(at('c'), at('a'))])).toBe(false)
    expect(impossible([notAfter(at('b'), at('a', days(-9))), notAfter(at('c'), at('b'))])).toBe(false)
  })

  it('takes the shorter of two ways round', () => {
    const narrow = notAfter(at('a', days(9)), at('c'))
    expect(impossible([ab, bc, narrow, notAfter(at('c'), at('a', days(8)))])).toBe(true)
    expect(impossible([narrow, ab, bc, notAfter(at('c'), at('a', days(8)))])).toBe(true)
    expect(impossible([ab, bc, narrow, notAfter(at('c'), at('a', days(9)))])).toBe(false)
  })

  it('ends where a circle without the new relation is impossible already', () => {
    const bad = [notAfter(at('b', days(2)), at('c')), notAfter(at('c', days(2)), at('b'))]
    expect(impossible([...bad, notAfter(at('a'), at('b'))])).toBe(false)
  })
})
