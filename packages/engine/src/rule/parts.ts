import type { Expr } from '../expression/expression.ts'
import type { Branch, Rule } from './rule.ts'

/** A branch with the conditions that must hold for it to be considered, and its version. */
export interface PlacedBranch {
  readonly branch: Branch
  readonly version: string
}

/** All branches of a rule: general ones and exceptions at every depth. */
export function branchesOf(rule: Rule): readonly PlacedBranch[] {
  const placed: PlacedBranch[] = []
  const walk = (branch: Branch, version: string): void => {
    placed.push({ branch, version })
    for (const exception of branch.except) walk(exception, version)
  }
  for (const version of rule.versions) walk(version.body, version.id)
  return placed
}

/** All expressions that stand directly in a rule. */
export function expressionsOf(rule: Rule): readonly Expr[] {
  const bounds = rule.versions.flatMap(({ from, until }) => [from, until].filter((bound) => bound !== null))
  const said = branchesOf(rule).flatMap(({ branch }): Expr[] =>
    branch.when === null ? [branch.then] : [branch.when, branch.then],
  )
  return [...bounds, ...said, ...(rule.question === null ? [] : [rule.question.worth])]
}
