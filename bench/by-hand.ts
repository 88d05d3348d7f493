/** The same questions as a person would program them for complete data: no unknowns, no steps, no passages. */

/** What the hand-written function needs of a man, all days as day numbers; `Infinity` for what never happened. */
export interface KnownMan {
  readonly turned18: number
  readonly turned27: number
  readonly turned30: number
  readonly zapasEntered: number
  readonly zapasLeft: number
}

/** 1 January 2024 as a day number. */
export const NEW_AGE = 19_723

/** Whether he is of call-up age on a day. */
export function callUpAgeByHand(man: KnownMan, on: number): boolean {
  if (on < man.turned18) return false
  if (on < NEW_AGE) return on < man.turned27
  if (on >= man.turned30) return false
  const inZapas = man.zapasEntered <= NEW_AGE && man.zapasLeft > NEW_AGE
  return !(man.turned27 < NEW_AGE && inZapas)
}

/** The days in a span on which the answer changes, found by asking every day. */
export function timelineByHand(man: KnownMan, from: number, until: number): readonly number[] {
  const changes: number[] = []
  let last: boolean | null = null
  for (let day = from; day < until; day += 1) {
    const now = callUpAgeByHand(man, day)
    if (now !== last) changes.push(day)
    last = now
  }
  return changes
}

/** Every outcome of "some of ten grounds holds" with some grounds unknown (null), by trying all completions. */
export function groundsByHand(grounds: readonly (boolean | null)[]): ReadonlySet<boolean> {
  const open = grounds.flatMap((ground, index) => (ground === null ? [index] : []))
  const outcomes = new Set<boolean>()
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    outcomes.add(grounds.some((ground, index) => ground ?? ((bits >> open.indexOf(index)) & 1) === 1))
  }
  return outcomes
}
