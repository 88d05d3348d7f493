import { clampBelow, clampFrom, type IntervalSet, maxOf, minOf } from '../calendar/interval-set.ts'
import type { Relation } from './relation.ts'
import { type Relations, touchingOf } from './relations.ts'
import { applyShifts, firstReaching } from './term.ts'

/**
 * Narrows slots until every relation holds at both ends of what is left, and tells whether anything is left. Because
 * each relation orders two slots through monotone steps, the smallest values left solve all relations at once (and so
 * do the greatest), which makes the test exact. Starts from the relations that touch a changed slot, or from `added`.
 */
export function propagate(
  relations: Relations,
  changed: Iterable<string>,
  added: Relation | null,
  read: (slot: string) => IntervalSet,
  write: (slot: string, set: IntervalSet) => boolean,
): boolean {
  const waiting = new Set<Relation>(added === null ? [] : [added])
  const wake = (slot: string): void => {
    for (const relation of touchingOf(relations, slot)) waiting.add(relation)
    if (added !== null && (added.low.slot === slot || added.high.slot === slot)) waiting.add(added)
  }
  for (const slot of changed) wake(slot)
  for (const relation of waiting) {
    waiting.delete(relation)
    const { low, high } = relation
    const margin = relation.strict ? 1 : 0
    const lows = read(low.slot)
    const highs = read(high.slot)
    const most = applyShifts(maxOf(highs), high.by) - margin
    if (applyShifts(maxOf(lows), low.by) > most) {
      const left = clampBelow(lows, firstReaching(low.by, most + 1, minOf(lows), maxOf(lows) + 1))
      if (!write(low.slot, left)) return false
      wake(low.slot)
    }
    const least = applyShifts(minOf(read(low.slot)), low.by) + margin
    if (applyShifts(minOf(highs), high.by) < least) {
      const left = clampFrom(highs, firstReaching(high.by, least, minOf(highs), maxOf(highs) + 1))
      if (!write(high.slot, left)) return false
      wake(high.slot)
    }
  }
  return true
}
