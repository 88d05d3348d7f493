import { type Day, ruleOf, type System } from '@muster/engine'
import { type Legend, legend, readCode, type ThreeValued } from '../code.ts'
import type { RulePlan, Slot } from '../plan/node.ts'
import { planner } from '../plan/rule-plan.ts'
import type { Layout } from './layout.ts'
import { emptyModule } from './module.ts'
import { type Names, nameOf, names } from './names.ts'
import { runtime, type Trace } from './runtime.ts'
import { writeModule } from './write-module.ts'

/** A value of a person: a day number, a whole number, the place of a choice, or `OPEN` where it is unknown. */
export type Known = number

/** One item of a person's list: its fields by name, and `exists` (`YES`, or `OPEN` for an item that only may exist). */
export interface PersonItem {
  readonly [field: string]: Known
}

/** What compiled code reads of a person: facts by name, lists as arrays of items. */
export interface Person {
  readonly [name: string]: Known | readonly PersonItem[]
}

/** How the facts and lists of a person are named in compiled code. */
export interface PersonNames {
  readonly fact: (id: string) => string
  readonly list: (id: string) => string
  readonly field: (name: string) => string
}

/** What may be told of a program before it is written. */
export interface JsOptions {
  /** The one day on which the rules are read, where that is known beforehand: what follows from the day is then worked in. */
  readonly on?: Day
  /** Whether the functions note which branch won in each rule; they then take a `trace` at the end. */
  readonly traced?: boolean
}

/** Rules as JavaScript source for one person, with what is needed to call it and to read its results. */
export interface JsProgram {
  readonly rules: readonly string[]
  readonly options: JsOptions
  /** The body of a function of `runtime` that returns the rules' functions, in the order in which they were asked for. */
  readonly source: string
  /** The same as an ECMAScript module, which imports its helpers from `@muster/compile`. */
  readonly module: string
  readonly legend: Legend
  /** The branches by their numbers in a trace. */
  readonly branches: readonly string[]
  readonly names: PersonNames
  readonly plans: readonly RulePlan[]
}

/** The names of facts and lists of a system in compiled code. */
export function personNames(system: System): PersonNames {
  const given: Names = names([])
  for (const id of system.facts.keys()) given.of(`fact ${id}`, id)
  for (const id of system.lists.keys()) given.of(`list ${id}`, id)
  return {
    fact: (id) => given.of(`fact ${id}`, id),
    list: (id) => given.of(`list ${id}`, id),
    field: (name) => (nameOf(name) === 'exists' ? 'exists_' : nameOf(name)),
  }
}

function personLayout(of: PersonNames): Layout {
  return {
    owner: 'person',
    read: (slot: Slot, item) =>
      slot.kind === 'fact' ? `person.${of.fact(slot.fact)}` : `${item}.${of.field(slot.field)}`,
    loop: (list, item) => `for (const ${item} of person.${of.list(list)})`,
    exists: (_, item) => `${item}.exists`,
  }
}

/**
 * Writes rules as JavaScript for one person. A result is `three-valued`: it equals the interpreter's where every fact that
 * is read is known, and is open where an unknown fact may matter, without asking whether every value of it tells the same.
 * Throws `Unsaid` on a rule that cannot be written.
 */
export function compileToJs(system: System, ruleIds: readonly string[], options: JsOptions = {}): JsProgram {
  const outcomes = legend()
  const planOf = planner(system, outcomes, options.traced === true)
  const plans = ruleIds.map((id) => planOf(ruleOf(system, id).id, options.on ?? null))
  const of = personNames(system)
  const module = emptyModule(personLayout(of), outcomes, options.traced === true, ['person', 'item', 'runtime'])
  const { helpers, constants, functions, entries } = writeModule(module, plans)
  const text = `${constants === '' ? '' : `${constants}\n\n`}${functions}`
  const listed = helpers.join(', ')
  return {
    rules: [...ruleIds],
    options,
    source: `'use strict'\nconst { ${listed} } = runtime\n${text}\n\nreturn [${entries.join(', ')}]\n`,
    module: `import { runtime } from '@muster/compile'\n\nconst { ${listed} } = runtime\n${text}\n\nexport { ${[...new Set(entries)].join(', ')} }\n`,
    legend: outcomes,
    branches: module.branches,
    names: of,
    plans,
  }
}

/** A compiled rule: the person, the day (unless the program was written for one), the item (for a rule about items), the trace. */
export type CompiledRule = (...given: readonly (Person | PersonItem | Trace | number)[]) => number

/** Makes functions of a program's source: one for each rule asked for. */
export function load(program: JsProgram): readonly CompiledRule[] {
  const make = new Function('runtime', program.source) as (helpers: typeof runtime) => readonly CompiledRule[]
  return make(runtime)
}

/** Asks a compiled rule by its place and reads the result. */
export function askCompiled(
  program: JsProgram,
  functions: readonly CompiledRule[],
  place: number,
  person: Person,
  on: Day,
  item: PersonItem | null = null,
  trace: Trace | null = null,
): ThreeValued {
  const run = functions[place]
  const plan = program.plans[place]
  if (run === undefined || plan === undefined) throw new RangeError(`no rule at place ${place}`)
  const given: (Person | PersonItem | Trace | number)[] = [person]
  if (program.options.on === undefined) given.push(on)
  if (item !== null) given.push(item)
  if (trace !== null) given.push(trace)
  return readCode(program.legend, run(...given), plan.givesDays)
}
