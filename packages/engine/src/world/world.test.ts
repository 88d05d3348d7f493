import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains, type IntervalSet, intervalSet, maxOf, minOf } from '../calendar/interval-set.ts'
import { project } from '../explore/projection.ts'
import type { Shift } from '../expression/shift.ts'
import { runs } from '../runs.case.ts'
import { isAtMost } from './compare.ts'
import { noSide, yesSide } from './cut.ts'
import { opposite, type Relation } from './relation.ts'
import { applyShifts, type Moving, type Term } from './term.ts'
import { narrow, permits, relate, spanOf, type World, worldOf } from './world.ts'

const SLOTS = ['a', 'b', 'c'] as const
/** The last days of January 2023 and the first of March, so that months of three lengths are crossed. */
const FIRST = 19_380
const LENGTH = 14

const setOfDays: fc.Arbitrary<IntervalSet> = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 3 })
  .map((runsOfDays) => intervalSet(runsOfDays.map(([from, length]) => [FIRST + from * 3, FIRST + from * 3 + length])))

const rounding = fc.constantFrom('up' as const, 'down' as const)
const shift: fc.Arbitrary<Shift> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((count): Shift => ({ kind: 'days', count })),
  fc
    .tuple(fc.integer({ min: -1, max: 1 }), rounding)
    .map(([count, up]): Shift => ({ kind: 'months', count, rounding: up })),
  fc.constant<Shift>({ kind: 'startOfMonth' }),
)
const moving = (slot: fc.Arbitrary<string>): fc.Arbitrary<Moving> =>
  fc.tuple(slot, fc.array(shift, { maxLength: 2 })).map(([each, by]) => ({ kind: 'moving', slot: each, by }))

const twoSlots = fc.constantFrom(['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'b'], ['a', 'c'], ['c', 'a'])
const relation: fc.Arbitrary<Relation> = twoSlots.chain(([low = '', high = '']) =>
  fc
    .tuple(moving(fc.constant(low)), moving(fc.constant(high)), fc.boolean())
    .map(([one, other, strict]) => ({ low: one, high: other, strict })),
)
const domains = fc.tuple(setOfDays, setOfDays, setOfDays)
const relations = fc.array(relation, { maxLength: 5 })

type Days = Readonly<Record<string, number>>

const members = (set: IntervalSet) =>
  set.flatMap(([from, until]) => Array.from({ length: until - from }, (_, index) => from + index))

const valueIn = (term: Term, days: Days): number =>
  term.kind === 'known' ? term.value : term.kind === 'moving' ? applyShifts(days[term.slot] ?? 0, term.by) : Number.NaN

function holds({ low, high, strict }: Relation, days: Days): boolean {
  const [one, other] = [valueIn(low, days), valueIn(high, days)]
  return strict ? one < other : one <= other
}

function solutions(sets: readonly IntervalSet[], all: readonly Relation[]): readonly Days[] {
  const [a = [], b = [], c = []] = sets.map(members)
  return a
    .flatMap((one) => b.flatMap((two) => c.map((three) => ({ a: one, b: two, c: three }))))
    .filter((days) => all.every((each) => holds(each, days)))
}

function worldWith(sets: readonly IntervalSet[], all: readonly Relation[]): World | null {
  const base = new Map(SLOTS.map((slot, index) => [slot, { kind: 'span' as const, set: sets[index] ?? [] }]))
  return all.reduce<World | null>(
    (world, each) => (world === null ? null : relate(world, each)),
    worldOf({ base, lists: new Map() }),
  )
}

function expectExact(world: World | null, solved: readonly Days[]): void {
  expect(world === null).toBe(solved.length === 0)
  if (world === null) return
  for (const slot of SLOTS) {
    const left = [...new Set(solved.map((days) => days[slot] ?? 0))].sort((one, other) => one - other)
    const span = spanOf(world, slot)
    expect([minOf(span), maxOf(span)]).toEqual([left[0], left.at(-1)])
    expect(members(project(world, slot))).toEqual(left)
  }
}

it('leaves a world exactly where some days satisfy every relation, and of each slot the days that do', () => {
  fc.assert(
    fc.property(domains, relations, (sets, all) => {
      expectExact(worldWith(sets, all), solutions(sets, all))
    }),
    { numRuns: runs(400) },
  )
})

it('stays exact when a slot is narrowed after its relations are known', () => {
  fc.assert(
    fc.property(domains, relations, fc.constantFrom(...SLOTS), setOfDays, (sets, all, slot, to) => {
      const world = worldWith(sets, all)
      if (world === null) return
      const solved = solutions(sets, all).filter((days) => contains(to, days[slot] ?? 0))
      expectExact(narrow(world, slot, { kind: 'span', set: to }), solved)
    }),
    { numRuns: runs(300) },
  )
})

it('permits a relation exactly where it leaves a world, and of a relation and its opposite one holds for all days', () => {
  fc.assert(
    fc.property(domains, relations, relation, (sets, all, added) => {
      const world = worldWith(sets, all)
      if (world === null) return
      const solved = solutions(sets, all)
      expect(permits(world, added)).toBe(solved.some((days) => holds(added, days)))
      for (const days of solved) expect(holds(opposite(added), days)).toBe(!holds(added, days))
    }),
    { numRuns: runs(300) },
  )
})

it('compares two terms as every solution does, or names a cut whose sides are decided', () => {
  const term = fc.oneof(
    moving(fc.constantFrom(...SLOTS)),
    fc.integer({ min: FIRST - 10, max: FIRST + 60 }).map((value): Term => ({ kind: 'known', value, of: null })),
  )
  fc.assert(
    fc.property(domains, relations, term, term, (sets, all, low, high) => {
      const world = worldWith(sets, all)
      if (world === null) return
      const solved = solutions(sets, all)
      const atMost = (days: Days) => valueIn(low, days) <= valueIn(high, days)
      const told = isAtMost(world, low, high)
      if (typeof told === 'boolean') {
        for (const days of solved) expect(atMost(days)).toBe(told)
        return
      }
      const within = (side: World | null, days: Days) =>
        side !== null &&
        SLOTS.every((slot) => contains(spanOf(side, slot), days[slot] ?? 0)) &&
        side.relations.all.every((each) => holds(each, days))
      const [yes, no] = [yesSide(world, told), noSide(world, told)]
      for (const days of solved) {
        expect(within(yes, days)).toBe(atMost(days))
        expect(within(no, days)).toBe(!atMost(days))
      }
    }),
    { numRuns: runs(500) },
  )
})
