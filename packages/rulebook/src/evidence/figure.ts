import type { Words } from '@muster/engine'

/** One value of a series: a period (EDTF) and a value, a range, or no value where the report gives none. */
export interface Point {
  readonly period: string
  readonly value?: number
  readonly least?: number
  readonly most?: number
  readonly label?: Words
}

/** A series of figures by one counter, in one unit, of one population; series of different counters are never added up. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly of: Words
  readonly unit: string
  readonly counter: string
  readonly population: Words
  readonly nature: 'reported' | 'estimate' | 'target' | 'share' | 'sum of money'
  readonly points: readonly Point[]
  readonly cites: readonly string[]
  readonly note: Words | null
}

/** Writes a series of figures. */
export function figure(id: string, text: Omit<Figure, 'kind' | 'id' | 'note'> & { readonly note?: Words }): Figure {
  return Object.freeze({ kind: 'figure', id, ...text, note: text.note ?? null })
}
