import type { Day } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { type Asked, ask } from '../evaluate/evaluator.ts'
import type { Outcome } from '../evaluate/result.ts'
import type { System } from '../rule/system.ts'
import { EVALUATION_SLOT, narrow, type World } from '../world/world.ts'
import { type Budget, DEFAULT_BUDGET, explore, type Reading } from './explore.ts'
import { outcomeKey } from './findings.ts'
import { isCutShort, type Leaf, leavesOf } from './tree.ts'

/** The outcomes of a rule on two days for one class of persons. */
export interface Change {
  readonly before: Outcome
  readonly after: Outcome
}

/** For whom a rule's outcome differs between two days, as classes of persons with the conditions that make them. */
export interface LawDiff {
  readonly asked: Asked
  readonly changed: readonly Leaf<Change>[]
  readonly same: readonly Leaf<Change>[]
  readonly cutShort: boolean
}

/**
 * Compares what a rule says on two days for everybody whom a world leaves possible. The person is the same on both
 * days; only the day differs, so ageing shows as well as amendments.
 */
export function lawDiff(
  system: System,
  world: World,
  asked: Asked,
  from: Day,
  to: Day,
  budget: Budget = DEFAULT_BUDGET,
): LawDiff {
  const on = (at: World, day: Day): Reading<Outcome> => {
    const there = narrow(at, EVALUATION_SLOT, { kind: 'span', set: intervalSet([[day, day + 1]]) })
    if (there === null) throw new TypeError('the day of evaluation must be free in a diff')
    const answer = ask(system, there, asked)
    return answer.kind === 'open' ? answer : { kind: 'value', value: answer }
  }
  const read = (at: World): Reading<Change> => {
    const before = on(at, from)
    if (before.kind === 'open') return before
    const after = on(at, to)
    return after.kind === 'open' ? after : { kind: 'value', value: { before: before.value, after: after.value } }
  }
  const tree = explore(world, read, ({ before, after }) => `${outcomeKey(before)} ${outcomeKey(after)}`, budget)
  const leaves = leavesOf(tree, world)
  const differs = ({ value }: Leaf<Change>) => outcomeKey(value.before) !== outcomeKey(value.after)
  return {
    asked,
    changed: leaves.filter(differs),
    same: leaves.filter((leaf) => !differs(leaf)),
    cutShort: isCutShort(tree),
  }
}
