import type { Domain } from '../world/domain.ts'

/** One listed item: for each field that is stated, the values that it may have. */
export type StatedItem = ReadonlyMap<string, Domain>

/** What a case says of a list: its items, and whether there may be more than those. */
export interface StatedList {
  readonly items: readonly StatedItem[]
  readonly more: boolean
}

/** What a case states: facts and lists; what is missing is not stated. */
export interface StatedCase {
  readonly facts: ReadonlyMap<string, Domain>
  readonly lists: ReadonlyMap<string, StatedList>
}

/** A case of which nothing is known. */
export const NOTHING_STATED: StatedCase = Object.freeze({ facts: new Map(), lists: new Map() })
