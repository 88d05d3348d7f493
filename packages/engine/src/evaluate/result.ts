import type { Amount } from '../expression/expression.ts'
import type { Cut } from '../world/cut.ts'
import type { Term } from '../world/term.ts'

/** Not decided in this world: the cut that decides it further. */
export interface Open {
  readonly kind: 'open'
  readonly cut: Cut
}

/** Why a question has no plain answer: it does not arise, the source does not say, or the rulebook is broken there. */
export type Special =
  | { readonly kind: 'notApplicable'; readonly because: string }
  | { readonly kind: 'notCovered'; readonly because: string }
  | { readonly kind: 'error'; readonly because: string }

/** A condition: true, false, special or open. */
export type Truth = { readonly kind: 'true' } | { readonly kind: 'false' } | Special | Open

/** A day or number: a term, special or open. */
export type Value = Term | Special | Open

/** What a rule says when it is decided. */
export type Outcome =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'amounts'; readonly amounts: readonly Amount[] }
  | { readonly kind: 'day'; readonly day: Term }
  | Special

/** What a rule says in a world, or the cut that decides it further. */
export type Answer = Outcome | Open

export const TRUE: Truth = Object.freeze({ kind: 'true' })
export const FALSE: Truth = Object.freeze({ kind: 'false' })
export const YES: Outcome = Object.freeze({ kind: 'yes' })
export const NO: Outcome = Object.freeze({ kind: 'no' })

/** Tells whether a result is special. */
export function isSpecial<T extends { readonly kind: string }>(result: T | Special): result is Special {
  return result.kind === 'notApplicable' || result.kind === 'notCovered' || result.kind === 'error'
}
