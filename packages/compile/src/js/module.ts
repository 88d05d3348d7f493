import type { Legend } from '../code.ts'
import type { RulePlan } from '../plan/node.ts'
import type { Layout } from './layout.ts'
import { type Names, names } from './names.ts'
import { runtime } from './runtime.ts'

/** A program being written: its functions, its constants, and which helpers it uses. */
export interface Module {
  readonly layout: Layout
  readonly legend: Legend
  readonly names: Names
  readonly traced: boolean
  /** Functions by name, in the order in which they were finished. */
  readonly functions: Map<string, string>
  /** Constants (seasons, calendars, sets of places, codes) by name, each with its value as source text. */
  readonly constants: Map<string, string>
  readonly helpers: Set<string>
  /** The numbers of branches in a trace. */
  readonly branches: string[]
  /** Names of functions by their text, so that equal counts are written once. */
  readonly byText: Map<string, string>
  /** Plans whose functions are wanted. */
  readonly wanted: RulePlan[]
}

/** Makes an empty program; `taken` are names that the layout uses. */
export function emptyModule(layout: Layout, legend: Legend, traced: boolean, taken: readonly string[]): Module {
  return {
    layout,
    legend,
    names: names([...Object.keys(runtime), ...taken]),
    traced,
    functions: new Map(),
    constants: new Map(),
    helpers: new Set(),
    branches: [],
    byText: new Map(),
    wanted: [],
  }
}

/** Names a helper and notes that it is used. */
export function helper(module: Module, name: keyof typeof runtime): string {
  module.helpers.add(name)
  return name
}

/** Names a constant by its value. */
export function constant(module: Module, wish: string, text: string): string {
  const name = module.names.of(`constant ${text}`, wish)
  module.constants.set(name, text)
  return name
}

/** The name of the function of a plan, which is then wanted. */
export function functionOf(module: Module, plan: RulePlan): string {
  if (!module.wanted.includes(plan)) module.wanted.push(plan)
  return module.names.of(`plan ${plan.key}`, plan.on === null ? plan.rule.id : `${plan.rule.id}-on-${plan.on}`)
}

/** The name of the function of a plan for persons of whom every fact that it reads is known. */
export function plainFunctionOf(module: Module, plan: RulePlan): string {
  const general = functionOf(module, plan)
  return module.names.of(`plain ${plan.key}`, `${general}-known`)
}

/** The number of a branch in a trace. */
export function branchNumber(module: Module, id: string): number {
  const known = module.branches.indexOf(id)
  return known < 0 ? module.branches.push(id) - 1 : known
}
