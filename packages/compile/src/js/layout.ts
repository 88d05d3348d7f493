import type { Slot } from '../plan/node.ts'

/** How generated code reaches the facts: of one person as an object, or of many as columns. */
export interface Layout {
  /** The parameter that stands for the person. */
  readonly owner: string
  /** Reads a slot; `item` is the variable of the bound item. */
  readonly read: (slot: Slot, item: string | null) => string
  /** The head of a loop over the items of a list, which binds `item`. */
  readonly loop: (list: string, item: string) => string
  /** Whether an item is sure to exist: `YES`, or `OPEN` for one that only may. */
  readonly exists: (list: string, item: string) => string
}
