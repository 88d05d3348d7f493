import { dayNumber, formatDay } from '../calendar/day.ts'
import { minOf } from '../calendar/interval-set.ts'
import { NEVER } from '../fact/declare.ts'
import { typeOfSlot } from '../fact/slot-type.ts'
import type { System } from '../rule/system.ts'
import type { World } from '../world/world.ts'
import type { Witness } from './defect.ts'

/** Picks one case out of a world: for each slot narrowed since `start`, its smallest value (all of them fit together). */
export function witnessOf(system: System, start: World, world: World): Witness {
  return [...world.narrowed].flatMap(([slot, domain]): { slot: string; value: string | number }[] => {
    if (start.narrowed.get(slot) === domain) return []
    if (domain.kind === 'values') return [{ slot, value: domain.of[0] ?? '' }]
    const least = minOf(domain.set)
    if (typeOfSlot(system, slot).kind === 'number') return [{ slot, value: least }]
    return [{ slot, value: least >= NEVER ? 'never' : formatDay(dayNumber(least)) }]
  })
}
