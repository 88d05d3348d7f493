import { plusMonths, plusYears, startOfMonth, startOfYear } from '../calendar/add.ts'
import { type Day, dayNumber } from '../calendar/day.ts'
import { seasonEndOf, seasonStartOnOrAfter } from '../calendar/season.ts'
import { plusWorkingDays } from '../calendar/working-days.ts'
import type { Shift } from '../expression/shift.ts'
import { NEVER } from '../fact/declare.ts'

/** A slot and the shifts that move it. */
export interface Path {
  readonly slot: string
  readonly by: readonly Shift[]
}

/** A value worked out in a world: known, one slot moved by monotone shifts, or only known to lie between two bounds (inclusive). */
export type Term =
  | { readonly kind: 'known'; readonly value: number; readonly of: Path | null }
  | { readonly kind: 'moving'; readonly slot: string; readonly by: readonly Shift[] }
  | { readonly kind: 'between'; readonly least: number; readonly most: number; readonly slots: readonly string[] }

export type Moving = Extract<Term, { kind: 'moving' }>

type Step<K extends Shift['kind']> = (day: Day, shift: Extract<Shift, { kind: K }>) => Day

const STEPS: { readonly [K in Shift['kind']]: Step<K> } = {
  days: (day, shift) => dayNumber(day + shift.count),
  months: (day, shift) => plusMonths(day, shift.count, shift.rounding),
  years: (day, shift) => plusYears(day, shift.count, shift.rounding),
  workingDays: (day, shift) => plusWorkingDays(shift.calendar, day, shift.count),
  startOfMonth: (day) => startOfMonth(day),
  startOfYear: (day) => startOfYear(day),
  seasonStart: (day, shift) => seasonStartOnOrAfter(shift.windows, day),
  seasonEnd: (day, shift) => seasonEndOf(shift.windows, day),
}

/** Moves a value by a shift; `never` stays `never`, and nothing else reaches it. */
export function applyShift(value: number, shift: Shift): number {
  if (value >= NEVER) return NEVER
  const step = STEPS[shift.kind] as Step<Shift['kind']>
  return Math.min(step(dayNumber(value), shift), NEVER - 1)
}

/** Moves a value by shifts, one after the other. */
export function applyShifts(value: number, by: readonly Shift[]): number {
  let moved = value
  for (const shift of by) moved = applyShift(moved, shift)
  return moved
}

/**
 * Finds the smallest value in the half-open range from `from` to `until` that shifts move to at least `bound`;
 * `until` when there is none.
 */
export function firstReaching(by: readonly Shift[], bound: number, from: number, until: number): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (applyShifts(middle, by) >= bound) high = middle
    else low = middle + 1
  }
  return low
}

/** A key that is equal for terms that are the same by construction. */
export function termKey(term: Term): string {
  switch (term.kind) {
    case 'known':
      return String(term.value)
    case 'moving':
      return `${term.slot}${term.by.map(shiftKey).join('')}`
    case 'between':
      return `${term.least}..${term.most}`
    default:
      return term satisfies never
  }
}

function shiftKey(shift: Shift): string {
  switch (shift.kind) {
    case 'days':
      return `+${shift.count}d`
    case 'months':
      return `+${shift.count}m${shift.rounding}`
    case 'years':
      return `+${shift.count}y${shift.rounding}`
    case 'workingDays':
      return `+${shift.count}w:${shift.calendar.id}`
    case 'startOfMonth':
    case 'startOfYear':
      return `:${shift.kind}`
    case 'seasonStart':
    case 'seasonEnd':
      return `:${shift.kind}${JSON.stringify(shift.windows)}`
    default:
      return shift satisfies never
  }
}
