import type { Relation } from './relation.ts'

/** The order relations of a world, and those that touch each slot. */
export interface Relations {
  readonly all: readonly Relation[]
  readonly touching: ReadonlyMap<string, readonly Relation[]>
}

export const NO_RELATIONS: Relations = Object.freeze({ all: [], touching: new Map() })

const NONE: readonly Relation[] = Object.freeze([])

/** The relations that touch a slot. */
export function touchingOf(relations: Relations, slot: string): readonly Relation[] {
  return relations.touching.get(slot) ?? NONE
}

/** The relations with one more. */
export function withRelation(relations: Relations, added: Relation): Relations {
  const touching = new Map(relations.touching)
  for (const slot of [added.low.slot, added.high.slot]) touching.set(slot, [...touchingOf(relations, slot), added])
  return { all: [...relations.all, added], touching }
}

/** The relations of a list. */
export function relationsOf(all: readonly Relation[]): Relations {
  return all.reduce(withRelation, NO_RELATIONS)
}
