import type { Amount } from '@muster/engine'

/** The code of no. */
export const NO = 0
/** The code of yes. */
export const YES = 1
/** The code of what a person's unknown facts leave open; every code above it is a special outcome. */
export const OPEN = 1_000_000_000
/** The first code of a named choice; codes below `OPEN` that are days are day numbers. */
export const FIRST_CHOICE = 2
/** The first code of amounts. */
export const FIRST_AMOUNTS = 100_000

/** The first code of each kind of special outcome: a graver kind has higher codes. */
export const SPECIALS = Object.freeze({
  notApplicable: 1_100_000_000,
  notCovered: 1_200_000_000,
  error: 1_300_000_000,
})

/** How far apart the bands of special codes lie. */
export const BAND = 100_000_000

/** What a compiled rule says of a person whose facts may be unknown: an outcome, or open where unknown facts may matter. */
export type ThreeValued =
  | { readonly kind: 'open' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'amounts'; readonly amounts: readonly Amount[] }
  /** A day number, or `NEVER` of the engine. */
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: keyof typeof SPECIALS; readonly because: string }

/** An outcome that stands for itself: all but a day and open. */
export type Coded = Exclude<ThreeValued, { kind: 'open' } | { kind: 'day' }>

/** The outcomes of some rules with their codes, given out in the order in which they were first asked for. */
export interface Legend {
  readonly codeOf: (outcome: Coded) => number
  readonly outcomeOf: (code: number) => Coded | undefined
  readonly entries: () => readonly (readonly [number, Coded])[]
}

/** Makes an empty legend. */
export function legend(): Legend {
  const codes = new Map<string, number>()
  const outcomes = new Map<number, Coded>()
  const next: Record<Exclude<Coded['kind'], 'yes' | 'no'>, number> = {
    choice: FIRST_CHOICE,
    amounts: FIRST_AMOUNTS,
    ...SPECIALS,
  }
  const give = (outcome: Coded): number => {
    if (outcome.kind === 'yes') return YES
    if (outcome.kind === 'no') return NO
    const code = next[outcome.kind]
    next[outcome.kind] = code + 1
    return code
  }
  return Object.freeze({
    codeOf: (outcome: Coded): number => {
      const key = JSON.stringify(outcome)
      const known = codes.get(key)
      if (known !== undefined) return known
      const code = give(outcome)
      codes.set(key, code)
      outcomes.set(code, outcome)
      return code
    },
    outcomeOf: (code: number) => outcomes.get(code),
    entries: () => [...outcomes.entries()],
  })
}

/** Reads a code of a rule; `day` tells whether the rule gives days. Throws a `RangeError` on a code nobody gave out. */
export function readCode(of: Legend, code: number, day: boolean): ThreeValued {
  if (code === OPEN) return { kind: 'open' }
  if (day && code < OPEN) return { kind: 'day', day: code }
  if (code === YES) return { kind: 'yes' }
  if (code === NO) return { kind: 'no' }
  const outcome = of.outcomeOf(code)
  if (outcome === undefined) throw new RangeError(`no outcome has the code ${code}`)
  return outcome
}
