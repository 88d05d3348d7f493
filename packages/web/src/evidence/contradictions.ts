import { inLanguage } from '@muster/engine'
import type { Chapter, Note } from '@muster/rulebook'
import { type PlacedClaim, placedClaims } from './claim-filter.ts'

/** Claims that disagree: those of one side say otherwise than those of the other. */
export interface Contradiction {
  readonly id: string
  readonly one: readonly PlacedClaim[]
  readonly other: readonly PlacedClaim[]
  /** Notes of the rulebook on these claims. */
  readonly notes: readonly Note[]
}

/**
 * Every contradiction between claims, in the order of the report: claims that disagree with each other, put on two
 * sides. Where three disagree all round, the third stands with the side that it disagrees with least.
 */
export function contradictionsOf(chapters: readonly Chapter[]): readonly Contradiction[] {
  const claims = placedClaims(chapters)
  const byId = new Map(claims.map((placed) => [placed.claim.id, placed]))
  const against = new Map<string, Set<string>>()
  const add = (from: string, to: string) => against.set(from, (against.get(from) ?? new Set()).add(to))
  for (const { claim } of claims) {
    for (const other of claim.disagrees) {
      if (!byId.has(other)) continue
      add(claim.id, other)
      add(other, claim.id)
    }
  }
  const sideOf = new Map<string, 0 | 1>()
  const found: Contradiction[] = []
  for (const { claim } of claims) {
    if (!against.has(claim.id) || sideOf.has(claim.id)) continue
    const members = gather(claim.id, against, sideOf)
    const side = (wanted: 0 | 1) =>
      claims.filter(({ claim: { id } }) => members.includes(id) && sideOf.get(id) === wanted)
    const notes = chapters
      .flatMap((chapter) => chapter.notes)
      .filter(({ bears }) => bears.some((id) => members.includes(id)))
    found.push({ id: claim.id, one: side(0), other: side(1), notes })
  }
  return found
}

/** Puts everything that disagrees with one claim, or with what disagrees with it, on alternating sides. */
function gather(
  first: string,
  against: ReadonlyMap<string, ReadonlySet<string>>,
  sideOf: Map<string, 0 | 1>,
): readonly string[] {
  const members = [first]
  sideOf.set(first, 0)
  for (const id of members) {
    for (const other of against.get(id) ?? []) {
      if (sideOf.has(other)) continue
      sideOf.set(other, sideOf.get(id) === 0 ? 1 : 0)
      members.push(other)
    }
  }
  return members
}

/** Notes in which the report contradicts itself. */
export function selfContradictions(
  chapters: readonly Chapter[],
  tag: string,
): readonly { readonly note: Note; readonly chapter: string; readonly says: string }[] {
  return chapters.flatMap(({ number, notes }) =>
    notes
      .filter(({ nature }) => nature === 'contradiction')
      .map((note) => ({ note, chapter: number, says: inLanguage(note.says, tag) })),
  )
}
