import { type IntervalSet, isEmpty } from '../calendar/interval-set.ts'
import { closesImpossibleCircle } from './differences.ts'
import { type Domain, equalDomains, isEmptyDomain, meet } from './domain.ts'
import { propagate } from './propagate.ts'
import type { Relation } from './relation.ts'

/** The slot of the day of evaluation. */
export const EVALUATION_SLOT = '@on'

/** How many items a list has in a case, and how many more it may have that the case does not list. */
export interface Extent {
  readonly listed: number
  readonly possible: number
}

/** What stays the same in all worlds of one case: the slots with their values, and the lists. */
export interface Space {
  readonly base: ReadonlyMap<string, Domain>
  readonly lists: ReadonlyMap<string, Extent>
}

/** What a case leaves possible: for every slot the values it may still have, and the order relations between them. */
export interface World {
  readonly space: Space
  readonly narrowed: ReadonlyMap<string, Domain>
  readonly relations: readonly Relation[]
}

/** Makes the world of a space, in which nothing is narrowed yet. */
export function worldOf(space: Space): World {
  return { space, narrowed: new Map(), relations: [] }
}

/** The values that a slot may still have; throws a `TypeError` when there is no such slot. */
export function domainOf(world: World, slot: string): Domain {
  const domain = world.narrowed.get(slot) ?? world.space.base.get(slot)
  if (domain === undefined) throw new TypeError(`no slot ${slot}`)
  return domain
}

/** The whole numbers that a slot may still have; throws a `TypeError` when the slot has named values. */
export function spanOf(world: World, slot: string): IntervalSet {
  const domain = domainOf(world, slot)
  if (domain.kind !== 'span') throw new TypeError(`${slot} is not a number or a day`)
  return domain.set
}

/** Keeps of a slot only some values; null when no world is left. */
export function narrow(world: World, slot: string, to: Domain): World | null {
  const now = domainOf(world, slot)
  const next = meet(now, to)
  if (isEmptyDomain(next)) return null
  if (equalDomains(now, next)) return world
  const narrowed = new Map(world.narrowed).set(slot, next)
  return settle({ space: world.space, narrowed, relations: world.relations }, [slot], null)
}

/** Keeps only what satisfies an order relation; null when no world is left. */
export function relate(world: World, relation: Relation): World | null {
  if (closesImpossibleCircle(world.relations, relation, (slot) => spanOf(world, slot))) return null
  return settle(
    { space: world.space, narrowed: world.narrowed, relations: [...world.relations, relation] },
    [],
    relation,
  )
}

function settle(world: World, changed: readonly string[], added: Relation | null): World | null {
  if (world.relations.length === 0) return world
  const narrowed = new Map(world.narrowed)
  const read = (slot: string) => spanOf({ ...world, narrowed }, slot)
  const write = (slot: string, set: IntervalSet) => {
    narrowed.set(slot, { kind: 'span', set })
    return !isEmpty(set)
  }
  return propagate(world.relations, changed, added, read, write)
    ? { space: world.space, narrowed, relations: world.relations }
    : null
}
