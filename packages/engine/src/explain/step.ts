import type { Outcome, Truth } from '../evaluate/result.ts'
import type { Term } from '../world/term.ts'

/** One step from facts to outcome, as data; the words are made elsewhere. */
export type Step =
  | { readonly kind: 'fact'; readonly slot: string; readonly values: readonly string[]; readonly truth: boolean }
  | {
      readonly kind: 'order'
      readonly of: 'days' | 'numbers'
      readonly low: Term
      readonly high: Term
      readonly truth: boolean
    }
  | { readonly kind: 'season'; readonly day: Term; readonly truth: boolean }
  | {
      readonly kind: 'count'
      readonly list: string
      readonly least: number
      readonly found: readonly string[]
      readonly truth: boolean
      readonly steps: readonly Step[]
    }
  | {
      readonly kind: 'group'
      readonly of: 'all' | 'any' | 'not'
      readonly truth: Truth['kind']
      readonly steps: readonly Step[]
    }
  | { readonly kind: 'exception'; readonly branch: string; readonly applied: boolean; readonly steps: readonly Step[] }
  | { readonly kind: 'version'; readonly low: Term; readonly high: Term; readonly truth: boolean }
  | {
      readonly kind: 'rule'
      readonly rule: string
      readonly item: string | null
      readonly on: Term
      readonly version: string | null
      readonly branch: string | null
      readonly outcome: Outcome
      readonly steps: readonly Step[]
    }
