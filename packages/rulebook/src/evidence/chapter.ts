import type { FactDeclaration, Grounds, ListDeclaration, Rule, Words } from '@muster/engine'
import type { Claim } from './claim.ts'
import type { Figure } from './figure.ts'
import type { Note, Term } from './term.ts'

/** Everything that one section of the report brings to the rulebook. */
export interface Chapter {
  readonly kind: 'chapter'
  readonly number: string
  readonly title: Words
  /** Facts and doubts that only this chapter needs. */
  readonly facts: readonly FactDeclaration[]
  readonly lists: readonly ListDeclaration[]
  readonly rules: readonly Rule[]
  readonly grounds: readonly Grounds[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  readonly terms: readonly Term[]
  readonly notes: readonly Note[]
}

/** Puts a chapter together; what it does not have may be left out. */
export function chapter(
  number: string,
  parts: { readonly title: Words } & Partial<Omit<Chapter, 'kind' | 'number' | 'title'>>,
): Chapter {
  return Object.freeze({
    kind: 'chapter',
    number,
    title: parts.title,
    facts: parts.facts ?? [],
    lists: parts.lists ?? [],
    rules: parts.rules ?? [],
    grounds: parts.grounds ?? [],
    claims: parts.claims ?? [],
    figures: parts.figures ?? [],
    terms: parts.terms ?? [],
    notes: parts.notes ?? [],
  })
}
