import type { RulePlan } from '../plan/node.ts'
import { functionOf, type Module } from './module.ts'
import { writeRule } from './write-rule.ts'

/** A finished program as text: its helpers, its constants and its functions, each function before those that call it. */
export interface Written {
  readonly helpers: readonly string[]
  readonly constants: string
  readonly functions: string
  /** The name of each asked plan's function. */
  readonly entries: readonly string[]
}

/** Writes the functions of some plans and of everything that they lean on. */
export function writeModule(module: Module, plans: readonly RulePlan[]): Written {
  const entries = plans.map((plan) => functionOf(module, plan))
  for (let at = 0; at < module.wanted.length; at += 1) {
    const plan = module.wanted[at]
    if (plan !== undefined) writeRule(module, plan)
  }
  const source = [...module.functions.values()].join('\n\n')
  const words = ['NO', 'YES', 'OPEN'] as const
  for (const word of words) if (new RegExp(`\\b${word}\\b`, 'u').test(source)) module.helpers.add(word)
  return {
    helpers: [...module.helpers].sort(),
    constants: [...module.constants].map(([name, text]) => `const ${name} = ${text}`).join('\n'),
    functions: source,
    entries,
  }
}
