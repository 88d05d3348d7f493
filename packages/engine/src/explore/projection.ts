import { type IntervalSet, intervalSet, maxOf, minOf, nextIn } from '../calendar/interval-set.ts'
import { touchingOf } from '../world/relations.ts'
import { narrow, spanOf, type World } from '../world/world.ts'

/**
 * The values of a slot that some completion of a world has, exactly: bounds alone would be too wide where relations
 * form a circle of steps that jump over values.
 */
export function project(world: World, slot: string): IntervalSet {
  const set = spanOf(world, slot)
  if (touchingOf(world.relations, slot).length === 0 || isTreeOfRelations(world)) return set
  const runs: [number, number][] = []
  let value: number | undefined = minOf(set)
  while (value !== undefined && value <= maxOf(set)) {
    const from = narrow(world, slot, { kind: 'span', set: intervalSet([[value, maxOf(set) + 1]]) })
    if (from === null) break
    const found = minOf(spanOf(from, slot))
    const last = runs.at(-1)
    if (last !== undefined && last[1] === found) last[1] = found + 1
    else runs.push([found, found + 1])
    value = nextIn(set, found + 1)
  }
  return intervalSet(runs)
}

/** Tells whether no two slots are related twice, directly or around a circle. */
function isTreeOfRelations(world: World): boolean {
  const parent = new Map<string, string>()
  const rootOf = (slot: string): string => {
    const up = parent.get(slot)
    return up === undefined || up === slot ? slot : rootOf(up)
  }
  const seen = new Set<string>()
  for (const { low, high } of world.relations.all) {
    const pair = `${low.slot} ${high.slot}`
    if (seen.has(pair)) continue
    const one = rootOf(low.slot)
    const other = rootOf(high.slot)
    if (one === other) return false
    parent.set(one, other)
    seen.add(pair)
  }
  return true
}
