import { type Amount, boundsOf, dayNumber, formatDay, NEVER, type Outcome, type World } from '@muster/engine'
import { type PlaceData, placeData } from './place-data.ts'

/** An outcome as plain data: days written `YYYY-MM-DD`, or `never`; a day not yet known says from what it is counted, where it is one thing. */
export type OutcomeData =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'amounts'; readonly amounts: readonly Amount[] }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'between'; readonly earliest: string; readonly latest: string; readonly counted: PlaceData | null }
  | { readonly kind: 'notApplicable'; readonly because: string }
  | { readonly kind: 'notCovered'; readonly because: string }
  | { readonly kind: 'error'; readonly because: string }

/** Writes a day number as text. */
export function dayText(day: number): string {
  return day >= NEVER ? 'never' : formatDay(dayNumber(day))
}

/** Writes an outcome, as it stands in some worlds together, as plain data; a `TypeError` without a world. */
export function outcomeData(outcome: Outcome, ...worlds: readonly World[]): OutcomeData {
  if (outcome.kind !== 'day') return outcome
  const { day } = outcome
  const bounds = worlds.map((world) => boundsOf(world, day))
  if (bounds.length === 0) throw new TypeError('an outcome without a world')
  const least = Math.min(...bounds.map(([low]) => low))
  const most = Math.max(...bounds.map(([, high]) => high))
  return least === most
    ? { kind: 'day', day: dayText(least) }
    : {
        kind: 'between',
        earliest: dayText(least),
        latest: dayText(most),
        counted: day.kind === 'moving' ? placeData(day) : null,
      }
}
