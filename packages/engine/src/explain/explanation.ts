import { type Asked, ask } from '../evaluate/evaluator.ts'
import type { Outcome } from '../evaluate/result.ts'
import type { System } from '../rule/system.ts'
import type { Term } from '../world/term.ts'
import type { World } from '../world/world.ts'
import type { Step } from './step.ts'

/** Why a rule says what it says in a world in which it is decided. */
export interface Explanation {
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  /** The version in force, and the branch that won. */
  readonly version: string | null
  readonly branch: string | null
  /** Every slot that the answer rests on. */
  readonly slots: readonly string[]
  /** Every list whose items it counted. */
  readonly lists: readonly string[]
  /** The branches that won in this rule and in those it leans on, the rule itself first. */
  readonly branches: readonly string[]
}

/** Explains a decided answer; undefined where the world leaves the answer open. */
export function explain(system: System, world: World, asked: Asked): Explanation | undefined {
  const steps: Step[] = []
  const answer = ask(system, world, asked, steps)
  const [top] = steps
  if (answer.kind === 'open' || top?.kind !== 'rule') return undefined
  const slots = new Set<string>()
  const branches = new Set<string>()
  const lists = new Set<string>()
  const addTerm = (term: Term): void => {
    if (term.kind === 'known' && term.of !== null) slots.add(term.of.slot)
    if (term.kind === 'moving') slots.add(term.slot)
    if (term.kind === 'between') for (const slot of term.slots) slots.add(slot)
  }
  const walk = (step: Step): void => {
    switch (step.kind) {
      case 'fact':
        slots.add(step.slot)
        return
      case 'order':
        addTerm(step.low)
        addTerm(step.high)
        return
      case 'season':
        addTerm(step.day)
        return
      case 'version':
        addTerm(step.low)
        addTerm(step.high)
        return
      case 'rule':
        if (step.branch !== null) branches.add(step.branch)
        if (step.outcome.kind === 'day') addTerm(step.outcome.day)
        for (const inner of step.steps) walk(inner)
        return
      case 'count':
        lists.add(step.list)
        for (const inner of step.steps) walk(inner)
        return
      case 'group':
      case 'exception':
        for (const inner of step.steps) walk(inner)
        return
      default:
        step satisfies never
    }
  }
  for (const step of steps) walk(step)
  return {
    outcome: answer,
    steps: top.steps,
    version: top.version,
    branch: top.branch,
    slots: [...slots],
    lists: [...lists],
    branches: [...branches],
  }
}
