import type { TruthExpr } from '../expression/expression.ts'
import type { System } from '../rule/system.ts'
import type { World } from '../world/world.ts'
import { contextOf } from './evaluator.ts'
import { judge } from './truth.ts'

/** Tells whether a condition certainly holds in a world, certainly does not, or may do either (or does not arise). */
export function standingOf(
  system: System,
  world: World,
  condition: TruthExpr,
  items: { readonly [as: string]: string } = {},
): 'yes' | 'no' | 'open' {
  const truth = judge({ ...contextOf(system, world), items }, condition)
  return truth.kind === 'true' ? 'yes' : truth.kind === 'false' ? 'no' : 'open'
}
