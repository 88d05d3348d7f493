/**
 * A set of whole numbers as half-open intervals, ascending and not touching each other. Read-only by type: freezing
 * every set would cost many times what making one does, and sets are made at each step of an evaluation.
 */
export type IntervalSet = readonly (readonly [number, number])[]

/** The set without members. */
export const EMPTY_SET: IntervalSet = Object.freeze([])

/**
 * Makes a set of half-open pairs in any order; empty and overlapping pairs are allowed, and pairs already in order are
 * returned as they are.
 *
 * @example
 * intervalSet([[5, 7], [1, 3], [3, 4]]) // => [[1, 4], [5, 7]]
 */
export function intervalSet(pairs: readonly (readonly [number, number])[]): IntervalSet {
  if (isInOrder(pairs)) return pairs
  const sorted = pairs.filter(([from, until]) => from < until).sort(([one], [other]) => one - other)
  const joined: [number, number][] = []
  for (const [from, until] of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until)
    else joined.push([from, until])
  }
  return joined
}

function isInOrder(pairs: readonly (readonly [number, number])[]): boolean {
  let reached = Number.NEGATIVE_INFINITY
  for (const [from, until] of pairs) {
    if (!(from > reached && from < until)) return false
    reached = until
  }
  return true
}

/**
 * Tells whether a set has no members.
 *
 * @example
 * isEmpty(intervalSet([[3, 3]])) // => true
 */
export function isEmpty(set: IntervalSet): boolean {
  return set.length === 0
}

/**
 * Gives the number of members.
 *
 * @example
 * size(intervalSet([[1, 3], [5, 6]])) // => 3
 */
export function size(set: IntervalSet): number {
  let total = 0
  for (let i = 0; i < set.length; i += 1) {
    const pair = set[i]
    if (pair !== undefined) total += pair[1] - pair[0]
  }
  return total
}

/**
 * Gives the smallest member; throws a `RangeError` on the empty set.
 *
 * @example
 * minOf(intervalSet([[1, 3], [5, 6]])) // => 1
 */
export function minOf(set: IntervalSet): number {
  const first = set[0]
  if (first === undefined) throw new RangeError('the empty set has no smallest member')
  return first[0]
}

/**
 * Gives the greatest member (the end of the last interval less one); throws a `RangeError` on the empty set.
 *
 * @example
 * maxOf(intervalSet([[1, 3], [5, 6]])) // => 5
 */
export function maxOf(set: IntervalSet): number {
  const last = set[set.length - 1]
  if (last === undefined) throw new RangeError('the empty set has no greatest member')
  return last[1] - 1
}

/**
 * Tells whether a value is a member.
 *
 * @example
 * contains(intervalSet([[1, 3]]), 3) // => false
 */
export function contains(set: IntervalSet, value: number): boolean {
  const pair = set[firstEndingAfter(set, value)]
  return pair !== undefined && pair[0] <= value
}

/**
 * Gives the smallest member that is at least `value`; undefined when there is none.
 *
 * @example
 * nextIn(intervalSet([[1, 3], [5, 6]]), 3) // => 5
 */
export function nextIn(set: IntervalSet, value: number): number | undefined {
  const pair = set[firstEndingAfter(set, value)]
  return pair === undefined ? undefined : Math.max(pair[0], value)
}

/**
 * Gives the greatest member that is at most `value`; undefined when there is none.
 *
 * @example
 * prevIn(intervalSet([[1, 3], [5, 6]]), 4) // => 2
 */
export function prevIn(set: IntervalSet, value: number): number | undefined {
  const index = firstEndingAfter(set, value)
  const pair = set[index]
  if (pair !== undefined && pair[0] <= value) return value
  const before = set[index - 1]
  return before === undefined ? undefined : before[1] - 1
}

