/** A column: days and numbers as whole numbers with `OPEN` for unknown, choices as places in a byte with 255 for unknown. */
export type ColumnOf = Int32Array | Uint8Array

/** The items of a list for many persons: those of person `i` stand from `start[i]` up to, not including, `start[i + 1]`. */
export interface ListColumns {
  readonly start: Int32Array
  /** 1 for an item that is listed, 255 for one that only may exist. */
  readonly exists: Uint8Array
  readonly fields: { readonly [field: string]: ColumnOf }
}

/** Many persons as columns. */
export interface PersonColumns {
  readonly size: number
  readonly facts: { readonly [id: string]: ColumnOf }
  readonly lists: { readonly [id: string]: ListColumns }
  /** The day on which the rules are read for each person, where the program was not written for one day. */
  readonly on?: Int32Array
}

/** The mark of an unknown choice. */
export const UNKNOWN_BYTE = 255
