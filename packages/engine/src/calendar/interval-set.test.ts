import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../runs.case.ts'
import {
  clampBelow,
  clampFrom,
  contains,
  EMPTY_SET,
  equalSets,
  type IntervalSet,
  intersect,
  intervalSet,
  isEmpty,
  maxOf,
  minOf,
  nextIn,
  prevIn,
  size,
  subtract,
  union,
} from './interval-set.ts'

const anyPairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 })), {
  maxLength: 6,
})
const anySet = anyPairs.map(intervalSet)
const anyValue = fc.integer({ min: -25, max: 35 })

function members(pairs: readonly (readonly [number, number])[]): Set<number> {
  const all = new Set<number>()
  for (const [from, until] of pairs) for (let value = from; value < until; value += 1) all.add(value)
  return all
}

function ascending(values: Iterable<number>): number[] {
  return [...values].sort((one, other) => one - other)
}

/** Checks that a set is in its one proper form and has exactly the members expected. */
function expectMembers(set: IntervalSet, expected: Iterable<number>): void {
  expect(ascending(members(set))).toEqual(ascending(expected))
  for (const [index, [from, until]] of set.entries()) {
    expect(from).toBeLessThan(until)
    const next = set[index + 1]
    if (next !== undefined) expect(until).toBeLessThan(next[0])
  }
}

describe('interval sets against brute force', () => {
  test('intervalSet keeps the members of its pairs, sorted, apart and not empty', () => {
    fc.assert(fc.property(anyPairs, (pairs) => expectMembers(intervalSet(pairs), members(pairs))))
  })

  test('intersect, union and subtract are those of sets of numbers', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const a = members(one)
        const b = members(other)
        expectMembers(
          intersect(one, other),
          [...a].filter((value) => b.has(value)),
        )
        expectMembers(union(one, other), new Set([...a, ...b]))
        expectMembers(
          subtract(one, other),
          [...a].filter((value) => !b.has(value)),
        )
      }),
      { numRuns: runs(2000) },
    )
  })

  test('clamps keep one side of a bound', () => {
    fc.assert(
      fc.property(anySet, anyValue, (set, bound) => {
        const all = [...members(set)]
        expectMembers(
          clampBelow(set, bound),
          all.filter((value) => value < bound),
        )
        expectMembers(
          clampFrom(set, bound),
          all.filter((value) => value >= bound),
        )
      }),
      { numRuns: runs(1000) },
    )
  })

  test('contains, nextIn and prevIn look values up', () => {
    fc.assert(
      fc.property(anySet, anyValue, (set, value) => {
        const all = ascending(members(set))
        expect(contains(set, value)).toBe(all.includes(value))
        expect(nextIn(set, value)).toBe(all.find((member) => member >= value))
        expect(prevIn(set, value)).toBe(all.findLast((member) => member <= value))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('size, isEmpty, minOf, maxOf and equalSets agree with the members', () => {
    fc.assert(
      fc.property(anySet, anySet, (set, other) => {
        const all = ascending(members(set))
        expect(size(set)).toBe(all.length)
        expect(isEmpty(set)).toBe(all.length === 0)
        if (all.length > 0) {
          expect(minOf(set)).toBe(all[0])
          expect(maxOf(set)).toBe(all.at(-1))
        }
        expect(equalSets(set, other)).toBe(all.join() === ascending(members(other)).join())
        expect(equalSets(set, intervalSet(all.map((value) => [value, value + 1])))).toBe(true)
      }),
    )
  })

  test('what does not change a set gives back the same object', () => {
    fc.assert(
      fc.property(anySet, anySet, (set, other) => {
        const all = union(set, other)
        expect(intervalSet(set)).toBe(set)
        expect(subtract(set, subtract(all, set))).toBe(set)
        expect(equalSets(intersect(set, all), set) && [set, all].includes(intersect(set, all))).toBe(true)
        expect([set, all].includes(union(all, set))).toBe(true)
        if (set.length > 0) {
          expect(clampFrom(set, minOf(set))).toBe(set)
          expect(clampBelow(set, maxOf(set) + 1)).toBe(set)
          expect(intersect(set, intervalSet([[minOf(set), maxOf(set) + 1]]))).toBe(set)
        }
      }),
    )
  })

  test('operations leave their arguments as they were', () => {
    fc.assert(
      fc.property(anySet, anySet, anyValue, (one, other, value) => {
        const before = JSON.stringify([one, other])
        intersect(one, other)
        union(one, other)
        subtract(one, other)
        clampBelow(one, value)
        clampFrom(one, value)
        intervalSet([...one, ...other])
        expect(JSON.stringify([one, other])).toBe(before)
      }),
    )
  })
})

test('the empty set has no smallest and no greatest member', () => {
  expect(() => minOf(EMPTY_SET)).toThrow(RangeError)
  expect(() => maxOf(EMPTY_SET)).toThrow(RangeError)
  expect(nextIn(EMPTY_SET, 0)).toBeUndefined()
  expect(prevIn(EMPTY_SET, 0)).toBeUndefined()
})

test('a pair that runs backwards has no members', () => {
  expect(intervalSet([[3, 1]])).toEqual([])
})
