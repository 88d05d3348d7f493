import type { OutcomeData } from '../assess/outcome-data.ts'

/** A value as the explanation shows it: where it comes from, and what it is. */
export interface TermData {
  readonly slot: string | null
  readonly by: readonly string[]
  readonly value: string
}

/** One step from facts to outcome, as plain data. */
export type WhyStep =
  | { readonly kind: 'fact'; readonly slot: string; readonly values: readonly string[]; readonly truth: boolean }
  | {
      readonly kind: 'order'
      readonly low: TermData
      readonly high: TermData
      readonly truth: boolean
      readonly number: boolean
    }
  | { readonly kind: 'version'; readonly low: TermData; readonly high: TermData; readonly truth: boolean }
  | { readonly kind: 'season'; readonly day: TermData; readonly truth: boolean }
  | {
      readonly kind: 'count'
      readonly list: string
      readonly least: number
      readonly found: number
      readonly truth: boolean
      readonly steps: readonly WhyStep[]
    }
  | {
      readonly kind: 'group'
      readonly of: 'all' | 'any' | 'not'
      readonly truth: string
      readonly steps: readonly WhyStep[]
    }
  | {
      readonly kind: 'exception'
      readonly branch: string
      readonly note: string | null
      readonly applied: boolean
      readonly cites: readonly string[]
      readonly steps: readonly WhyStep[]
    }
  | {
      readonly kind: 'rule'
      readonly rule: string
      readonly asks: string
      readonly on: TermData
      readonly branch: string | null
      readonly note: string | null
      readonly outcome: OutcomeData
      readonly cites: readonly string[]
      readonly steps: readonly WhyStep[]
    }
