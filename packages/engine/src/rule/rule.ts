import type { DayExpr, OutcomeExpr, TruthExpr } from '../expression/expression.ts'
import type { Words } from '../words/words.ts'

/** What a branch says, when, on which passages; its exceptions come before it. */
export interface Branch {
  readonly kind: 'branch'
  readonly id: string
  readonly when: TruthExpr | null
  readonly then: OutcomeExpr
  readonly cites: readonly string[]
  readonly note: Words | null
  /** `inOrder`: the first exception whose condition holds wins. `exclusive`: at most one can hold, which `check` proves. */
  readonly order: 'inOrder' | 'exclusive'
  readonly except: readonly Branch[]
}

/** What a rule said in the half-open span from `from` (null: from the beginning) to `until` (null: open). */
export interface Version {
  readonly kind: 'version'
  readonly id: string
  readonly from: DayExpr | null
  readonly until: DayExpr | null
  readonly body: Branch
}

/** What kind of outcome a rule gives. */
export type OutcomeKind = 'yesNo' | 'choice' | 'day' | 'amounts'

/** How a rule stands as a question of a user. */
export interface Question {
  /** The condition under which the question is worth showing. */
  readonly worth: TruthExpr
  /** Sorting key within its chapter. */
  readonly rank: number
}

/** A norm, with what it said over time. */
export interface Rule {
  readonly kind: 'rule'
  readonly id: string
  readonly chapter: string
  readonly asks: Words
  readonly about: string | null
  readonly gives: OutcomeKind
  /** Words for the named choices, the amounts and the reasons that its outcomes use. */
  readonly labels: { readonly [name: string]: Words }
  readonly versions: readonly Version[]
  readonly question: Question | null
  /** A norm, or part of one, that the language cannot say: shown in its place, never approximated. */
  readonly unsaid: readonly { readonly text: Words; readonly cites: readonly string[] }[]
}

/** What other rules need to know of a rule in order to refer to it. */
export type RuleHandle = Pick<Rule, 'id' | 'about'>

/** A ground that may apply to a man: one yes/no rule among the items of a list of grounds. */
export interface Grounds {
  readonly kind: 'grounds'
  readonly id: string
  readonly chapter: string
  readonly asks: Words
  readonly of: readonly Rule[]
  readonly question: Question | null
}
