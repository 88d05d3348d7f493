import type { RuleHandle } from '../rule/rule.ts'
import { type DayLike, toDay } from './days.ts'
import type { Amount, OutcomeExpr } from './expression.ts'
import { type BoundItem, ruleRef } from './rule-ref.ts'
import { type TruthLike, toTruth } from './truths.ts'

/** The outcome yes. */
export const yes: OutcomeExpr = Object.freeze({ kind: 'yes' })

/** The outcome no. */
export const no: OutcomeExpr = Object.freeze({ kind: 'no' })

/** One of the outcomes that a rule names. */
export function choice(name: string): OutcomeExpr {
  return Object.freeze({ kind: 'choice', choice: name })
}

/** Sanctions, terms or sums, each with inclusive bounds and a unit. */
export function amounts(...of: readonly Amount[]): OutcomeExpr {
  return Object.freeze({ kind: 'amounts', amounts: Object.freeze(of.map((amount) => Object.freeze({ ...amount }))) })
}

/** The question does not arise; `because` names the reason in the rule's own list of reasons. */
export function notApplicable(because: string): OutcomeExpr {
  return Object.freeze({ kind: 'notApplicable', because })
}

/** The source does not say; `because` names the reason in the rule's own list of reasons. */
export function notCovered(because: string): OutcomeExpr {
  return Object.freeze({ kind: 'notCovered', because })
}

/** Yes or no by a condition. */
export function whether(condition: TruthLike): OutcomeExpr {
  return Object.freeze({ kind: 'ofTruth', of: toTruth(condition) })
}

/** A day. */
export function theDay(day: DayLike): OutcomeExpr {
  return Object.freeze({ kind: 'ofDay', of: toDay(day) })
}

/** Whatever another rule says. */
export function sameAs(rule: RuleHandle, item?: BoundItem): OutcomeExpr {
  return Object.freeze({ kind: 'sameAs', ref: ruleRef(rule, item) })
}
