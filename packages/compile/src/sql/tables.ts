import type { ChoiceType, FactType, System } from '@muster/engine'
import { isYesNo } from '../plan/slots.ts'
import { DIALECTS, type Dialect, type DialectName } from './dialect.ts'

/** The table of persons and its key; every table of a list has the key as well. */
export const PERSONS = 'persons'
export const PERSON = 'person'
/** The place of an item in its list, from 0. */
export const ITEM = 'item'
/** Whether an item is sure to exist: true, or NULL for one that only may. */
export const LISTED = 'listed'
/** The day on which the rules are read, where the statement is not for one day. */
export const ON_DAY = 'asked_on'
/** The day that stands for never: the last of all. */
export const NEVER_DATE = '9999-12-31'

/** What a column holds. */
export type ColumnType = 'boolean' | 'text' | 'date' | 'number'

/** One column of a table: for a fact, or a field of a list's items. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly of: string
  readonly fact: FactType
}

/** One table: of the persons, or (`list`) of the items of a list. */
export interface Table {
  readonly name: string
  readonly list: string | null
  readonly columns: readonly Column[]
}

/** The name of a fact, field or list in SQL. */
export function sqlName(id: string): string {
  const name = id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_')
  return name === PERSON || name === ITEM || name === LISTED || name === ON_DAY || name === PERSONS ? `${name}_` : name
}

/** The type of a column for values of a type; yes/no is a BOOLEAN, other choices are texts. */
export function columnType(type: FactType): ColumnType {
  switch (type.kind) {
    case 'choice':
      return isYesNo(type as ChoiceType) ? 'boolean' : 'text'
    case 'day':
      return 'date'
    case 'number':
      return 'number'
    default:
      return type satisfies never
  }
}

/**
 * The tables that statements read: `persons` with a key `person` and a column for every fact, and one table for every
 * list, with `person`, `item` (from 0) and `listed`. NULL is unknown; days are DATEs, 9999-12-31 is never.
 */
export function tablesOf(system: System): readonly Table[] {
  const facts = [...system.facts.values()].map(
    ({ id, type }): Column => ({ name: sqlName(id), type: columnType(type), of: id, fact: type }),
  )
  const lists = [...system.lists.values()].map(
    ({ id, fields }): Table => ({
      name: sqlName(id),
      list: id,
      columns: Object.entries(fields).map(
        ([field, { type }]): Column => ({ name: sqlName(field), type: columnType(type), of: field, fact: type }),
      ),
    }),
  )
  return [{ name: PERSONS, list: null, columns: facts }, ...lists]
}

const TYPES = {
  boolean: () => 'BOOLEAN',
  text: (d: Dialect) => d.types.text,
  date: () => 'DATE',
  number: (d: Dialect) => d.types.number,
}

/** The statements that make the tables. */
export function createTables(system: System, name: DialectName): readonly string[] {
  const dialect = DIALECTS[name]
  return tablesOf(system).map(({ name: table, list, columns }) => {
    const own = columns.map(({ name: column, type }) => `  ${dialect.quote(column)} ${TYPES[type](dialect)}`)
    const keys =
      list === null
        ? [`  ${dialect.quote(PERSON)} INTEGER NOT NULL`, `  ${ON_DAY} DATE`]
        : [
            `  ${dialect.quote(PERSON)} INTEGER NOT NULL`,
            `  ${dialect.quote(ITEM)} INTEGER NOT NULL`,
            `  ${LISTED} BOOLEAN`,
          ]
    return `CREATE TABLE ${dialect.quote(table)} (\n${[...keys, ...own].join(',\n')}\n)`
  })
}
