import {
  type Domain,
  dayNumber,
  domainOf,
  domainSize,
  type FactType,
  formatDay,
  itemsOf,
  minOf,
  NEVER,
  type System,
  type World,
} from '@muster/engine'
import { isYesNo } from './plan/slots.ts'
import { DIALECTS, type DialectName } from './sql/dialect.ts'
import { tablesOf } from './sql/tables.ts'

function literalOf(type: FactType, domain: Domain): string {
  if (domainSize(domain) !== 1) return 'NULL'
  if (domain.kind === 'values') {
    const [value = ''] = domain.of
    return type.kind === 'choice' && isYesNo(type)
      ? value === 'yes'
        ? 'TRUE'
        : 'FALSE'
      : `'${value.replaceAll("'", "''")}'`
  }
  const value = minOf(domain.set)
  if (type.kind !== 'day') return String(value)
  return value >= NEVER ? "DATE '9999-12-31'" : `DATE '${formatDay(dayNumber(value))}'`
}

/** The rows of some worlds: statements that fill the tables of a system, the first world as person 0. */
export function insertsOf(
  system: System,
  worlds: readonly { readonly world: World; readonly on: number }[],
  dialect: DialectName,
): readonly string[] {
  const { quote } = DIALECTS[dialect]
  const CHUNK = 400
  return tablesOf(system).flatMap((table) => {
    const rows = worlds.flatMap(({ world, on }, person) => {
      if (table.list === null) {
        const values = table.columns.map(({ of, fact }) => literalOf(fact, domainOf(world, of)))
        return [`(${[person, `DATE '${formatDay(dayNumber(on))}'`, ...values].join(',')})`]
      }
      const list = table.list
      return itemsOf(world, list).flatMap((item, place) => {
        const exists = item.startsWith('+') ? domainOf(world, `${list}/${item}/exists`) : null
        if (exists?.kind === 'values' && exists.of.length === 1 && exists.of[0] === 'no') return []
        const listed = exists === null || domainSize(exists) === 1 ? 'TRUE' : 'NULL'
        const values = table.columns.map(({ of, fact }) => literalOf(fact, domainOf(world, `${list}/${item}/${of}`)))
        return [`(${[person, place, listed, ...values].join(',')})`]
      })
    })
    const inserts: string[] = []
    for (let at = 0; at < rows.length; at += CHUNK)
      inserts.push(`INSERT INTO ${quote(table.name)} VALUES ${rows.slice(at, at + CHUNK).join(',')}`)
    return inserts
  })
}
