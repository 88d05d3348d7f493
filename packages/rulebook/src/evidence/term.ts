import type { Words } from '@muster/engine'

/** A term of the field, with its Russian name. */
export interface Term {
  readonly kind: 'term'
  readonly id: string
  readonly term: Words
  readonly russian: string | null
  readonly means: Words
  readonly cites: readonly string[]
}

/** Writes a term. */
export function term(
  id: string,
  text: { readonly term: Words; readonly russian?: string; readonly means: Words; readonly cites: readonly string[] },
): Term {
  return Object.freeze({
    kind: 'term',
    id,
    term: text.term,
    russian: text.russian ?? null,
    means: text.means,
    cites: text.cites,
  })
}

/**
 * A note on the report: a slip, a contradiction, or material from outside it. `editorial` notes are not the report's
 * and are to be verified; `bears` names the rules, claims and figures that they concern.
 */
export interface Note {
  readonly kind: 'note'
  readonly id: string
  readonly nature: 'slip' | 'contradiction' | 'reading' | 'editorial' | 'source'
  readonly says: Words
  readonly bears: readonly string[]
  readonly cites: readonly string[]
}

/** Writes a note. */
export function note(id: string, text: Omit<Note, 'kind' | 'id'>): Note {
  return Object.freeze({ kind: 'note', id, ...text })
}
