/** A set of whole numbers as half-open intervals, ascending, not touching each other. */
export type IntervalSet = readonly (readonly [number, number])[]

/** The set without members. */
export const EMPTY_SET: IntervalSet = Object.freeze([])

/**
 * Makes a set of half-open pairs in any order; empty and overlapping pairs are allowed.
 *
 * @example
 * intervalSet([[5, 7], [1, 3], [3, 4]]) // => [[1, 4], [5, 7]]
 */
export function intervalSet(pairs: readonly (readonly [number, number])[]): IntervalSet {
  const sorted = pairs.filter(([from, until]) => from < until).sort(([one], [other]) => one - other)
  const joined: [number, number][] = []
  for (const [from, until] of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until)
    else joined.push([from, until])
  }
  return joined
}

/** Tells whether a set has no members. */
export function isEmpty(set: IntervalSet): boolean {
  return set.length === 0
}

/** The number of members. */
export function size(set: IntervalSet): number {
  let total = 0
  for (const [from, until] of set) total += until - from
  return total
}

/** The smallest member; throws a `RangeError` on the empty set. */
export function minOf(set: IntervalSet): number {
  const [first] = set
  if (first === undefined) throw new RangeError('the empty set has no smallest member')
  return first[0]
}

/** The greatest member; throws a `RangeError` on the empty set. */
export function maxOf(set: IntervalSet): number {
  const last = set.at(-1)
  if (last === undefined) throw new RangeError('the empty set has no greatest member')
  return last[1] - 1
}

/** Tells whether a value is a member. */
export function contains(set: IntervalSet, value: number): boolean {
  return nextIn(set, value) === value
}

/** The smallest member that is at least `value`. */
export function nextIn(set: IntervalSet, value: number): number | undefined {
  for (const [from, until] of set) {
    if (value < until) return Math.max(from, value)
  }
  return undefined
}

/** The greatest member that is at most `value`. */
export function prevIn(set: IntervalSet, value: number): number | undefined {
  let found: number | undefined
  for (const [from, until] of set) {
    if (from > value) break
    found = Math.min(until - 1, value)
  }
  return found
}

/** The members below `bound`; the same set when all are. */
export function clampBelow(set: IntervalSet, bound: number): IntervalSet {
  const last = set.at(-1)
  if (last === undefined || last[1] <= bound) return set
  const kept: [number, number][] = []
  for (const [from, until] of set) {
    if (from >= bound) break
    kept.push([from, Math.min(until, bound)])
  }
  return kept
}

/** The members that are at least `bound`; the same set when all are. */
export function clampFrom(set: IntervalSet, bound: number): IntervalSet {
  const [first] = set
  if (first === undefined || first[0] >= bound) return set
  const kept: [number, number][] = []
  for (const [from, until] of set) {
    if (until > bound) kept.push([Math.max(from, bound), until])
  }
  return kept
}

/** The members of both sets; one of the two when it lies within the other. */
export function intersect(one: IntervalSet, other: IntervalSet): IntervalSet {
  const both: [number, number][] = []
  let i = 0
  let j = 0
  while (true) {
    const a = one[i]
    const b = other[j]
    if (a === undefined || b === undefined) break
    const from = Math.max(a[0], b[0])
    const until = Math.min(a[1], b[1])
    if (from < until) both.push([from, until])
    if (a[1] < b[1]) i += 1
    else j += 1
  }
  return equalSets(both, one) ? one : equalSets(both, other) ? other : both
}

/** The members of either set. */
export function union(one: IntervalSet, other: IntervalSet): IntervalSet {
  return intervalSet([...one, ...other])
}

/** The members of the first set that the second does not have. */
export function subtract(one: IntervalSet, other: IntervalSet): IntervalSet {
  const left: [number, number][] = []
  for (const [from, until] of one) {
    let start = from
    for (const [gone, back] of other) {
      if (back <= start) continue
      if (gone >= until) break
      if (gone > start) left.push([start, gone])
      start = Math.max(start, back)
    }
    if (start < until) left.push([start, until])
  }
  return equalSets(left, one) ? one : left
}

/** Tells whether two sets have the same members. */
export function equalSets(one: IntervalSet, other: IntervalSet): boolean {
  if (one === other) return true
  return (
    one.length === other.length &&
    one.every((pair, index) => pair[0] === other[index]?.[0] && pair[1] === other[index]?.[1])
  )
}
