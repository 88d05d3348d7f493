import type { Entry } from '../read/bibliography.ts'
import type { Matched } from '../read/match.ts'
import type { ReportIndex } from '../read/report-index.ts'

/** A source behind a citation: the reference as printed, and the entries of the bibliography that fit it. */
export interface CitedSource {
  readonly footnote: number
  readonly reference: Matched
  readonly entries: readonly Entry[]
}

/** Every source that the given footnotes name, in order; a footnote printed twice gives the sources of both prints. */
export function sourcesOf(index: ReportIndex, footnotes: readonly number[]): readonly CitedSource[] {
  const byId = new Map(index.entries.map((entry) => [entry.id, entry]))
  return footnotes.flatMap((number) =>
    index.footnotes
      .filter((footnote) => footnote.number === number)
      .flatMap((footnote) =>
        footnote.references.map((reference) => ({
          footnote: number,
          reference,
          entries: reference.entries.flatMap((id) => byId.get(id) ?? []),
        })),
      ),
  )
}

/** What could not be matched one to one: references without an entry, or with several. */
export function unmatchedReferences(
  index: ReportIndex,
): readonly { readonly footnote: number; readonly reference: Matched }[] {
  return index.footnotes.flatMap((footnote) =>
    footnote.references
      .filter((reference) => reference.entries.length !== 1)
      .map((reference) => ({ footnote: footnote.number, reference })),
  )
}
