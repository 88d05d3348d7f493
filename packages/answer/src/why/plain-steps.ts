import type { WhyStep } from './why-step.ts'

/** Whether a step holds; null where it says neither, as an exception or a rule that gives a day. */
function truthOf(step: WhyStep): boolean | null {
  switch (step.kind) {
    case 'fact':
    case 'order':
    case 'version':
    case 'season':
    case 'count':
      return step.truth
    case 'group':
      return step.truth === 'true' ? true : step.truth === 'false' ? false : null
    case 'rule':
      return step.outcome.kind === 'yes' ? true : step.outcome.kind === 'no' ? false : null
    case 'exception':
      return null
    default:
      return step satisfies never
  }
}

/** The steps inside a group that decide it: one that fails breaks "all", one that holds makes "any". */
function decisive(of: 'all' | 'any', truth: string, steps: readonly WhyStep[]): readonly WhyStep[] {
  const wanted = of === 'all' && truth === 'false' ? false : of === 'any' && truth === 'true' ? true : null
  const found = wanted === null ? [] : steps.filter((step) => truthOf(step) === wanted)
  return found.length === 0 ? steps : found
}

function plainStep(step: WhyStep): readonly WhyStep[] {
  switch (step.kind) {
    case 'group': {
      if (step.of === 'not') return step.steps.flatMap(plainStep)
      const inside = decisive(step.of, step.truth, step.steps)
      const whole = (step.of === 'all') === (step.truth === 'true')
      return whole || inside !== step.steps || inside.length === 1
        ? inside.flatMap(plainStep)
        : [{ ...step, steps: plainSteps(inside) }]
    }
    case 'count':
    case 'exception':
    case 'rule':
      return [{ ...step, steps: plainSteps(step.steps) }]
    case 'fact':
    case 'order':
    case 'version':
    case 'season':
      return [step]
    default:
      return step satisfies never
  }
}

/**
 * Takes out of an explanation what only its form needs: each step already says what is so, hence no step for "not", and
 * of a group only what decides it. Equal steps stand once.
 */
export function plainSteps(steps: readonly WhyStep[]): readonly WhyStep[] {
  const plain = new Map(steps.flatMap(plainStep).map((step) => [JSON.stringify(step), step]))
  return [...plain.values()]
}
