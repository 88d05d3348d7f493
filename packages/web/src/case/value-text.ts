import { isMap } from './plain.ts'
import type { SlotPlace } from './slot-path.ts'

/** What the plain data of a case has written for a fact or field, as a text to edit; empty where nothing is. */
export function writtenText(plain: unknown, place: SlotPlace): string {
  const found = writtenAt(plain, place)
  if (found === undefined || found === null || found === 'unknown') return ''
  if (found === true) return 'yes'
  if (found === false) return 'no'
  return Array.isArray(found) ? found.join(' or ') : String(found)
}

function writtenAt(plain: unknown, place: SlotPlace): unknown {
  switch (place.kind) {
    case 'fact':
      return factIn(plain, place.fact)
    case 'field': {
      const item = place.item === null ? undefined : itemsIn(plain, place.list)[place.item]
      return isMap(item) ? item[place.field] : undefined
    }
    case 'exists':
      return undefined
    default:
      return place satisfies never
  }
}

function factIn(plain: unknown, id: string): unknown {
  if (!isMap(plain)) return undefined
  if (Object.hasOwn(plain, id)) return plain[id]
  for (let dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
    const inner = Object.hasOwn(plain, id.slice(0, dot))
      ? factIn(plain[id.slice(0, dot)], id.slice(dot + 1))
      : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}

/** The items that the plain data of a case has in a list. */
export function itemsIn(plain: unknown, list: string): readonly unknown[] {
  const data = isMap(plain) ? plain[list] : undefined
  const known = isMap(data) ? data['known'] : data
  return Array.isArray(known) ? known : []
}

/** What a case says of a list that has no items: that there were none, that it is not known, or nothing. */
export function listSaid(plain: unknown, list: string): 'none' | 'unknown' | 'unsaid' {
  const data = isMap(plain) ? plain[list] : undefined
  if (data === undefined) return 'unsaid'
  if (data === 'none' || data === 'no' || data === false) return 'none'
  return Array.isArray(data) && data.length === 0 ? 'none' : 'unknown'
}

/** Tells whether a case says that a list may have more items than those it lists. */
export function mayHaveMore(plain: unknown, list: string): boolean {
  const data = isMap(plain) ? plain[list] : undefined
  return isMap(data) && (data['perhaps-more'] === 'yes' || data['perhaps-more'] === true)
}

/** Tells whether a case still has the item that a place belongs to. */
export function isThere(plain: unknown, place: SlotPlace): boolean {
  return place.kind !== 'field' || place.item === null || place.item < itemsIn(plain, place.list).length
}
