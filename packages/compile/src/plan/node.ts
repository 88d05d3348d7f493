import type { Rule, Shift, YearlyWindow } from '@muster/engine'

/** What a node may give beside a plain value. */
export interface Can {
  /** Whether unknown facts may leave it open. */
  readonly open: boolean
  /** The codes of the special outcomes that it may give. */
  readonly specials: ReadonlySet<number>
}

/** The plain values that a day or number may have: bounds (inclusive) without `never`, and whether it may be `never`. */
export interface Span {
  readonly least: number
  readonly most: number
  readonly never: boolean
}

/** Where a known or unknown value stands: a fact of the person, or a field of a bound item. */
export type Slot =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'field'; readonly list: string; readonly as: string; readonly field: string }

/** A day or a number. */
export type Value = { readonly can: Can; readonly span: Span } & (
  | { readonly kind: 'number'; readonly value: number }
  /** A value that is known to be special. */
  | { readonly kind: 'special'; readonly code: number }
  /** The day on which the rule is read. */
  | { readonly kind: 'on' }
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** The day that the enclosing `given` found to be plain. */
  | { readonly kind: 'local'; readonly id: number }
  | { readonly kind: 'shift'; readonly of: Value; readonly by: Shift }
  | { readonly kind: 'addDays'; readonly of: Value; readonly days: Value }
  | { readonly kind: 'extreme'; readonly later: boolean; readonly of: readonly Value[] }
  | { readonly kind: 'choose'; readonly when: Truth; readonly then: Value; readonly otherwise: Value }
  | { readonly kind: 'ruleDay'; readonly call: Call }
  | { readonly kind: 'sum'; readonly of: readonly Value[] }
  | { readonly kind: 'times'; readonly of: Value; readonly factor: number; readonly divisor: number }
  | { readonly kind: 'daysBetween'; readonly from: Value; readonly until: Value }
  | { readonly kind: 'given'; readonly id: number; readonly on: Value; readonly of: Value }
)

/** A condition: its codes are yes, no, open and special ones. */
export type Truth = { readonly can: Can } & (
  | { readonly kind: 'known'; readonly code: number }
  /** Whether a choice is one of some values, by their places in its type (`size` places; yes/no: no is 0, yes is 1). */
  | { readonly kind: 'oneOf'; readonly slot: Slot; readonly places: readonly number[]; readonly size: number }
  | { readonly kind: 'atMost'; readonly low: Value; readonly high: Value; readonly of: 'days' | 'numbers' }
  | { readonly kind: 'inSeason'; readonly day: Value; readonly windows: readonly YearlyWindow[] }
  | { readonly kind: 'join'; readonly all: boolean; readonly of: readonly Truth[] }
  | { readonly kind: 'not'; readonly of: Truth }
  | {
      readonly kind: 'count'
      readonly list: string
      readonly as: string
      readonly least: number
      readonly where: Truth
    }
  /** Whether a rule gives one of some codes. */
  | { readonly kind: 'says'; readonly call: Call; readonly codes: readonly number[] }
  | { readonly kind: 'given'; readonly id: number; readonly on: Value; readonly of: Truth }
)

/** A rule read on a day, for a bound item where it is about items. */
export interface Call {
  readonly plan: RulePlan
  readonly on: Value
  readonly item: string | null
}

/** One exception of a branch. */
export interface Case {
  readonly id: string
  readonly when: Truth
  readonly then: Outcome
}

/** What a rule says. */
export type Outcome =
  | { readonly kind: 'said'; readonly code: number }
  | { readonly kind: 'ofTruth'; readonly of: Truth }
  | { readonly kind: 'ofDay'; readonly of: Value }
  | { readonly kind: 'sameAs'; readonly call: Call }
  /** A branch that won. */
  | { readonly kind: 'branch'; readonly id: string; readonly says: Outcome }
  /** The first case that holds; a case that is open or special ends the matter. */
  | { readonly kind: 'inOrder'; readonly cases: readonly Case[]; readonly otherwise: Outcome }
  /** The only case that holds; `overlaps` gives the code for each pair of cases, by their places. */
  | {
      readonly kind: 'exclusive'
      readonly id: string
      readonly cases: readonly Case[]
      readonly overlaps: readonly (readonly number[])[]
      readonly otherwise: Outcome
    }
  /** The version in force, the latest tried first; null stands for always begun, or never ended. */
  | { readonly kind: 'versions'; readonly of: readonly PlannedVersion[]; readonly none: number }

export interface PlannedVersion {
  readonly id: string
  readonly begun: Truth | null
  readonly ended: Truth | null
  readonly body: Outcome
}

/** A rule made ready for every target: on one known day, or on a day that is given when it is read. */
export interface RulePlan {
  readonly key: string
  readonly rule: Rule
  readonly on: number | null
  readonly body: Outcome
  readonly can: Can
  /** The codes that it may give beside open and special ones; days are not among them. */
  readonly codes: ReadonlySet<number>
  readonly givesDays: boolean
  readonly span: Span
}
