import { meaningOf, type System } from '@muster/engine'

/** Where a slot stands in a case: a fact, a field of an item, or whether a list has an item that is not listed yet. */
export type SlotPlace =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'field'; readonly list: string; readonly item: number | null; readonly field: string }
  | { readonly kind: 'exists'; readonly list: string }

/** Reads where an answer to a slot has to be written; null for the day asked about. An unlisted item has no number yet. */
export function placeOfSlot(system: System, slot: string): SlotPlace | null {
  const meaning = meaningOf(system, slot)
  switch (meaning.kind) {
    case 'evaluationDay':
      return null
    case 'fact':
      return { kind: 'fact', fact: meaning.fact.id }
    case 'exists':
      return { kind: 'exists', list: meaning.list.id }
    case 'field':
      return {
        kind: 'field',
        list: meaning.list.id,
        item: meaning.item.startsWith('+') ? null : Number(meaning.item),
        field: meaning.field,
      }
    default:
      return meaning satisfies never
  }
}
