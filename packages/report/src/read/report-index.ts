import { type Entry, readBibliography } from './bibliography.ts'
import { readBlocks } from './block.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Matched, matchReference } from './match.ts'
import { referencesIn } from './reference.ts'
import { type ReadParagraph, readSections } from './section.ts'

/** A bullet or row of a paragraph in the index. */
export interface IndexedPart {
  readonly number: number
  readonly footnotes: readonly number[]
}

/** A paragraph in the index: its number in the section, its line, a fingerprint of its words, its footnotes. */
export interface IndexedParagraph {
  readonly number: number
  readonly line: number
  readonly fingerprint: string
  readonly footnotes: readonly number[]
  readonly bullets: readonly IndexedPart[]
  readonly rows: readonly IndexedPart[]
}

/** A section in the index. */
export interface IndexedSection {
  readonly number: string
  readonly title: string
  readonly line: number
  readonly paragraphs: readonly IndexedParagraph[]
}

/** A footnote in the index: where it is printed, what it names, and whether it also says something in words. */
export interface IndexedFootnote {
  readonly number: number
  readonly line: number
  readonly printedIn: string
  readonly fingerprint: string
  readonly words: boolean
  readonly references: readonly Matched[]
}

/** The whole report as numbers, fingerprints and bibliographic data; none of its sentences. */
export interface ReportIndex {
  readonly fingerprint: string
  readonly sections: readonly IndexedSection[]
  readonly footnotes: readonly IndexedFootnote[]
  readonly entries: readonly Entry[]
}

function indexed(paragraph: ReadParagraph): IndexedParagraph {
  const { number, line, source, bullets, rows, footnotes } = paragraph
  const part = ({ number: at, footnotes: marks }: IndexedPart): IndexedPart => ({ number: at, footnotes: marks })
  const words = [source, ...bullets.map((bullet) => bullet.source), ...rows.map((row) => row.source)].join('\n')
  return {
    number,
    line,
    fingerprint: fingerprintOf(words),
    footnotes,
    bullets: bullets.map(part),
    rows: rows.map(part),
  }
}

/** Reads the Markdown of the report into its index. */
export function indexReport(markdown: string): ReportIndex {
  const blocks = readBlocks(markdown)
  const { sections, footnotes } = readSections(blocks)
  const entries = readBibliography(blocks)
  return {
    fingerprint: fingerprintOf(markdown),
    sections: sections.map(({ paragraphs, ...section }) => ({ ...section, paragraphs: paragraphs.map(indexed) })),
    footnotes: footnotes.map(({ number, line, section, source }) => {
      const { references, words } = referencesIn(source)
      return {
        number,
        line,
        printedIn: section,
        fingerprint: fingerprintOf(source),
        words,
        references: references.map((reference) => matchReference(reference, entries)),
      }
    }),
    entries: entries.map(({ entry }) => entry),
  }
}
