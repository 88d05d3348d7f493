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

/** Writes an outcome, as it stands in a world, as plain data. */
export function outcomeData(outcome: Outcome, world: World): OutcomeData {
  if (outcome.kind !== 'day') return outcome
  const [least, most] = boundsOf(world, outcome.day)
  return least === most
    ? { kind: 'day', day: dayText(least) }
    : {
        kind: 'between',
        earliest: dayText(least),
        latest: dayText(most),
        counted: outcome.day.kind === 'moving' ? placeData(outcome.day) : null,
      }
}