/** The index of the first interval that ends after a value; the length of the set when none does. */
function firstEndingAfter(set: IntervalSet, value: number): number {
  let low = 0
  let high = set.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const pair = set[middle]
    if (pair !== undefined && pair[1] > value) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Keeps the members below `bound`; gives the same object when all are.
 *
 * @example
 * clampBelow(intervalSet([[1, 3], [5, 9]]), 6) // => [[1, 3], [5, 6]]
 */
export function clampBelow(set: IntervalSet, bound: number): IntervalSet {
  const last = set[set.length - 1]
  if (last === undefined || last[1] <= bound) return set
  const index = firstEndingAfter(set, bound)
  const cut = set[index]
  if (cut === undefined || cut[0] >= bound) return index === 0 ? EMPTY_SET : set.slice(0, index)
  const kept: (readonly [number, number])[] = set.slice(0, index)
  kept.push([cut[0], bound])
  return kept
}

/**
 * Keeps the members that are at least `bound`; gives the same object when all are.
 *
 * @example
 * clampFrom(intervalSet([[1, 3], [5, 9]]), 6) // => [[6, 9]]
 */
export function clampFrom(set: IntervalSet, bound: number): IntervalSet {
  const first = set[0]
  if (first === undefined || first[0] >= bound) return set
  const index = firstEndingAfter(set, bound)
  const cut = set[index]
  if (cut === undefined) return EMPTY_SET
  if (cut[0] >= bound) return set.slice(index)
  const kept: (readonly [number, number])[] = [[bound, cut[1]]]
  for (let i = index + 1; i < set.length; i += 1) {
    const pair = set[i]
    if (pair !== undefined) kept.push(pair)
  }
  return kept
}

/**
 * Gives the members of both sets; one of the two objects when its set lies within the other.
 *
 * @example
 * intersect(intervalSet([[1, 4], [6, 9]]), intervalSet([[3, 7]])) // => [[3, 4], [6, 7]]
 */
export function intersect(one: IntervalSet, other: IntervalSet): IntervalSet {
  if (one === other || one.length === 0) return one
  if (other.length === 0) return other
  const whole = other.length === 1 ? other[0] : undefined
  if (whole !== undefined) return clampFrom(clampBelow(one, whole[1]), whole[0])
  const both: (readonly [number, number])[] = []
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

/**
 * Gives the members of either set; one of the two objects when its set has all of them.
 *
 * @example
 * union(intervalSet([[1, 4]]), intervalSet([[4, 7], [9, 10]])) // => [[1, 7], [9, 10]]
 */
export function union(one: IntervalSet, other: IntervalSet): IntervalSet {
  if (one === other || other.length === 0) return one
  if (one.length === 0) return other
  const either = intervalSet([...one, ...other])
  return equalSets(either, one) ? one : equalSets(either, other) ? other : either
}

/**
 * Gives the members of the first set that the second does not have; the first object when that is all of them.
 *
 * @example
 * subtract(intervalSet([[1, 9]]), intervalSet([[3, 5]])) // => [[1, 3], [5, 9]]
 */
export function subtract(one: IntervalSet, other: IntervalSet): IntervalSet {
  if (one.length === 0 || other.length === 0) return one
  const left: (readonly [number, number])[] = []
  let j = 0
  for (const pair of one) {
    let start = pair[0]
    while (start < pair[1]) {
      const gone = other[j]
      if (gone === undefined || gone[0] >= pair[1]) {
        left.push(start === pair[0] ? pair : [start, pair[1]])
        break
      }
      if (gone[0] > start) left.push([start, gone[0]])
      start = Math.max(start, gone[1])
      if (gone[1] <= pair[1]) j += 1
    }
  }
  return equalSets(left, one) ? one : left
}

/**
 * Tells whether two sets have the same members.
 *
 * @example
 * equalSets(intervalSet([[1, 2], [2, 3]]), intervalSet([[1, 3]])) // => true
 */
export function equalSets(one: IntervalSet, other: IntervalSet): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i += 1) {
    const a = one[i]
    const b = other[i]
    if (a === undefined || b === undefined || a[0] !== b[0] || a[1] !== b[1]) return false
  }
  return true
}
