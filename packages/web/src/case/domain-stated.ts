import type { Domain, StatedCase } from '@muster/engine'
import type { SlotPlace } from './slot-path.ts'

/** The values that a case states for a fact or field; null where it states none. */
export function domainStated(stated: StatedCase, place: SlotPlace): Domain | null {
  switch (place.kind) {
    case 'fact':
      return stated.facts.get(place.fact) ?? null
    case 'field':
      return place.item === null ? null : (stated.lists.get(place.list)?.items[place.item]?.get(place.field) ?? null)
    case 'exists':
      return null
    default:
      return place satisfies never
  }
}
