import type { FactDeclaration, FieldDeclaration, Fields, ListDeclaration } from '../fact/declaration.ts'
import type { Grounds, Rule } from './rule.ts'

/** A system of norms: its facts, its lists, its rules. The engine knows nothing else of it. */
export interface System {
  readonly id: string
  readonly version: string
  readonly facts: ReadonlyMap<string, FactDeclaration>
  readonly lists: ReadonlyMap<string, ListDeclaration>
  readonly rules: ReadonlyMap<string, Rule>
  readonly grounds: ReadonlyMap<string, Grounds>
}

/** What a system is made of. */
export interface SystemParts {
  readonly id: string
  readonly version: string
  readonly facts: readonly FactDeclaration[]
  readonly lists: readonly ListDeclaration[]
  readonly rules: readonly Rule[]
  readonly grounds: readonly Grounds[]
}

function byId<T extends { readonly id: string }>(kind: string, items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const item of items) {
    if (map.has(item.id) && map.get(item.id) !== item) throw new TypeError(`two ${kind} are called ${item.id}`)
    map.set(item.id, item)
  }
  return map
}

/** Puts a system together; throws a `TypeError` when two of its parts share an id. */
export function systemOf(parts: SystemParts): System {
  const rules = [...parts.rules, ...parts.grounds.flatMap((list) => list.of)]
  return Object.freeze({
    id: parts.id,
    version: parts.version,
    facts: byId('facts', parts.facts),
    lists: byId('lists', parts.lists),
    rules: byId('rules', [...new Set(rules)]),
    grounds: byId('lists of grounds', parts.grounds),
  })
}

/** Gives a field of a list; throws a `TypeError` when there is none. */
export function fieldOf(system: System, list: string, field: string): FieldDeclaration {
  const fields: Fields | undefined = system.lists.get(list)?.fields
  const declaration = fields?.[field]
  if (declaration === undefined) throw new TypeError(`no field ${list}.${field}`)
  return declaration
}

/** Gives a rule; throws a `TypeError` when there is none. */
export function ruleOf(system: System, id: string): Rule {
  const rule = system.rules.get(id)
  if (rule === undefined) throw new TypeError(`no rule ${id}`)
  return rule
}
