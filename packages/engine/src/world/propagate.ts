import { clampBelow, clampFrom, type IntervalSet, maxOf, minOf } from '../calendar/interval-set.ts'
import type { Relation } from './relation.ts'
import { applyShifts, firstReaching } from './term.ts'

/**
 * Narrows slots until every relation holds at both ends of what is left, and tells whether anything is left. Because
 * each relation orders two slots through monotone steps, the smallest values left solve all relations at once (and so
 * do the greatest), which makes the test exact.
 */
export function propagate(
  relations: readonly Relation[],
  read: (slot: string) => IntervalSet,
  write: (slot: string, set: IntervalSet) => boolean,
): boolean {
  let changed = true
  while (changed) {
    changed = false
    for (const relation of relations) {
      const margin = relation.strict ? 1 : 0
      const lows = read(relation.low.slot)
      const highs = read(relation.high.slot)
      const most = applyShifts(maxOf(highs), relation.high.by) - margin
      const lowsLeft = clampBelow(lows, firstReaching(relation.low.by, most + 1, minOf(lows), maxOf(lows) + 1))
      if (lowsLeft !== lows) {
        changed = true
        if (!write(relation.low.slot, lowsLeft)) return false
      }
      const least = applyShifts(minOf(lowsLeft), relation.low.by) + margin
      const highsLeft = clampFrom(highs, firstReaching(relation.high.by, least, minOf(highs), maxOf(highs) + 1))
      if (highsLeft !== highs) {
        changed = true
        if (!write(relation.high.slot, highsLeft)) return false
      }
    }
  }
  return true
}
