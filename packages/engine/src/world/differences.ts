import { contains, type IntervalSet } from '../calendar/interval-set.ts'
import type { Shift } from '../expression/shift.ts'
import { NEVER } from '../fact/declare.ts'
import type { Relation } from './relation.ts'
import { type Relations, touchingOf } from './relations.ts'
import type { Moving } from './term.ts'

type Range = readonly [number, number]

/** The mean Gregorian month and year in days, and how far any one of them can be off. */
const MONTH = 30.436875
const YEAR = 365.2425
const SLACK = 4

function around(days: number): Range {
  return [Math.floor(days) - SLACK, Math.ceil(days) + SLACK]
}

type Ranges = { readonly [K in Shift['kind']]: (shift: Extract<Shift, { kind: K }>) => Range }

/** The least and the most days by which a shift can move any day. */
const RANGES: Ranges = {
  days: ({ count }) => [count, count],
  months: ({ count }) => around(count * MONTH),
  years: ({ count }) => around(count * YEAR),
  workingDays: ({ count }) => (count >= 0 ? [0, 3 * count + 60] : [3 * count - 60, 0]),
  startOfMonth: () => [-31, 0],
  startOfYear: () => [-366, 0],
  seasonStart: () => [0, 800],
  seasonEnd: () => [0, 1200],
}

function rangeOf(by: readonly Shift[]): Range {
  let [least, most] = [0, 0]
  for (const shift of by) {
    const range = RANGES[shift.kind] as (shift: Shift) => Range
    const [low, high] = range(shift)
    least += low
    most += high
  }
  return [least, most]
}

function sameShift(one: Shift, other: Shift): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** The most days that one term of a slot can lie after another term of the same slot. */
function leadWithin(one: Moving, other: Moving, read: (slot: string) => IntervalSet): number {
  let common = 0
  while (common < one.by.length && common < other.by.length) {
    const [mine, theirs] = [one.by[common], other.by[common]]
    if (mine === undefined || theirs === undefined || !sameShift(mine, theirs)) break
    common += 1
  }
  if (common === one.by.length && common === other.by.length) return 0
  const most = rangeOf(one.by.slice(common))[1] - rangeOf(other.by.slice(common))[0]
  return most < 0 && contains(read(one.slot), NEVER) ? 0 : most
}

/**
 * Tells whether a new relation contradicts the others by days alone: round some circle of relations a term would have
 * to lie before itself. Finds at once what narrowing the slots day by day would find slowly.
 */
export function closesImpossibleCircle(
  relations: Relations,
  added: Relation,
  read: (slot: string) => IntervalSet,
): boolean {
  const lead = new Map<Relation, number>([[added, added.strict ? -1 : 0]])
  const rounds = new Map<Relation, number>()
  const waiting = new Set<Relation>([added])
  for (const relation of waiting) {
    waiting.delete(relation)
    const at = lead.get(relation) ?? 0
    if (relation.high.slot === added.low.slot && at + leadWithin(relation.high, added.low, read) < 0) return true
    for (const next of touchingOf(relations, relation.high.slot)) {
      if (next.low.slot !== relation.high.slot) continue
      const reached = at + leadWithin(relation.high, next.low, read) - (next.strict ? 1 : 0)
      const best = lead.get(next)
      if (best !== undefined && best <= reached) continue
      const round = (rounds.get(next) ?? 0) + 1
      if (round > relations.all.length + 1) return false
      rounds.set(next, round)
      lead.set(next, reached)
      waiting.add(next)
    }
  }
  return false
}
