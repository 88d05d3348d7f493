import { type JsProgram, type Person, personOf } from '@muster/compile'
import {
  type CaseIssue,
  caseWorld,
  type Day,
  domainSize,
  intervalSet,
  NOTHING_STATED,
  nearest,
  readCase,
  type StatedCase,
  type System,
  systemOf,
} from '@muster/engine'

/** How the columns of a caseload are read. */
export interface Columns {
  /** Facts and lists by the column that states them. */
  readonly states: ReadonlyMap<string, string>
  /** Columns that state nothing known, each with the nearest name that does. */
  readonly unknown: readonly { readonly column: string; readonly nearest: string | null }[]
}

/** A row as compiled code reads it, or what is wrong with it. */
export type ReadRow =
  | { readonly kind: 'person'; readonly person: Person; readonly imprecise: boolean }
  | { readonly kind: 'wrong'; readonly because: string }

const plain = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_')

/** Finds which fact or list each column states: by its id, or by the id with anything for its dots and dashes. */
export function matchColumns(system: System, columns: readonly string[], aside: readonly string[]): Columns {
  const stateable = [...system.facts.values()].filter(({ standing }) => standing.kind !== 'doubt').map(({ id }) => id)
  const ids = [
    ...stateable,
    ...[...system.facts.keys()].filter((id) => !stateable.includes(id)),
    ...system.lists.keys(),
  ]
  const byPlain = new Map(ids.map((id) => [plain(id), id]))
  const states = new Map<string, string>()
  const unknown: { readonly column: string; readonly nearest: string | null }[] = []
  for (const column of columns) {
    if (aside.includes(column)) continue
    const id = byPlain.get(plain(column))
    if (id === undefined) unknown.push({ column, nearest: nearest(column, [...stateable, ...system.lists.keys()]) })
    else states.set(column, id)
  }
  return { states, unknown }
}

function issueText({ path, code, got, expected, nearest: near }: CaseIssue): string {
  const meant = near === null ? '' : `; did you mean ${near}?`
  return `${path.join('.')}: ${code}, found ${got === '' ? 'nothing' : got}, expected ${expected.slice(0, 12).join(' | ')}${meant}`
}

/** What one stated value comes to: the number that compiled code reads, or what is wrong. */
type Value =
  | { readonly kind: 'known'; readonly value: number; readonly imprecise: boolean }
  | { readonly kind: 'wrong'; readonly because: string }
type Items =
  | { readonly kind: 'items'; readonly items: Person[string]; readonly imprecise: boolean }
  | { readonly kind: 'wrong'; readonly because: string }

/** The most different values of which the reading is kept. */
const MOST_KEPT = 200_000

function kept<V>(cache: Map<string, V>, key: string, read: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > MOST_KEPT) cache.clear()
  const value = read()
  cache.set(key, value)
  return value
}

/** A system of one fact or one list, and no rules: values are read in it as a case file is read. */
function only(system: System, id: string): System {
  const fact = system.facts.get(id)
  const list = system.lists.get(id)
  return systemOf({
    id: system.id,
    version: system.version,
    facts: fact === undefined ? [] : [fact],
    lists: list === undefined ? [] : [list],
    rules: [],
    grounds: [],
  })
}

function empty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function imprecise(stated: StatedCase): boolean {
  const domains = [
    ...stated.facts.values(),
    ...[...stated.lists.values()].flatMap(({ items }) => items.flatMap((item) => [...item.values()])),
  ]
  return domains.some((domain) => domainSize(domain) > 1)
}

/** The plain data of a row, as a case file would state it; what is missing is left out. */
export function dataOf(
  row: { readonly [column: string]: unknown },
  columns: Columns,
  isList: (id: string) => boolean,
): { readonly [id: string]: unknown } {
  const data: Record<string, unknown> = {}
  for (const [column, id] of columns.states) {
    const value = row[column]
    if (empty(value)) continue
    data[id] = isList(id) && typeof value === 'string' ? parsed(value) : value
  }
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Makes a reader of rows: a value that is not stated is taken as in a case file that does not state it. */
export function rowReader(
  system: System,
  names: JsProgram['names'],
  on: Day,
  strict: boolean,
): (row: { readonly [column: string]: unknown }, columns: Columns) => ReadRow {
  const options = { on: intervalSet([[on, on + 1]]), strict }
  const template = personOf(system, caseWorld(system, NOTHING_STATED, options).world, names)
  const values = new Map<string, Map<string, Value>>()
  const lists = new Map<string, Map<string, Items>>()
  const parts = new Map<string, System>()

  const part = (id: string): System => kept(parts, id, () => only(system, id))
  const nameOf = (id: string): string => (system.lists.has(id) ? names.list(id) : names.fact(id))
  const stateOf = (id: string, value: unknown): Value | Items => {
    const { stated, issues } = readCase(part(id), { [id]: value })
    const [issue] = issues
    if (issue !== undefined) return { kind: 'wrong', because: issueText(issue) }
    const read = personOf(part(id), caseWorld(part(id), stated, options).world, names)[nameOf(id)]
    const open = imprecise(stated)
    if (typeof read === 'number') return { kind: 'known', value: read, imprecise: open }
    return { kind: 'items', items: read ?? [], imprecise: open }
  }
  const cacheOf = <V>(caches: Map<string, Map<string, V>>, id: string): Map<string, V> => {
    const known = caches.get(id)
    if (known !== undefined) return known
    const made = new Map<string, V>()
    caches.set(id, made)
    return made
  }

  return (row, columns) => {
    const person: Record<string, Person[string]> = { ...template }
    const wrong: string[] = []
    let open = false
    for (const [column, id] of columns.states) {
      const value = row[column]
      if (empty(value)) continue
      const isList = system.lists.has(id)
      const key = typeof value === 'string' ? value : JSON.stringify(value)
      const stated = isList && typeof value === 'string' ? parsed(value) : value
      const read: Value | Items = isList
        ? kept(cacheOf(lists, id), key, () => stateOf(id, stated) as Items)
        : kept(cacheOf(values, id), key, () => stateOf(id, stated) as Value)
      if (read.kind === 'wrong') wrong.push(read.because)
      else {
        person[nameOf(id)] = read.kind === 'known' ? read.value : read.items
        open ||= read.imprecise
      }
    }
    return wrong.length > 0 ? { kind: 'wrong', because: wrong.join('; ') } : { kind: 'person', person, imprecise: open }
  }
}
