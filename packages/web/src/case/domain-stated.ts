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

/** A case with other values for a fact or field of a listed item; null takes them away. Other places leave the case as it is. */
export function withDomain(stated: StatedCase, place: SlotPlace, domain: Domain | null): StatedCase {
  if (place.kind === 'fact') return { facts: put(stated.facts, place.fact, domain), lists: stated.lists }
  if (place.kind !== 'field' || place.item === null) return stated
  const list = stated.lists.get(place.list)
  const item = list?.items[place.item]
  if (list === undefined || item === undefined) return stated
  const items = list.items.with(place.item, put(item, place.field, domain))
  return { facts: stated.facts, lists: new Map(stated.lists).set(place.list, { ...list, items }) }
}

function put(map: ReadonlyMap<string, Domain>, key: string, domain: Domain | null): ReadonlyMap<string, Domain> {
  const copy = new Map(map)
  if (domain === null) copy.delete(key)
  else copy.set(key, domain)
  return copy
}
