import type { Dialect } from './dialect.ts'
import type { Relation } from './relation.ts'
import { ITEM, LISTED, PERSON, PERSONS, sqlName } from './tables.ts'

interface Rendered {
  readonly ctes: { readonly name: string; readonly text: string }[]
  readonly dialect: Dialect
}

/** Renders a relation and all that it counts, stage by stage; gives the names of its stages. */
export function renderRelation(of: Relation, parentName: string | null, into: Rendered): readonly string[] {
  const { dialect } = into
  const add = (name: string, text: string): string => {
    into.ctes.push({ name, text })
    return name
  }
  let now = add(of.id, baseOf(of, parentName, dialect))
  const names = [now]
  const levels = Math.max(of.stages.length, ...of.children.map(({ parentLevel }) => parentLevel + 1))
  for (let level = 0; level < levels; level += 1) {
    const { columns, lookups } = of.stages[level] ?? { columns: [], lookups: [] }
    const counted = of.children.filter(({ parentLevel }) => parentLevel === level)
    const joins: string[] = []
    const added: string[] = columns.map(({ name, text }) => `${text} AS ${name}`)
    for (const child of counted) {
      const last = renderRelation(child, now, into).at(-1) ?? now
      const total = add(`${child.id}_counted`, totals(child, last, of.keys))
      added.push(...child.aggregates.map(({ name }) => `${total}.${name}`))
      joins.push(`LEFT JOIN ${total} ON ${of.keys.map((key) => `${total}.${key} = ${now}.${key}`).join(' AND ')}`)
    }
    for (const { table, column, name } of lookups) {
      added.push(`${name}_days.led_day AS ${name}`)
      joins.push(`LEFT JOIN ${table} ${name}_days ON ${name}_days.start_day = ${now}.${column}`)
    }
    if (added.length === 0) {
      names.push(now)
      continue
    }
    const before = now
    const lines = [`SELECT ${now}.*`, ...added].join(',\n    ')
    now = add(`${of.id}_step_${level + 1}`, `${lines}\n  FROM ${[before, ...joins].join('\n  ')}${dialect.fence}`)
    names.push(now)
  }
  return names
}

function totals(child: Relation, from: string, keys: readonly string[]): string {
  const columns = child.aggregates.map(({ name, text }) => `${text} AS ${name}`)
  return `SELECT ${[...keys, ...columns].join(',\n    ')}\n  FROM ${from}\n  GROUP BY ${keys.join(', ')}`
}

function baseOf(of: Relation, parentName: string | null, dialect: Dialect): string {
  if (of.list === null || of.parent === null) {
    const columns = [PERSON, ...[...of.base].sort().map(dialect.quote)]
    return `SELECT ${columns.join(', ')}\n  FROM ${PERSONS}`
  }
  const table = dialect.quote(sqlName(of.list))
  const own = [ITEM, ...[...of.base].filter((name) => name !== ITEM && name !== LISTED).sort(), LISTED].map(
    (name) => `list.${dialect.quote(name)} AS ${of.prefix}${name}`,
  )
  const joined = of.carried.size > 0 || of.parent.list !== null
  const outer = joined
    ? [...of.parent.keys, ...[...of.carried].filter((name) => !of.parent?.keys.includes(name)).sort()].map(
        (name) => `outer_.${name}`,
      )
    : [`list.${PERSON}`]
  const from = joined ? `${parentName} outer_ JOIN ${table} list ON list.${PERSON} = outer_.${PERSON}` : `${table} list`
  return `SELECT ${[...outer, ...own].join(', ')}\n  FROM ${from}`
}
