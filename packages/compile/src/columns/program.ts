import { type Day, type FactType, ruleOf, type System } from '@muster/engine'
import { type Legend, legend } from '../code.ts'
import type { Layout } from '../js/layout.ts'
import { emptyModule, helper, type Module } from '../js/module.ts'
import { runtime } from '../js/runtime.ts'
import { writeModule } from '../js/write-module.ts'
import type { RulePlan, Slot } from '../plan/node.ts'
import { planner } from '../plan/rule-plan.ts'
import { typeOf } from '../plan/slots.ts'
import { Unsaid } from '../unsaid.ts'
import { type PersonColumns, UNKNOWN_BYTE } from './table.ts'

/** Rules as JavaScript over columns. */
export interface ColumnsProgram {
  readonly rules: readonly string[]
  readonly on: Day | null
  /** The body of a function of `runtime` and `table` that returns one function of `out` for each rule. */
  readonly source: string
  readonly legend: Legend
  readonly plans: readonly RulePlan[]
}

/** Fills an array with the codes of a rule: one for each person, or for each item where the rule is about items. */
export type ColumnRule = (out: Int32Array) => void

interface Arrays {
  readonly layout: Layout
  /** Where each array that the program reads is found, by its name. */
  readonly found: Map<string, string>
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`
}

function arraysOf(system: System, module: () => Module): Arrays {
  const found = new Map<string, string>()
  const array = (wish: string, path: string): string => {
    const name = module().names.of(`array ${path}`, wish)
    found.set(name, path)
    return name
  }
  const typed = (type: FactType, text: string): string =>
    type.kind === 'choice' ? `${helper(module(), 'byte')}(${text})` : text
  const inList = (list: string, part: string) => `table.lists[${literal(list)}].${part}`
  const layout: Layout = {
    owner: 'person',
    read: (slot: Slot, item) => {
      const type = typeOf(system, slot)
      if (slot.kind === 'fact') return typed(type, `${array(slot.fact, `table.facts[${literal(slot.fact)}]`)}[person]`)
      const path = inList(slot.list, `fields[${literal(slot.field)}]`)
      return typed(type, `${array(`${slot.list}.${slot.field}`, path)}[${item}]`)
    },
    loop: (list, item) => {
      const start = array(`${list}.start`, inList(list, 'start'))
      return `for (let ${item} = ${start}[person], end = ${start}[person + 1]; ${item} < end; ${item} += 1)`
    },
    exists: (list, item) => `${array(`${list}.exists`, inList(list, 'exists'))}[${item}]`,
  }
  return { layout, found }
}

function checkChoices(system: System): void {
  const types = [...system.facts.values(), ...[...system.lists.values()].flatMap(({ fields }) => Object.values(fields))]
  for (const { type } of types) {
    if (type.kind === 'choice' && type.of.length >= UNKNOWN_BYTE)
      throw new Unsaid('', `a fact with ${type.of.length} named values does not fit a byte`)
  }
}

function runOf(plan: RulePlan, entry: string, module: Module, on: Day | null, found: Map<string, string>): string {
  const day = on === null ? ', days[person]' : ''
  if (plan.rule.about === null)
    return `(out) => {\n  for (let person = 0; person < table.size; person += 1) out[person] = ${entry}(person${day})\n}`
  const path = `table.lists[${literal(plan.rule.about)}].start`
  const start = module.names.of(`array ${path}`, `${plan.rule.about}.start`)
  found.set(start, path)
  return `(out) => {\n  for (let person = 0; person < table.size; person += 1)\n    for (let item = ${start}[person]; item < ${start}[person + 1]; item += 1) out[item] = ${entry}(person${day}, item)\n}`
}

/**
 * Writes rules as loops over columns, three-valued as for one person. Without a day the column `on` has one for each
 * person; with one, what follows from the day is worked in. Throws `Unsaid` on a rule that cannot be written.
 */
export function compileToColumns(system: System, ruleIds: readonly string[], on: Day | null): ColumnsProgram {
  checkChoices(system)
  const outcomes = legend()
  const planOf = planner(system, outcomes)
  const plans = ruleIds.map((id) => planOf(ruleOf(system, id).id, on))
  let made: Module | null = null
  const module = (): Module => {
    if (made === null) throw new TypeError('the program is not begun')
    return made
  }
  const { layout, found } = arraysOf(system, module)
  made = emptyModule(layout, outcomes, false, ['person', 'item', 'table', 'out', 'days', 'end', 'runtime'])
  const { helpers, constants, functions, entries } = writeModule(made, plans)
  const runs = plans.map((plan, at) => runOf(plan, entries[at] ?? '', module(), on, found))
  const arrays = [...found].map(([name, path]) => `const ${name} = ${path}`)
  const head = [
    `'use strict'`,
    `const { ${helpers.join(', ')} } = runtime`,
    ...(on === null ? ['const days = table.on'] : []),
    ...arrays,
    ...(constants === '' ? [] : [constants]),
  ]
  return {
    rules: [...ruleIds],
    on,
    source: `${head.join('\n')}\n\n${functions}\n\nreturn [\n${runs.join(',\n')}\n]\n`,
    legend: outcomes,
    plans,
  }
}

/** Makes functions over some columns of a program's source: one for each rule. */
export function loadColumns(program: ColumnsProgram, table: PersonColumns): readonly ColumnRule[] {
  const make = new Function('runtime', 'table', program.source) as (
    helpers: typeof runtime,
    columns: PersonColumns,
  ) => readonly ColumnRule[]
  return make(runtime, table)
}
