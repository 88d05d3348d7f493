import { type Amount, dayNumber, formatDay, NEVER } from '@muster/engine'
import type { ThreeValued } from './code.ts'

const SPECIAL_WORDS = { notApplicable: 'not-applicable', notCovered: 'not-covered', error: 'error' } as const

/** Writes amounts as JSON, their parts in one fixed order. */
export function amountsText(amounts: readonly Amount[]): string {
  return JSON.stringify(
    amounts.map(({ what, atLeast, atMost, unit }) => ({
      what,
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
      unit,
    })),
  )
}

/**
 * Writes what a compiled rule says in the form in which every target prints it; null where it is open.
 *
 * @example
 * textOf({ kind: 'notCovered', because: 'before' }) // => 'not-covered: before'
 */
export function textOf(result: ThreeValued): string | null {
  switch (result.kind) {
    case 'open':
      return null
    case 'yes':
    case 'no':
      return result.kind
    case 'choice':
      return result.choice
    case 'amounts':
      return amountsText(result.amounts)
    case 'day':
      return result.day >= NEVER ? 'never' : formatDay(dayNumber(result.day))
    case 'notApplicable':
    case 'notCovered':
    case 'error':
      return `${SPECIAL_WORDS[result.kind]}: ${result.because}`
    default:
      return result satisfies never
  }
}
