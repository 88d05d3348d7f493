import { type Entry, type ReportIndex, readCitation } from '@muster/report'
import { type Cited, citationsOf, type Rulebook } from '@muster/rulebook'

/** Something that rests on a source. */
export interface Use {
  readonly kind: Cited['kind']
  readonly id: string
}

/** An entry of the bibliography, the footnotes that name it, and what rests on those. */
export interface SourceUse {
  readonly entry: Entry
  readonly footnotes: readonly number[]
  readonly uses: readonly Use[]
}

/** The whole bibliography, with where each source is used. */
export function sourcesUsed(rulebook: Rulebook, report: ReportIndex): readonly SourceUse[] {
  const byFootnote = new Map<number, Map<string, Use>>()
  for (const { by, kind, cite } of citationsOf(rulebook)) {
    const id = kind === 'rule' ? (by.split('#')[0] ?? by) : by
    for (const footnote of readCitation(cite)?.footnotes ?? []) {
      const uses = byFootnote.get(footnote) ?? new Map<string, Use>()
      byFootnote.set(footnote, uses.set(`${kind}:${id}`, { kind, id }))
    }
  }
  const footnotesOf = new Map<string, Set<number>>()
  for (const { number, references } of report.footnotes) {
    for (const id of references.flatMap(({ entries }) => entries))
      footnotesOf.set(id, (footnotesOf.get(id) ?? new Set()).add(number))
  }
  return report.entries.map((entry) => {
    const footnotes = [...(footnotesOf.get(entry.id) ?? [])]
    const uses = new Map(footnotes.flatMap((footnote) => [...(byFootnote.get(footnote) ?? [])]))
    return { entry, footnotes, uses: [...uses.values()] }
  })
}
