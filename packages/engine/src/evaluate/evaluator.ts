import type { Step } from '../explain/step.ts'
import type { RuleRef } from '../expression/expression.ts'
import type { System } from '../rule/system.ts'
import { EVALUATION_SLOT, type World } from '../world/world.ts'
import type { Context, Evaluator, Meter } from './context.ts'
import type { Answer } from './result.ts'
import { answerRule } from './rule.ts'
import { judge } from './truth.ts'
import { dayIn, numberIn } from './value.ts'

const EVALUATOR: Evaluator = Object.freeze({ judge, dayIn, numberIn, answerRule })

/** Which rule is asked, and for which item of its list (`0`, `1` ... or `+1` for a possible one) when it is about items. */
export interface Asked {
  readonly rule: string
  readonly item: string | null
}

/** The context of a world at its own day of evaluation. */
export function contextOf(
  system: System,
  world: World,
  steps: Step[] | null = null,
  meter: Meter = { judged: 0 },
): Context {
  return {
    evaluator: EVALUATOR,
    system,
    world,
    on: { kind: 'moving', slot: EVALUATION_SLOT, by: [] },
    items: {},
    steps,
    meter,
  }
}

/** Answers a rule in a world, or names the cut that decides it further. */
export function ask(
  system: System,
  world: World,
  asked: Asked,
  steps: Step[] | null = null,
  meter: Meter = { judged: 0 },
): Answer {
  const context = contextOf(system, world, steps, meter)
  const ref: RuleRef = { rule: asked.rule, item: asked.item === null ? null : 'asked' }
  return answerRule(asked.item === null ? context : { ...context, items: { asked: asked.item } }, ref)
}
