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

/** Every outcome of "some ground holds" with some grounds unknown (null), by trying all completions. */
export function groundsByHand(grounds: readonly (boolean | null)[]): ReadonlySet<boolean> {
  const open = grounds.filter((ground) => ground === null).length
  const outcomes = new Set<boolean>()
  for (let bits = 0; bits < 2 ** open; bits += 1) {
    let left = bits
    const holds = grounds.some((ground) => {
      if (ground !== null) return ground
      const bit = left & 1
      left >>= 1
      return bit === 1
    })
    outcomes.add(holds)
  }
  return outcomes
}

/** An answer with every step taken written down: ten at most. */
export interface TracedByHand {
  readonly answer: boolean
  readonly steps: readonly (readonly [step: string, holds: boolean])[]
}

/** The same, with its steps. */
export function callUpAgeTracedByHand(man: KnownMan, on: number): TracedByHand {
  const of18 = on >= man.turned18
  if (!of18) return { answer: false, steps: [['has turned 18', of18]] }
  const changed = on >= NEW_AGE
  if (!changed) {
    const under27 = on < man.turned27
    return {
      answer: under27,
      steps: [
        ['has turned 18', of18],
        ['limit of 30 in force', changed],
        ['is under 27', under27],
      ],
    }
  }
  const turned27Before = man.turned27 < NEW_AGE
  const entered = man.zapasEntered <= NEW_AGE
  const stillIn = man.zapasLeft > NEW_AGE
  const inZapas = entered && stillIn
  const outside = turned27Before && inZapas
  const under30 = on < man.turned30
  return {
    answer: !outside && under30,
    steps: [
      ['has turned 18', of18],
      ['limit of 30 in force', changed],
      ['turned 27 before 2024', turned27Before],
      ['had entered the reserve', entered],
      ['had not left it', stillIn],
      ['was in the reserve', inZapas],
      ['stays outside the new limit', outside],
      ['is under 30', under30],
      ['of call-up age', !outside && under30],
    ],
  }
}

/** Many men as columns, days as day numbers; a great number stands for never. */
export interface MenInColumns {
  readonly born: Int32Array
  readonly zapasEntered: Int32Array
  readonly zapasLeft: Int32Array
}

/** Whether each of many men is of call-up age on a day of 2024 or later: the birth days that decide are worked out first. */
export function callUpAgeInColumnsByHand(
  men: MenInColumns,
  born: { readonly last18: number; readonly last30: number; readonly first27: number },
  out: Int32Array,
): void {
  const { born: days, zapasEntered, zapasLeft } = men
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] as number
    const inZapas = (zapasEntered[index] as number) <= NEW_AGE && (zapasLeft[index] as number) > NEW_AGE
    out[index] = day <= born.last18 && day > born.last30 && !(day < born.first27 && inZapas) ? 1 : 0
  }
}

/** The same as a query over a table of men, for 25 October 2025. */
export const CALL_UP_AGE_QUERY_BY_HAND = `SELECT person,
  CASE WHEN born <= DATE '2007-10-25' AND born > DATE '1995-10-25'
    AND NOT (born < DATE '1997-01-01' AND zapas_entered <= DATE '2024-01-01' AND zapas_left > DATE '2024-01-01')
  THEN 'yes' ELSE 'no' END AS answer
FROM persons`
