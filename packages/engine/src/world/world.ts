import { type IntervalSet, isEmpty } from '../calendar/interval-set.ts'
import { closesImpossibleCircle } from './differences.ts'
import { type Domain, equalDomains, isEmptyDomain, meet } from './domain.ts'
import { propagate } from './propagate.ts'
import type { Relation } from './relation.ts'
import { NO_RELATIONS, type Relations, withRelation } from './relations.ts'

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
  readonly relations: Relations
}

/** Makes the world of a space, in which nothing is narrowed yet. */
export function worldOf(space: Space): World {
  return { space, narrowed: new Map(), relations: NO_RELATIONS }
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
  const changes = new Map([[slot, next]])
  return settle(world, changes, null) ? { ...world, narrowed: new Map([...world.narrowed, ...changes]) } : null
}

/** Keeps only what satisfies an order relation; null when no world is left. */
export function relate(world: World, relation: Relation): World | null {
  const changes = new Map<string, Domain>()
  if (!settle(world, changes, relation)) return null
  const narrowed = changes.size === 0 ? world.narrowed : new Map([...world.narrowed, ...changes])
  return { space: world.space, narrowed, relations: withRelation(world.relations, relation) }
}

/** Tells whether some world is left in which an order relation is satisfied. */
export function permits(world: World, relation: Relation): boolean {
  return settle(world, new Map(), relation)
}

/** Writes into `changes` what else narrows once they are made and a relation is added; tells whether anything is left. */
function settle(world: World, changes: Map<string, Domain>, added: Relation | null): boolean {
  const { relations } = world
  if (added === null && relations.all.length === 0) return true
  const read = (slot: string): IntervalSet => {
    const domain = changes.get(slot) ?? domainOf(world, slot)
    if (domain.kind !== 'span') throw new TypeError(`${slot} is not a number or a day`)
    return domain.set
  }
  const write = (slot: string, set: IntervalSet): boolean => {
    changes.set(slot, { kind: 'span', set })
    return !isEmpty(set)
  }
  if (added !== null && closesImpossibleCircle(relations, added, read)) return false
  return propagate(relations, [...changes.keys()], added, read, write)
}
