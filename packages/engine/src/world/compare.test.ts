import { describe, expect, it } from 'vitest'
import { dayNumber } from '../calendar/day.ts'
import { contains, type IntervalSet, intervalSet } from '../calendar/interval-set.ts'
import { inSeason } from '../calendar/season.ts'
import type { Shift } from '../expression/shift.ts'
import { NEVER } from '../fact/declare.ts'
import { boundsOf, type Comparison, isAtMost, isInSeason, slotsOf } from './compare.ts'
import { noSide, yesSide } from './cut.ts'
import { applyShifts, type Moving, type Term } from './term.ts'
import { relate, spanOf, type World, worldOf } from './world.ts'

/** From 17 January 2023 on. */
const FIRST = 19_374
const days = (count: number): Shift => ({ kind: 'days', count })
const months = (count: number): Shift => ({ kind: 'months', count, rounding: 'down' })
const START_OF_MONTH: Shift = { kind: 'startOfMonth' }
const at = (slot: string, ...by: readonly Shift[]): Moving => ({ kind: 'moving', slot, by })
const known = (value: number): Term => ({ kind: 'known', value, of: null })

const members = (set: IntervalSet) =>
  set.flatMap(([from, until]) => Array.from({ length: until - from }, (_, index) => from + index))

function world(sets: Readonly<Record<string, readonly (readonly [number, number])[]>>): World {
  const base = new Map(
    Object.entries(sets).map(([slot, runs]) => [slot, { kind: 'span' as const, set: intervalSet(runs) }]),
  )
  return worldOf({ base, lists: new Map() })
}

const WHOLE = [[FIRST, FIRST + 80]] as const
const GAPS = [[FIRST, FIRST + 9] as const, [FIRST + 12, FIRST + 13] as const, [FIRST + 20, FIRST + 60] as const]
const OR_NEVER = [[FIRST, FIRST + 80] as const, [NEVER, NEVER + 1] as const]

/** What a comparison of one slot says of each of its days: yes, no, or the side of the cut on which the day lies. */
function told(of: World, comparison: Comparison): ReadonlyMap<number, boolean> {
  const all = members(spanOf(of, 'a'))
  if (typeof comparison === 'boolean') return new Map(all.map((day) => [day, comparison]))
  const [yes, no] = [yesSide(of, comparison), noSide(of, comparison)]
  return new Map(
    all.map((day) => {
      const sides = [yes, no].map((side) => side !== null && contains(spanOf(side, 'a'), day))
      expect([day, sides[0] !== sides[1]]).toEqual([day, true])
      return [day, sides[0] === true]
    }),
  )
}

describe('comparing two terms of one slot', () => {
  const TERMS: readonly (readonly Shift[])[] = [
    [],
    [days(1)],
    [days(-3)],
    [days(5), days(-5)],
    [days(28)],
    [months(1)],
    [START_OF_MONTH],
    [START_OF_MONTH, days(14)],
    [months(1), START_OF_MONTH],
    [{ kind: 'startOfYear' }, days(40)],
  ]

  it.each([{ runs: WHOLE }, { runs: GAPS }, { runs: OR_NEVER }])(
    'says of each day what the day itself says',
    ({ runs }) => {
      const of = world({ a: runs })
      for (const low of TERMS) {
        for (const high of TERMS) {
          const expected = new Map(
            members(spanOf(of, 'a')).map((day) => [day, applyShifts(day, low) <= applyShifts(day, high)]),
          )
          expect([low, high, told(of, isAtMost(of, at('a', ...low), at('a', ...high)))]).toEqual([low, high, expected])
        }
      }
    },
  )

  it('decides at once what holds on every day or on none', () => {
    const of = world({ a: WHOLE })
    expect(isAtMost(of, at('a'), at('a', days(1)))).toBe(true)
    expect(isAtMost(of, at('a', days(1)), at('a'))).toBe(false)
    expect(isAtMost(of, at('a', START_OF_MONTH), at('a'))).toBe(true)
    expect(isAtMost(of, at('a', months(2)), at('a', months(1)))).toBe(false)
    expect(isAtMost(world({ a: OR_NEVER }), at('a', days(1)), at('a'))).toEqual({
      kind: 'domain',
      slot: 'a',
      inside: { kind: 'span', set: [[NEVER, NEVER + 1]] },
    })
  })
})

describe('comparing a term with a day', () => {
  it.each([{ runs: WHOLE }, { runs: GAPS }, { runs: OR_NEVER }])(
    'says of each day what the day itself says',
    ({ runs }) => {
      const of = world({ a: runs })
      for (const by of [[], [days(3)], [months(1)], [START_OF_MONTH]]) {
        for (let value = FIRST - 20; value < FIRST + 120; value += 3) {
          for (const [low, high] of [
            [at('a', ...by), known(value)],
            [known(value), at('a', ...by)],
          ] as const) {
            const here = (term: Term, day: number) => (term.kind === 'known' ? term.value : applyShifts(day, by))
            const expected = new Map(members(spanOf(of, 'a')).map((day) => [day, here(low, day) <= here(high, day)]))
            expect([by, value, told(of, isAtMost(of, low, high))]).toEqual([by, value, expected])
          }
        }
      }
    },
  )
})

