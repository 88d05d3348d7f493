import { branchesOf } from '@muster/engine'
import type { Rulebook } from '../rulebook.ts'

/** A citation and the place in the rulebook where it stands. */
export interface Cited {
  /** The rule, branch, claim, figure, term, note or fact that cites. */
  readonly by: string
  readonly kind: 'rule' | 'fact' | 'claim' | 'figure' | 'term' | 'note'
  readonly cite: string
}

/** Every citation of a rulebook: rules and their branches, facts and doubts, claims, figures, terms and notes. */
export function citationsOf(rulebook: Rulebook): readonly Cited[] {
  const from = (kind: Cited['kind'], by: string, cites: readonly string[]): readonly Cited[] =>
    cites.map((cite) => ({ by, kind, cite }))
  const rules = [...rulebook.system.rules.values()].flatMap((rule) => [
    ...branchesOf(rule).flatMap(({ branch }) => from('rule', branch.id, branch.cites)),
    ...rule.unsaid.flatMap(({ cites }) => from('rule', rule.id, cites)),
  ])
  const facts = [...rulebook.system.facts.values()].flatMap(({ id, cites }) => from('fact', id, cites ?? []))
  const evidence = rulebook.chapters.flatMap(({ claims, figures, terms, notes }) =>
    [...claims, ...figures, ...terms, ...notes].flatMap((each) => from(each.kind, each.id, each.cites)),
  )
  return [...rules, ...facts, ...evidence]
}
