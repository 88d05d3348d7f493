import type { System } from '@muster/engine'
import { compileToColumns } from './columns/program.ts'
import { compileToJs } from './js/program.ts'
import { DIALECTS, type DialectName } from './sql/dialect.ts'
import { compileToSql } from './sql/statement.ts'
import { Unsaid } from './unsaid.ts'

/** What rules are compiled to. */
export type Target = 'js' | 'columns' | DialectName

/** Every target, in the order in which they are told. */
export const TARGETS: readonly Target[] = Object.freeze(['js', 'columns', 'duckdb', 'postgres', 'spark'])

/** A rule that a target cannot say, and why. `through` is the rule in which the reason lies, where it is another. */
export interface Unsayable {
  readonly rule: string
  readonly through: string
  readonly because: string
}

function compileTo(system: System, rule: string, target: Target): void {
  if (target === 'js') compileToJs(system, [rule])
  else if (target === 'columns') compileToColumns(system, [rule], null)
  else if (target in DIALECTS) compileToSql(system, rule, target)
}

/** Tries every rule of a system in a target and lists those that it cannot say, with the reason. */
export function unsayable(system: System, target: Target): readonly Unsayable[] {
  const found: Unsayable[] = []
  for (const rule of system.rules.keys()) {
    try {
      compileTo(system, rule, target)
    } catch (error) {
      if (!(error instanceof Unsaid)) throw error
      found.push({ rule, through: error.rule === '' ? rule : error.rule, because: error.because })
    }
  }
  return found
}