describe('a season', () => {
  const FEBRUARY = { fromMonth: 2, fromDay: 10, toMonth: 2, toDay: 20 }
  const OVER_MARCH = { fromMonth: 2, fromDay: 25, toMonth: 3, toDay: 5 }

  it.each([{ runs: WHOLE }, { runs: GAPS }, { runs: OR_NEVER }])(
    'holds on each day as on the day itself',
    ({ runs }) => {
      const of = world({ a: runs })
      for (const windows of [
        [FEBRUARY],
        [FEBRUARY, OVER_MARCH],
        [{ fromMonth: 6, fromDay: 1, toMonth: 6, toDay: 2 }],
      ]) {
        for (const by of [[], [days(7)], [START_OF_MONTH], [months(-1)]]) {
          const expected = new Map(
            members(spanOf(of, 'a')).map((day) => {
              const moved = applyShifts(day, by)
              return [day, moved < NEVER && inSeason(windows, dayNumber(moved))]
            }),
          )
          expect([by, told(of, isInSeason(of, at('a', ...by), windows))]).toEqual([by, expected])
        }
      }
    },
  )

  it('is decided for a known day, and never holds on the day after all days', () => {
    const of = world({ a: WHOLE })
    expect(isInSeason(of, known(19_400), [FEBRUARY])).toBe(true)
    expect(isInSeason(of, known(19_410), [FEBRUARY])).toBe(false)
    expect(isInSeason(of, known(NEVER), [{ fromMonth: 1, fromDay: 1, toMonth: 12, toDay: 31 }])).toBe(false)
    expect(isInSeason(world({ a: [[NEVER, NEVER + 1]] }), at('a'), [FEBRUARY])).toBe(false)
  })
})

describe('terms of several slots', () => {
  const sum = (least: number, most: number, ...slots: readonly string[]): Term => ({
    kind: 'between',
    least,
    most,
    slots,
  })

  it('are decided by their bounds, and halve the widest slot otherwise', () => {
    const of = world({ a: [[0, 10]], b: [[0, 21]], c: [[0, 5]] })
    expect(isAtMost(of, sum(3, 9, 'a', 'b'), known(9))).toBe(true)
    expect(isAtMost(of, sum(3, 9, 'a', 'b'), known(2))).toBe(false)
    const half = { kind: 'domain', slot: 'b', inside: { kind: 'span', set: [[0, 10]] } }
    expect(isAtMost(of, sum(3, 9, 'a', 'b', 'c'), known(5))).toEqual(half)
    expect(isAtMost(of, sum(3, 9, 'a', 'c'), at('b'))).toEqual(half)
    expect(isInSeason(of, sum(0, 400, 'c', 'b', 'a'), [{ fromMonth: 1, fromDay: 1, toMonth: 1, toDay: 2 }])).toEqual(
      half,
    )
  })

  it('part never from the days before anything else', () => {
    const of = world({ a: [[100, 110] as const, [NEVER, NEVER + 1] as const], b: [[0, 3]] })
    expect(isAtMost(of, sum(3, NEVER, 'b', 'a'), known(50))).toEqual({
      kind: 'domain',
      slot: 'a',
      inside: { kind: 'span', set: [[100, 110]] },
    })
  })

  it('tell their bounds and their slots', () => {
    const of = world({ a: [[100, 110]] })
    expect(boundsOf(of, known(7))).toEqual([7, 7])
    expect(boundsOf(of, at('a', days(2)))).toEqual([102, 111])
    expect(boundsOf(of, sum(3, 9, 'a', 'b'))).toEqual([3, 9])
    expect([known(7), at('a'), sum(3, 9, 'a', 'b')].map(slotsOf)).toEqual([[], ['a'], ['a', 'b']])
  })
})

describe('terms of two slots', () => {
  it('are told by their bounds, by the relations known, or by an order still open', () => {
    const of = world({ a: [[100, 110]], b: [[105, 120]], c: [[130, 140]] })
    expect(isAtMost(of, at('a'), at('c'))).toBe(true)
    expect(isAtMost(of, at('c'), at('a'))).toBe(false)
    const open = isAtMost(of, at('a'), at('b'))
    expect(open).toEqual({ kind: 'order', relation: { low: at('a'), high: at('b'), strict: false } })
    const related = relate(of, { low: at('a'), high: at('b'), strict: true })
    if (related === null) throw new Error('related')
    expect(isAtMost(related, at('a'), at('b'))).toBe(true)
    expect(isAtMost(related, at('b'), at('a'))).toBe(false)
    expect(isAtMost(related, at('a', days(2)), at('b'))).toEqual({
      kind: 'order',
      relation: { low: at('a', days(2)), high: at('b'), strict: false },
    })
  })
})
