import { parseDay } from '../calendar/day.ts'
import type { System } from '../rule/system.ts'
import type { FactDeclaration, FactType, FieldDeclaration, ListDeclaration } from './declaration.ts'

const DAY_OF_EVALUATION: FactType = Object.freeze({
  kind: 'day',
  from: parseDay('1900-01-01'),
  until: parseDay('2100-01-01'),
  never: false,
})
const EXISTENCE: FactType = Object.freeze({
  kind: 'choice',
  of: Object.freeze(['yes', 'no']),
  labels: { yes: 'yes', no: 'no' },
})

/** What a slot of a world is: the day of evaluation, a fact, a field of an item, or whether a possible item exists. */
export type SlotMeaning =
  | { readonly kind: 'evaluationDay' }
  | { readonly kind: 'fact'; readonly fact: FactDeclaration }
  | {
      readonly kind: 'field'
      readonly list: ListDeclaration
      readonly item: string
      readonly field: string
      readonly declaration: FieldDeclaration
    }
  | { readonly kind: 'exists'; readonly list: ListDeclaration; readonly item: string }

/** Tells what a slot is; throws a `TypeError` on a slot that the system does not have. */
export function meaningOf(system: System, slot: string): SlotMeaning {
  if (slot === '@on') return { kind: 'evaluationDay' }
  const fact = system.facts.get(slot)
  if (fact !== undefined) return { kind: 'fact', fact }
  const [listId = '', item = '', field = ''] = slot.split('/')
  const list = system.lists.get(listId)
  if (list !== undefined && field === 'exists') return { kind: 'exists', list, item }
  const declaration = list?.fields[field]
  if (list === undefined || declaration === undefined) throw new TypeError(`no slot ${slot}`)
  return { kind: 'field', list, item, field, declaration }
}

/** The type of a slot's values. */
export function typeOfSlot(system: System, slot: string): FactType {
  const meaning = meaningOf(system, slot)
  switch (meaning.kind) {
    case 'evaluationDay':
      return DAY_OF_EVALUATION
    case 'fact':
      return meaning.fact.type
    case 'field':
      return meaning.declaration.type
    case 'exists':
      return EXISTENCE
    default:
      return meaning satisfies never
  }
}
