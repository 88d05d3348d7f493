import { askOf } from '@muster/answer'
import { existsSlot, inLanguage, meaningOf, type System } from '@muster/engine'

/** A question as it is put to a person: in full, with the item it is about; and why it matters, where the rulebook says so. */
export interface SlotQuestion {
  readonly asks: string
  readonly why: string | null
}

const withArticle = (name: string) => `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`

/** Puts the question that a slot stands for. */
export function questionOfSlot(system: System, slot: string): SlotQuestion {
  const asks = askOf(system, slot, 'en')
  const meaning = meaningOf(system, slot)
  switch (meaning.kind) {
    case 'evaluationDay':
      return { asks, why: null }
    case 'fact':
      return { asks, why: meaning.fact.why === undefined ? null : inLanguage(meaning.fact.why, 'en') }
    case 'exists': {
      const item = inLanguage(meaning.list.item, 'en')
      const why = meaning.list.why === undefined ? null : inLanguage(meaning.list.why, 'en')
      return { asks: `${asks} Was there ${withArticle(item)} that is not listed?`, why }
    }
    case 'field': {
      const item = inLanguage(meaning.list.item, 'en')
      const why = meaning.declaration.why === undefined ? null : inLanguage(meaning.declaration.why, 'en')
      const named = meaning.item.startsWith('+')
        ? `If there was ${withArticle(item)} that is not listed: ${asks}`
        : `${item.charAt(0).toUpperCase()}${item.slice(1)} ${Number(meaning.item) + 1}: ${asks}`
      return { asks: named, why }
    }
    default:
      return meaning satisfies never
  }
}

/** The slot to ask about first: of an item that is not listed, whether there is one at all. */
export function askableSlot(system: System, slot: string): string {
  const meaning = meaningOf(system, slot)
  return meaning.kind === 'field' && meaning.item.startsWith('+') ? existsSlot(meaning.list.id, meaning.item) : slot
}
