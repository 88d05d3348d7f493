import type { Path, Shift } from '@muster/engine'

/** A slot moved by shifts, as plain data: each shift as a count and a unit, or a name. */
export interface PlaceData {
  readonly slot: string
  readonly by: readonly string[]
}

/** Writes a slot and its shifts as plain data. */
export function placeData({ slot, by }: Path): PlaceData {
  return { slot, by: by.map(shiftText) }
}

function shiftText(shift: Shift): string {
  switch (shift.kind) {
    case 'days':
    case 'months':
    case 'years':
    case 'workingDays':
      return `${shift.count >= 0 ? '+' : ''}${shift.count} ${shift.kind}`
    case 'startOfMonth':
    case 'startOfYear':
    case 'seasonStart':
    case 'seasonEnd':
      return shift.kind
    default:
      return shift satisfies never
  }
}
