import { type Asked, ask } from '../evaluate/evaluator.ts'
import type { Answer, Outcome } from '../evaluate/result.ts'
import type { System } from '../rule/system.ts'
import { termKey } from '../world/term.ts'
import type { World } from '../world/world.ts'
import { type Budget, DEFAULT_BUDGET, exploreCounting, type Reading } from './explore.ts'
import { isCutShort, type Leaf, leavesOf, type Tree } from './tree.ts'

/** An outcome that is still possible, with every way that leads to it. */
export interface Possibility {
  readonly outcome: Outcome
  readonly ways: readonly Leaf<Outcome>[]
}

/** What a rule says in a world: decided, or the outcomes still possible with what they depend on. */
export interface Finding {
  readonly asked: Asked
  readonly world: World
  readonly tree: Tree<Outcome>
  readonly possibilities: readonly Possibility[]
  /** True when the budget ran out: then other outcomes may be possible as well. */
  readonly cutShort: boolean
  /** How many worlds were looked at. */
  readonly worlds: number
  /** How many conditions were judged. */
  readonly judged: number
}

/** A key that is equal for outcomes that say the same. */
export function outcomeKey(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'yes':
    case 'no':
      return outcome.kind
    case 'choice':
      return `choice:${outcome.choice}`
    case 'amounts':
      return `amounts:${JSON.stringify(outcome.amounts)}`
    case 'day':
      return `day:${termKey(outcome.day)}`
    case 'notApplicable':
    case 'notCovered':
    case 'error':
      return `${outcome.kind}:${outcome.because}`
    default:
      return outcome satisfies never
  }
}

/** Reads an answer as what `explore` wants. */
export function readingOf(answer: Answer): Reading<Outcome> {
  return answer.kind === 'open' ? answer : { kind: 'value', value: answer }
}

/** Finds every outcome that a rule can still have in a world, and what each depends on. */
export function find(system: System, world: World, asked: Asked, budget: Budget = DEFAULT_BUDGET): Finding {
  const meter = { judged: 0 }
  const read = (at: World) => readingOf(ask(system, at, asked, null, meter))
  const { tree, worlds } = exploreCounting(world, read, outcomeKey, budget, meter)
  return {
    asked,
    world,
    tree,
    possibilities: possibilitiesOf(tree, world),
    cutShort: isCutShort(tree),
    worlds,
    judged: meter.judged,
  }
}

/** Groups the leaves of a tree by outcome, in the order in which the outcomes first appear. */
export function possibilitiesOf(tree: Tree<Outcome>, world: World): readonly Possibility[] {
  const groups = new Map<string, { outcome: Outcome; ways: Leaf<Outcome>[] }>()
  for (const leaf of leavesOf(tree, world)) {
    const key = outcomeKey(leaf.value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { outcome: leaf.value, ways: [leaf] })
    else group.ways.push(leaf)
  }
  return [...groups.values()]
}
