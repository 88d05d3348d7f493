import type { IndexedParagraph, ReportIndex } from '../read/report-index.ts'
import { readCitation } from './citation.ts'

/** Why a citation points nowhere. */
export type CitationFault =
  | { readonly kind: 'form'; readonly citation: string }
  | { readonly kind: 'noSection'; readonly citation: string; readonly section: string }
  | { readonly kind: 'noParagraph'; readonly citation: string; readonly paragraph: number; readonly last: number }
  | { readonly kind: 'noPart'; readonly citation: string; readonly part: string }
  | {
      readonly kind: 'footnoteElsewhere'
      readonly citation: string
      readonly footnote: number
      readonly marked: readonly string[]
    }

/** A citation that points somewhere, with its paragraphs; or every fault of it. */
export type Resolved =
  | {
      readonly kind: 'resolved'
      readonly section: string
      readonly paragraphs: readonly IndexedParagraph[]
      readonly footnotes: readonly number[]
    }
  | { readonly kind: 'faults'; readonly faults: readonly CitationFault[] }

/** Where a footnote is marked, as `section¶paragraph`. */
function markedIn(index: ReportIndex, footnote: number): readonly string[] {
  return index.sections.flatMap((section) =>
    section.paragraphs
      .filter((paragraph) => paragraph.footnotes.includes(footnote))
      .map((paragraph) => `${section.number}¶${paragraph.number}`),
  )
}

/** Looks a citation up in the index: section, paragraph, bullet, row, and each footnote marked in the paragraphs named. */
export function resolveCitation(index: ReportIndex, citation: string): Resolved {
  const read = readCitation(citation)
  if (read === null) return { kind: 'faults', faults: [{ kind: 'form', citation }] }
  const section = index.sections.find(({ number }) => number === read.section)
  if (section === undefined) return { kind: 'faults', faults: [{ kind: 'noSection', citation, section: read.section }] }
  const faults: CitationFault[] = []
  const paragraphs: IndexedParagraph[] = []
  for (const place of read.places) {
    const paragraph = section.paragraphs.find(({ number }) => number === place.paragraph)
    if (paragraph === undefined) {
      faults.push({ kind: 'noParagraph', citation, paragraph: place.paragraph, last: section.paragraphs.length })
      continue
    }
    paragraphs.push(paragraph)
    if (place.bullet !== null && place.bullet > paragraph.bullets.length)
      faults.push({ kind: 'noPart', citation, part: `b${place.bullet}` })
    if (place.row !== null && place.row > paragraph.rows.length)
      faults.push({ kind: 'noPart', citation, part: `r${place.row}` })
  }
  if (faults.length === 0) {
    for (const footnote of read.footnotes) {
      if (!paragraphs.some((paragraph) => paragraph.footnotes.includes(footnote)))
        faults.push({ kind: 'footnoteElsewhere', citation, footnote, marked: markedIn(index, footnote) })
    }
  }
  return faults.length > 0
    ? { kind: 'faults', faults }
    : { kind: 'resolved', section: section.number, paragraphs, footnotes: read.footnotes }
}
