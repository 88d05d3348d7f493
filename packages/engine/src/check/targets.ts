import { evaluationDay } from '../expression/days.ts'
import type { TruthExpr } from '../expression/expression.ts'
import { all, always, before, not, notAfter } from '../expression/truths.ts'
import type { Branch, Rule, Version } from '../rule/rule.ts'

/** What has to hold for a branch to decide. */
export interface BranchTarget {
  readonly at: string
  readonly target: TruthExpr
}

/** What has to hold for two exceptions to hold together. */
export interface RivalTarget extends BranchTarget {
  readonly rival: string
}

function inForce(version: Version): readonly TruthExpr[] {
  return [
    ...(version.from === null ? [] : [notAfter(version.from, evaluationDay)]),
    ...(version.until === null ? [] : [before(evaluationDay, version.until)]),
  ]
}

const whenOf = (branch: Branch): TruthExpr => branch.when ?? always

interface Placed {
  readonly branch: Branch
  /** What holds when the branch is looked at: its version, its parents, the exceptions before it not. */
  readonly given: readonly TruthExpr[]
}

function placedIn(rule: Rule): readonly Placed[] {
  const placed: Placed[] = []
  const walk = (branch: Branch, given: readonly TruthExpr[]): void => {
    placed.push({ branch, given })
    for (const [index, exception] of branch.except.entries()) {
      const others =
        branch.order === 'inOrder' ? branch.except.slice(0, index) : branch.except.filter((each) => each !== exception)
      walk(exception, [...given, whenOf(exception), ...others.map((other) => not(whenOf(other)))])
    }
  }
  for (const version of rule.versions) walk(version.body, inForce(version))
  return placed
}

/** For every branch of a rule, what has to hold for it to decide. */
export function targetsOf(rule: Rule): readonly BranchTarget[] {
  return placedIn(rule).map(({ branch, given }) => ({
    at: branch.id,
    target: all(...given, ...branch.except.map((exception) => not(whenOf(exception)))),
  }))
}

/** For every two exceptions of a branch without a stated order, what has to hold for both to hold. */
export function rivalTargets(rule: Rule): readonly RivalTarget[] {
  return placedIn(rule).flatMap(({ branch, given }) =>
    branch.order === 'inOrder'
      ? []
      : branch.except.flatMap((one, index) =>
          branch.except
            .slice(index + 1)
            .map((other) => ({ at: one.id, rival: other.id, target: all(...given, whenOf(one), whenOf(other)) })),
        ),
  )
}
