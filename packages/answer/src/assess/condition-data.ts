import {
  type Domain,
  domainOf,
  equalDomains,
  type IntervalSet,
  type Leaf,
  meaningOf,
  NEVER,
  type Outcome,
  type System,
  typeOfSlot,
  type World,
} from '@muster/engine'
import { dayText } from './outcome-data.ts'
import { type PlaceData, placeData } from './place-data.ts'

/** The values of a slot as plain data: names, days as half-open spans, numbers as inclusive ranges. */
export type ValuesData =
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | {
      readonly kind: 'days'
      readonly spans: readonly { readonly from: string; readonly until: string }[]
      readonly orNever: boolean
    }
  | {
      readonly kind: 'numbers'
      readonly ranges: readonly { readonly from: number; readonly to: number }[]
      readonly unit: string
    }

/** Something that must be so for an outcome to hold. */
export type ConditionData =
  | { readonly kind: 'values'; readonly slot: string; readonly values: ValuesData }
  | { readonly kind: 'order'; readonly earlier: PlaceData; readonly later: PlaceData; readonly strict: boolean }

/** Writes the values of a slot as plain data; open ends stand as the first and last day of the slot's range. */
export function valuesData(system: System, slot: string, domain: Domain): ValuesData {
  if (domain.kind === 'values') return { kind: 'oneOf', values: domain.of }
  const type = typeOfSlot(system, slot)
  if (type.kind === 'number') {
    return { kind: 'numbers', ranges: domain.set.map(([from, until]) => ({ from, to: until - 1 })), unit: type.unit }
  }
  const days: IntervalSet = domain.set.filter(([from]) => from < NEVER)
  return {
    kind: 'days',
    spans: days.map(([from, until]) => ({ from: dayText(from), until: dayText(Math.min(until, NEVER - 1)) })),
    orNever: domain.set.some(([, until]) => until > NEVER),
  }
}

/** What leads to a leaf: the slots that its path narrowed, with the values left, and the orders it fixed. */
export function conditionsOf(system: System, leaf: Leaf<Outcome>, start: World): readonly ConditionData[] {
  const slots = [...new Set(leaf.path.flatMap(({ cut }) => (cut.kind === 'domain' ? [cut.slot] : [])))]
  const values = slots.flatMap((slot): ConditionData[] => {
    const domain = domainOf(leaf.world, slot)
    return equalDomains(domain, domainOf(start, slot))
      ? []
      : [{ kind: 'values', slot, values: valuesData(system, slot, domain) }]
  })
  const orders = leaf.path.flatMap(({ cut, yes }): ConditionData[] => {
    if (cut.kind !== 'order') return []
    const { low, high, strict } = cut.relation
    const [earlier, later] = yes ? [low, high] : [high, low]
    return [{ kind: 'order', earlier: placeData(earlier), later: placeData(later), strict: yes ? strict : !strict }]
  })
  return [...values, ...orders]
}

/** Tells whether a slot is a doubt of the source. */
export function isDoubt(system: System, slot: string): boolean {
  const meaning = meaningOf(system, slot)
  return meaning.kind === 'fact' && meaning.fact.standing.kind === 'doubt'
}
