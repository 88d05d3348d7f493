import type { Asked } from '../evaluate/evaluator.ts'
import type { Outcome } from '../evaluate/result.ts'
import type { System } from '../rule/system.ts'
import type { Domain } from '../world/domain.ts'
import { relationsOf } from '../world/relations.ts'
import { domainOf, type Space, type World, worldOf } from '../world/world.ts'
import { type Budget, DEFAULT_BUDGET } from './explore.ts'
import { find, outcomeKey } from './findings.ts'

/** A change of one or two facts after which another outcome is possible. */
export interface Counterfactual {
  readonly outcome: Outcome
  /** What is left possible once the changes are made. */
  readonly world: World
  readonly changes: readonly { readonly slot: string; readonly from: Domain; readonly to: Domain }[]
}

/**
 * Finds the smallest changes of facts that give another outcome: one fact, and only where no single fact does it, two.
 *
 * @param free the values that each slot could have had, by slot; only these slots are changed.
 */
export function counterfactuals(
  system: System,
  world: World,
  asked: Asked,
  free: ReadonlyMap<string, Domain>,
  budget: Budget = DEFAULT_BUDGET,
): readonly Counterfactual[] {
  const now = new Set(find(system, world, asked, budget).possibilities.map(({ outcome }) => outcomeKey(outcome)))
  const slots = [...free.keys()]
  const single = slots.flatMap((slot) => changesOf(system, world, asked, free, [slot], now, budget))
  if (single.length > 0) return single
  return slots.flatMap((one, index) =>
    slots.slice(index + 1).flatMap((other) => changesOf(system, world, asked, free, [one, other], now, budget)),
  )
}

function changesOf(
  system: System,
  world: World,
  asked: Asked,
  free: ReadonlyMap<string, Domain>,
  slots: readonly string[],
  now: ReadonlySet<string>,
  budget: Budget,
): readonly Counterfactual[] {
  const freed = freeing(world, slots, free)
  return find(system, freed, asked, budget).possibilities.flatMap(({ outcome, ways }): Counterfactual[] => {
    const [way] = ways
    if (now.has(outcomeKey(outcome)) || way === undefined) return []
    const changes = slots.map((slot) => ({ slot, from: domainOf(world, slot), to: domainOf(way.world, slot) }))
    return [{ outcome, world: way.world, changes }]
  })
}

function freeing(world: World, slots: readonly string[], free: ReadonlyMap<string, Domain>): World {
  const base = new Map(world.space.base)
  for (const [slot, domain] of world.narrowed) base.set(slot, domain)
  for (const slot of slots) {
    const domain = free.get(slot)
    if (domain !== undefined) base.set(slot, domain)
  }
  const space: Space = { base, lists: world.space.lists }
  const related = world.relations.all.filter(({ low, high }) => !slots.includes(low.slot) && !slots.includes(high.slot))
  return { ...worldOf(space), relations: relationsOf(related) }
}
