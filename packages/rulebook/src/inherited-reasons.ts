import { branchesOf, type Grounds, type Rule, rulesNamedBy, type Words } from '@muster/engine'

type Labels = { readonly [name: string]: Words }

/** The words for the reasons that a rule itself gives: why it does not apply, or why the report does not cover it. */
function reasonsOf(rule: Rule): Labels {
  const given = branchesOf(rule).flatMap(({ branch: { then } }) =>
    then.kind === 'notApplicable' || then.kind === 'notCovered' ? [then.because] : [],
  )
  return Object.fromEntries(
    given.flatMap((because) => {
      const words = rule.labels[because]
      return words === undefined ? [] : [[because, words]]
    }),
  )
}

/**
 * Gives every rule the words for the reasons of the rules that it reads: where one of those does not apply or is not
 * covered, that passes to the rule that reads it, and is told in the same words. A rule's own words come first, then
 * those of the rules nearest to it.
 */
export function withInheritedReasons(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const named = new Map(rules.map((rule) => [rule.id, rulesNamedBy(rule)]))
  const reasons = new Map(rules.map((rule) => [rule.id, reasonsOf(rule)]))
  const below = (rule: Rule): Labels => {
    const seen = new Set([rule.id])
    let found: Labels = {}
    let near: readonly Rule[] = [rule]
    while (near.length > 0) {
      const next = near
        .flatMap((each) => named.get(each.id) ?? [])
        .flatMap((id) => {
          const each = seen.has(id) ? undefined : byId.get(id)
          seen.add(id)
          return each === undefined ? [] : [each]
        })
      for (const each of next) found = { ...reasons.get(each.id), ...found }
      near = next
    }
    return found
  }
  return rules.map((rule) => Object.freeze({ ...rule, labels: Object.freeze({ ...below(rule), ...rule.labels }) }))
}

/** The lists of grounds with their rules taken from those given. */
export function withRules(grounds: readonly Grounds[], rules: readonly Rule[]): readonly Grounds[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return grounds.map((each) => Object.freeze({ ...each, of: each.of.map((rule) => byId.get(rule.id) ?? rule) }))
}
