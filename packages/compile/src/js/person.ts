import {
  type Domain,
  domainOf,
  domainSize,
  type FactType,
  itemsOf,
  minOf,
  type System,
  typeOfSlot,
  type World,
} from '@muster/engine'
import { OPEN, YES } from '../code.ts'
import { placeOf } from '../plan/slots.ts'
import type { Known, Person, PersonItem, PersonNames } from './program.ts'

/** The number that compiled code is given for a domain: its value where only one is left, else `OPEN`. */
export function knownOf(type: FactType, domain: Domain): Known {
  if (domainSize(domain) !== 1) return OPEN
  if (domain.kind === 'span') return minOf(domain.set)
  const [value = ''] = domain.of
  return type.kind === 'choice' ? placeOf(type, value) : OPEN
}

/** Makes of a world what compiled code reads of a person: every value that the world leaves but one, unknown where it leaves several. */
export function personOf(system: System, world: World, names: PersonNames): Person {
  const read = (slot: string): Known => knownOf(typeOfSlot(system, slot), domainOf(world, slot))
  const facts = [...system.facts.keys()].map((id): [string, Known] => [names.fact(id), read(id)])
  const lists = [...system.lists.values()].map((list): [string, readonly PersonItem[]] => [
    names.list(list.id),
    itemsOf(world, list.id).flatMap((item): PersonItem[] => {
      const sure = !item.startsWith('+')
      const exists = sure ? YES : read(`${list.id}/${item}/exists`)
      if (exists !== YES && exists !== OPEN) return []
      const fields = Object.keys(list.fields).map((field): [string, Known] => [
        names.field(field),
        read(`${list.id}/${item}/${field}`),
      ])
      return [{ exists, ...Object.fromEntries(fields) }]
    }),
  ])
  return Object.fromEntries([...facts, ...lists])
}
