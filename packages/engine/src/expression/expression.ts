import type { Day } from '../calendar/day.ts'
import type { YearlyWindow } from '../calendar/season.ts'
import type { Shift } from './shift.ts'

/** Where a value is kept: a fact of the case, or a field of the list item that a name is bound to. */
export type FactRef =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'field'; readonly list: string; readonly as: string; readonly field: string }

/** A rule to be read, for the item bound to `item` when the rule is about items of a list. */
export interface RuleRef {
  readonly rule: string
  readonly item: string | null
}

/** An expression whose value is a day (or `never`, the day after all days). */
export type DayExpr =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'dayFact'; readonly ref: FactRef }
  | { readonly kind: 'evaluationDay' }
  | { readonly kind: 'shift'; readonly of: DayExpr; readonly by: Shift }
  | { readonly kind: 'addDays'; readonly of: DayExpr; readonly days: NumberExpr }
  | { readonly kind: 'earliest'; readonly of: readonly DayExpr[] }
  | { readonly kind: 'latest'; readonly of: readonly DayExpr[] }
  | { readonly kind: 'chooseDay'; readonly when: TruthExpr; readonly then: DayExpr; readonly otherwise: DayExpr }
  | { readonly kind: 'ruleDay'; readonly ref: RuleRef }
  | { readonly kind: 'dayAt'; readonly on: DayExpr; readonly of: DayExpr }

/** An expression whose value is a whole number; its unit is that of its facts. */
export type NumberExpr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'numberFact'; readonly ref: FactRef }
  | { readonly kind: 'sum'; readonly of: readonly NumberExpr[] }
  | { readonly kind: 'times'; readonly of: NumberExpr; readonly factor: number; readonly divisor: number }
  | { readonly kind: 'daysBetween'; readonly from: DayExpr; readonly until: DayExpr }

/** An expression that is true or false of a man's case on a day. */
export type TruthExpr =
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'oneOf'; readonly ref: FactRef; readonly values: readonly string[] }
  | { readonly kind: 'notAfter'; readonly earlier: DayExpr; readonly later: DayExpr }
  | { readonly kind: 'atMost'; readonly smaller: NumberExpr; readonly larger: NumberExpr }
  | { readonly kind: 'inSeason'; readonly day: DayExpr; readonly windows: readonly YearlyWindow[] }
  | { readonly kind: 'all'; readonly of: readonly TruthExpr[] }
  | { readonly kind: 'any'; readonly of: readonly TruthExpr[] }
  | { readonly kind: 'not'; readonly of: TruthExpr }
  | {
      readonly kind: 'count'
      readonly list: string
      readonly as: string
      readonly least: number
      readonly where: TruthExpr
    }
  | { readonly kind: 'holds'; readonly ref: RuleRef }
  | { readonly kind: 'gives'; readonly ref: RuleRef; readonly choices: readonly string[] }
  | { readonly kind: 'truthAt'; readonly on: DayExpr; readonly of: TruthExpr }

/** A sanction, a term or a sum: `atLeast` and `atMost` are inclusive and in `unit` (RUB, day, month, year, hour ...). */
export interface Amount {
  readonly what: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly unit: string
}

/** An expression whose value is what a rule says. */
export type OutcomeExpr =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'amounts'; readonly amounts: readonly Amount[] }
  | { readonly kind: 'notApplicable'; readonly because: string }
  | { readonly kind: 'notCovered'; readonly because: string }
  | { readonly kind: 'ofTruth'; readonly of: TruthExpr }
  | { readonly kind: 'ofDay'; readonly of: DayExpr }
  | { readonly kind: 'sameAs'; readonly ref: RuleRef }

/** Any expression of the language. */
export type Expr = DayExpr | NumberExpr | TruthExpr | OutcomeExpr
