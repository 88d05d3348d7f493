import type { ReportIndex } from '../read/report-index.ts'
import { resolveCitation } from './resolve.ts'

/** What of a section is cited, and which paragraphs and footnotes are not. */
export interface SectionCoverage {
  readonly section: string
  readonly title: string
  readonly paragraphs: number
  readonly footnotes: number
  readonly uncitedParagraphs: readonly number[]
  readonly uncitedFootnotes: readonly number[]
}

/** Counts, section by section, which paragraphs and which footnotes marked in them no citation names. */
export function coverageOf(index: ReportIndex, citations: Iterable<string>): readonly SectionCoverage[] {
  const paragraphs = new Set<string>()
  const footnotes = new Set<number>()
  for (const citation of new Set(citations)) {
    const resolved = resolveCitation(index, citation)
    if (resolved.kind === 'faults') continue
    for (const paragraph of resolved.paragraphs) paragraphs.add(`${resolved.section}¶${paragraph.number}`)
    for (const footnote of resolved.footnotes) footnotes.add(footnote)
  }
  return index.sections
    .filter((section) => section.paragraphs.length > 0)
    .map((section) => {
      const marked = [...new Set(section.paragraphs.flatMap((paragraph) => paragraph.footnotes))]
      return {
        section: section.number,
        title: section.title,
        paragraphs: section.paragraphs.length,
        footnotes: marked.length,
        uncitedParagraphs: section.paragraphs
          .map(({ number }) => number)
          .filter((number) => !paragraphs.has(`${section.number}¶${number}`)),
        uncitedFootnotes: marked.filter((footnote) => !footnotes.has(footnote)),
      }
    })
}
