import { domainOf, itemsOf, type System, typeOfSlot, type World } from '@muster/engine'
import { OPEN, YES } from '../code.ts'
import { knownOf } from '../js/person.ts'
import { type ColumnOf, type ListColumns, type PersonColumns, UNKNOWN_BYTE } from './table.ts'

function columnFor(type: { readonly kind: string }, values: readonly number[]): ColumnOf {
  return type.kind === 'choice'
    ? Uint8Array.from(values, (value) => (value === OPEN ? UNKNOWN_BYTE : value))
    : Int32Array.from(values)
}

/** Puts what some worlds leave known in columns: every value that a world leaves but one, unknown where it leaves several. */
export function columnsOf(system: System, worlds: readonly World[], on: readonly number[] | null): PersonColumns {
  const read = (world: World, slot: string) => knownOf(typeOfSlot(system, slot), domainOf(world, slot))
  const facts = [...system.facts.values()].map(({ id, type }): [string, ColumnOf] => [
    id,
    columnFor(
      type,
      worlds.map((world) => read(world, id)),
    ),
  ])
  const lists = [...system.lists.values()].map((list): [string, ListColumns] => {
    const start = [0]
    const exists: number[] = []
    const items: { readonly world: World; readonly item: string }[] = []
    for (const world of worlds) {
      for (const item of itemsOf(world, list.id)) {
        const sure = item.startsWith('+') ? read(world, `${list.id}/${item}/exists`) : YES
        if (sure !== YES && sure !== OPEN) continue
        exists.push(sure === YES ? YES : UNKNOWN_BYTE)
        items.push({ world, item })
      }
      start.push(items.length)
    }
    const fields = Object.entries(list.fields).map(([field, { type }]): [string, ColumnOf] => [
      field,
      columnFor(
        type,
        items.map(({ world, item }) => read(world, `${list.id}/${item}/${field}`)),
      ),
    ])
    return [
      list.id,
      { start: Int32Array.from(start), exists: Uint8Array.from(exists), fields: Object.fromEntries(fields) },
    ]
  })
  return {
    size: worlds.length,
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists),
    ...(on === null ? {} : { on: Int32Array.from(on) }),
  }
}
