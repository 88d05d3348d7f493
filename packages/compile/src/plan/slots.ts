import { type ChoiceType, type FactRef, type FactType, fieldOf, type System } from '@muster/engine'
import type { Slot, Span } from './node.ts'

/** Tells whether a choice is a plain yes or no. */
export function isYesNo(type: ChoiceType): boolean {
  return type.of.length === 2 && type.of.includes('yes') && type.of.includes('no')
}

/** The number by which compiled code knows a choice: its place in its type; of yes/no, no is 0 and yes is 1. */
export function placeOf(type: ChoiceType, value: string): number {
  return isYesNo(type) ? Number(value === 'yes') : type.of.indexOf(value)
}

/** The type of what stands in a slot; throws a `TypeError` where there is no such slot. */
export function typeOf(system: System, ref: FactRef | Slot): FactType {
  if (ref.kind === 'field') return fieldOf(system, ref.list, ref.field).type
  const fact = system.facts.get(ref.fact)
  if (fact === undefined) throw new TypeError(`no fact ${ref.fact}`)
  return fact.type
}

/** The values that a day or a number may have. */
export function spanOfType(type: FactType): Span {
  switch (type.kind) {
    case 'choice':
      return { least: 0, most: type.of.length - 1, never: false }
    case 'number':
      return { least: type.from, most: type.until - 1, never: false }
    case 'day':
      return { least: type.from, most: type.until - 1, never: type.never }
    default:
      return type satisfies never
  }
}
