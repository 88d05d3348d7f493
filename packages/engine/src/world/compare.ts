import { dayNumber } from '../calendar/day.ts'
import {
  contains,
  type IntervalSet,
  intersect,
  intervalSet,
  isEmpty,
  maxOf,
  minOf,
  size,
  subtract,
} from '../calendar/interval-set.ts'
import { inSeason, seasonIntervals, type YearlyWindow } from '../calendar/season.ts'
import { NEVER } from '../fact/declare.ts'
import type { Cut } from './cut.ts'
import { opposite, type Relation } from './relation.ts'
import { touchingOf } from './relations.ts'
import { applyShifts, firstReaching, type Moving, type Term } from './term.ts'
import { permits, spanOf, type World } from './world.ts'

/** A comparison decided in a world, or the cut that would decide it. */
export type Comparison = boolean | Cut

/** The least and the greatest value (both inclusive) that a term has in a world. */
export function boundsOf(world: World, term: Term): readonly [number, number] {
  switch (term.kind) {
    case 'known':
      return [term.value, term.value]
    case 'between':
      return [term.least, term.most]
    case 'moving': {
      const set = spanOf(world, term.slot)
      return [applyShifts(minOf(set), term.by), applyShifts(maxOf(set), term.by)]
    }
    default:
      return term satisfies never
  }
}

/** Compares two terms: is the first at most the second? */
export function isAtMost(world: World, low: Term, high: Term): Comparison {
  const [lowLeast, lowMost] = boundsOf(world, low)
  const [highLeast, highMost] = boundsOf(world, high)
  if (low.kind === 'moving' && high.kind === 'moving' && low.slot === high.slot) return compareWithin(world, low, high)
  if (lowMost <= highLeast) return true
  if (lowLeast > highMost) return false
  if (low.kind === 'moving' && high.kind === 'known') return cutBelow(world, low, high.value + 1, true)
  if (low.kind === 'known' && high.kind === 'moving') return cutBelow(world, high, low.value, false)
  if (low.kind === 'moving' && high.kind === 'moving') return compareMoving(world, { low, high, strict: false })
  return bisect(world, [...slotsOf(low), ...slotsOf(high)])
}

/** Tells whether the day of a term lies in a yearly season. */
export function isInSeason(world: World, day: Term, windows: readonly YearlyWindow[]): Comparison {
  const [least, most] = boundsOf(world, day)
  if (least === most) return least < NEVER && inSeason(windows, dayNumber(least))
  if (day.kind !== 'moving') return bisect(world, slotsOf(day))
  const set = spanOf(world, day.slot)
  const from = minOf(set)
  const until = maxOf(set) + 1
  const lastDay = Math.min(most, applyShifts(lastBeforeNever(set), day.by))
  const pulledBack = seasonIntervals(windows, dayNumber(least), dayNumber(lastDay + 1)).map(
    ([start, end]): [number, number] => [
      firstReaching(day.by, start, from, until),
      firstReaching(day.by, end, from, until),
    ],
  )
  return cutInto(
    set,
    day.slot,
    intersect(set, intervalSet(pulledBack.filter(([start, end]) => start < end && start < NEVER))),
  )
}

function lastBeforeNever(set: IntervalSet): number {
  const last = maxOf(set)
  if (last < NEVER) return last
  const rest = subtract(set, intervalSet([[NEVER, NEVER + 1]]))
  return isEmpty(rest) ? last : maxOf(rest)
}

/** Cuts the slot of a moved term where it reaches a bound; `belowIsYes` tells which side is yes. */
function cutBelow(world: World, term: Moving, bound: number, belowIsYes: boolean): Comparison {
  const set = spanOf(world, term.slot)
  const threshold = firstReaching(term.by, bound, minOf(set), maxOf(set) + 1)
  const below = intersect(set, intervalSet([[minOf(set), threshold]]))
  return cutInto(set, term.slot, belowIsYes ? below : subtract(set, below))
}

function cutInto(set: IntervalSet, slot: string, inside: IntervalSet): Comparison {
  if (isEmpty(inside)) return false
  if (size(inside) === size(set)) return true
  return { kind: 'domain', slot, inside: { kind: 'span', set: inside } }
}

/** Compares two terms that move the same slot: both are monotone, so a stretch on which they lie apart is told by its ends. */
function compareWithin(world: World, low: Moving, high: Moving): Comparison {
  const set = spanOf(world, low.slot)
  const lowDays = daysMoved(low)
  const highDays = daysMoved(high)
  if (lowDays !== null && highDays !== null) {
    return lowDays <= highDays || cutInto(set, low.slot, intersect(set, intervalSet([[NEVER, NEVER + 1]])))
  }
  const runs: [number, number][] = []
  const keep = (from: number, until: number): void => {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === from) last[1] = until
    else runs.push([from, until])
  }
  const split = (from: number, until: number): void => {
    if (applyShifts(from, low.by) > applyShifts(until - 1, high.by)) return
    if (applyShifts(until - 1, low.by) <= applyShifts(from, high.by)) {
      keep(from, until)
      return
    }
    const middle = Math.floor((from + until) / 2)
    if (until - from < 2) return
    split(from, middle)
    split(middle, until)
  }
  for (const [from, until] of set) split(from, until)
  return cutInto(set, low.slot, intervalSet(runs))
}

/** By how many days a term moves its slot; null where that hangs on the day. */
function daysMoved({ by }: Moving): number | null {
  return by.reduce<number | null>((sum, shift) => (sum === null || shift.kind !== 'days' ? null : sum + shift.count), 0)
}

function compareMoving(world: World, relation: Relation): Comparison {
  const { low, high } = relation
  if (touchingOf(world.relations, low.slot).length + touchingOf(world.relations, high.slot).length > 0) {
    if (!permits(world, relation)) return false
    if (!permits(world, opposite(relation))) return true
  }
  return { kind: 'order', relation }
}

/** Halves the widest of some slots: the way out where several imprecise values meet in one sum. */
function bisect(world: World, slots: readonly string[]): Comparison {
  const widest = slots.reduce((best, slot) => (size(spanOf(world, slot)) > size(spanOf(world, best)) ? slot : best))
  const set = spanOf(world, widest)
  const middle = Math.ceil((minOf(set) + maxOf(set)) / 2)
  const inside = intersect(
    set,
    intervalSet([[minOf(set), contains(set, NEVER) && middle > NEVER / 2 ? NEVER : middle]]),
  )
  return cutInto(set, widest, inside)
}

/** The slots on which a term depends. */
export function slotsOf(term: Term): readonly string[] {
  return term.kind === 'known' ? [] : term.kind === 'moving' ? [term.slot] : term.slots
}
