import type { Day } from '../calendar/day.ts'
import type { Words } from '../words/words.ts'

/** What every declared fact tells about itself. */
interface Described {
  /** The question put to a person, e.g. "When was he born?". */
  readonly asks: Words
  /** Why the question matters, in one sentence. */
  readonly why?: Words
  /** Passages in which the question or the doubt arises. */
  readonly cites?: readonly string[]
}

/** A fact with a few named values; a yes/no fact is one with the values `yes` and `no`. */
export interface ChoiceType {
  readonly kind: 'choice'
  readonly of: readonly string[]
  readonly labels: { readonly [value: string]: Words }
}

/** A day within a half-open range; `never` tells whether "it never happened" is a possible value. */
export interface DayType {
  readonly kind: 'day'
  readonly from: Day
  readonly until: Day
  readonly never: boolean
}

/** A whole number within a half-open range, in a unit. */
export interface NumberType {
  readonly kind: 'number'
  readonly from: number
  readonly until: number
  readonly unit: string
}

export type FactType = ChoiceType | DayType | NumberType

/** How an unstated fact is treated: left open, presumed to have a value, or a doubt of the source with a default reading. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'presumed'; readonly value: string | number | Day }
  | { readonly kind: 'doubt'; readonly value: string | number | Day }

/** A fact of the case, with its domain and its words. */
export interface FactDeclaration<T extends FactType = FactType> extends Described {
  readonly kind: 'factDeclaration'
  readonly id: string
  readonly type: T
  readonly standing: Standing
}

/** A field of the items of a list; `notBefore` names a day field of the same item that is never later. */
export interface FieldDeclaration<T extends FactType = FactType> extends Described {
  readonly kind: 'fieldDeclaration'
  readonly type: T
  readonly standing: Standing
  readonly notBefore?: string
}

export type Fields = { readonly [name: string]: FieldDeclaration }

/**
 * A list of dated things. `unlisted` says what holds when a case does not mention the list: `none` presumes that there
 * were none; a number leaves open whether there were up to that many. Items that a case does list are presumed to be all.
 */
export interface ListDeclaration<F extends Fields = Fields> extends Described {
  readonly kind: 'listDeclaration'
  readonly id: string
  readonly item: Words
  readonly fields: F
  readonly unlisted: 'none' | number
}
