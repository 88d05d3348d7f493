import type { ListDeclaration } from '../fact/declaration.ts'
import type { System } from '../rule/system.ts'
import type { Domain } from '../world/domain.ts'
import { contradictionsIn } from './case-world.ts'
import type { CaseIssue, CasePath } from './issue.ts'
import { nearest } from './nearest.ts'
import { readValue, shown } from './read-value.ts'
import type { StatedCase, StatedItem, StatedList } from './stated-case.ts'

/** A case as read: what it states, and what is wrong with it; an answer is only to be given when nothing is. */
export interface ReadCase {
  readonly stated: StatedCase
  readonly issues: readonly CaseIssue[]
}

/** The most items that a list may have: more is taken for a mistake or an attack. */
export const MOST_ITEMS = 500

interface Reader {
  readonly system: System
  readonly facts: Map<string, Domain>
  readonly lists: Map<string, StatedList>
  readonly issues: CaseIssue[]
}

type Plain = { readonly [key: string]: unknown }

function isMap(data: unknown): data is Plain {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/**
 * Reads a case from plain data (maps, lists, texts, numbers, booleans), checking every name and value. Dotted fact ids
 * may be nested: `citizenship: { russian: yes }` states `citizenship.russian`.
 *
 * @param aside top-level keys that are no facts (a title, a note) and are passed over.
 */
export function readCase(system: System, data: unknown, aside: readonly string[] = []): ReadCase {
  const reader: Reader = { system, facts: new Map(), lists: new Map(), issues: [] }
  if (!isMap(data)) {
    reader.issues.push({ path: [], code: 'notAMap', got: shown(data), expected: topNames(system, ''), nearest: null })
  } else {
    const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !aside.includes(key)))
    readGroup(reader, '', rest, [], aside)
  }
  const stated: StatedCase = { facts: reader.facts, lists: reader.lists }
  for (const { list, item, earlier, later } of contradictionsIn(system, stated)) {
    reader.issues.push({
      path: [list, item, later],
      code: 'endBeforeStart',
      got: later,
      expected: [earlier],
      nearest: null,
    })
  }
  return { stated, issues: reader.issues }
}

/** The names that may stand in a group (`''`: at the top). */
function topNames(system: System, group: string): readonly string[] {
  const names = [...system.facts.keys(), ...system.lists.keys()]
    .filter((id) => id.startsWith(group) && !isDoubt(system, id))
    .map((id) => id.slice(group.length).split('.')[0] ?? '')
  return [...new Set(names)].sort()
}

function isDoubt(system: System, id: string): boolean {
  return system.facts.get(id)?.standing.kind === 'doubt'
}

function readGroup(reader: Reader, group: string, data: Plain, path: CasePath, aside: readonly string[]): void {
  for (const [key, value] of Object.entries(data)) {
    const id = `${group}${key}`
    const here = [...path, key]
    const fact = reader.system.facts.get(id)
    const list = reader.system.lists.get(id)
    const names = topNames(reader.system, `${id}.`)
    if (list !== undefined) readList(reader, list, value, here)
    else if (fact !== undefined && !(isMap(value) && names.length > 0))
      put(reader, id, readValue(fact.type, value, here))
    else if (names.length > 0 && isMap(value)) readGroup(reader, `${id}.`, value, here, [])
    else if (names.length > 0)
      reader.issues.push({ path: here, code: 'notAMap', got: shown(value), expected: names, nearest: null })
    else {
      const known = [...topNames(reader.system, group), ...(group === '' ? aside : [])]
      reader.issues.push({
        path: here,
        code: 'unknownField',
        got: key.slice(0, 80),
        expected: known,
        nearest: nearest(key, known),
      })
    }
  }
}

function put(reader: Reader, id: string, value: ReturnType<typeof readValue>): void {
  if (value.kind === 'issue') reader.issues.push(value.issue)
  else reader.facts.set(id, value.domain)
}

function readList(reader: Reader, list: ListDeclaration, data: unknown, path: CasePath): void {
  if (data === 'none' || data === 'no' || data === false) {
    reader.lists.set(list.id, { items: [], more: false })
    return
  }
  if (data === 'unknown' || data === null) {
    reader.lists.set(list.id, { items: [], more: true })
    return
  }
  const more = isMap(data) && (data['perhaps-more'] === 'yes' || data['perhaps-more'] === true)
  const found = isMap(data) && 'known' in data ? data['known'] : data
  if (!Array.isArray(found)) {
    reader.issues.push({
      path,
      code: 'notAList',
      got: shown(data),
      expected: ['a list', 'none', 'unknown'],
      nearest: null,
    })
    return
  }
  if (found.length > MOST_ITEMS) {
    reader.issues.push({
      path,
      code: 'tooMany',
      got: String(found.length),
      expected: [String(MOST_ITEMS)],
      nearest: null,
    })
    return
  }
  reader.lists.set(list.id, { items: found.map((item, index) => readItem(reader, list, item, [...path, index])), more })
}

function readItem(reader: Reader, list: ListDeclaration, data: unknown, path: CasePath): StatedItem {
  const fields = new Map<string, Domain>()
  const names = Object.keys(list.fields)
  if (!isMap(data)) {
    reader.issues.push({ path, code: 'notAMap', got: shown(data), expected: names, nearest: null })
    return fields
  }
  for (const [key, value] of Object.entries(data)) {
    if (key === 'note') continue
    const declaration = Object.hasOwn(list.fields, key) ? list.fields[key] : undefined
    const here = [...path, key]
    if (declaration === undefined) {
      reader.issues.push({
        path: here,
        code: 'unknownField',
        got: key.slice(0, 80),
        expected: names,
        nearest: nearest(key, names),
      })
      continue
    }
    const read = readValue(declaration.type, value, here)
    if (read.kind === 'issue') reader.issues.push(read.issue)
    else fields.set(key, read.domain)
  }
  return fields
}
