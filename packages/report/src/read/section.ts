import type { Block } from './block.ts'
import { definitionNumber, marksIn } from './marks.ts'

/** A bullet or lettered line of a paragraph, and the footnotes marked in it. */
export interface ReadBullet {
  readonly number: number
  readonly source: string
  readonly footnotes: readonly number[]
}

/** A paragraph of prose with the list or table that it introduces; a paragraph cut by a page break is one. */
export interface ReadParagraph {
  readonly number: number
  readonly line: number
  readonly source: string
  readonly bullets: readonly ReadBullet[]
  readonly rows: readonly ReadBullet[]
  readonly footnotes: readonly number[]
}

/** A numbered section of the report. */
export interface ReadSection {
  readonly number: string
  readonly title: string
  readonly line: number
  readonly paragraphs: readonly ReadParagraph[]
}

/** A footnote as printed: its number and its Markdown; the same number may be printed twice. */
export interface ReadFootnote {
  readonly number: number
  readonly line: number
  readonly section: string
  readonly source: string
}

/** The numbered sections and the footnotes printed inside them. */
export interface ReadSections {
  readonly sections: readonly ReadSection[]
  readonly footnotes: readonly ReadFootnote[]
}

interface Draft {
  line: number
  source: string
  bullets: string[]
  rows: string[]
  captions: string[]
}

const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/
const ENDS = /(?:[.:;!?…»”"]|<\/sup>)[)\]*_]*$/
const LETTERED = /^[A-ZА-Я] \([A-ZА-Я]\): /
const CAPTION = /^(?:Grafiek|Tabel) \d+:/

/** Whether the text goes on in the next run: it doesn't end as a sentence, list or mark ends. */
function goesOn(source: string): boolean {
  return !ENDS.test(source.trimEnd())
}

/** Gathers the blocks of the numbered chapters; everything before the first and from the unnumbered end on is left out. */
export function readSections(blocks: readonly Block[]): ReadSections {
  const sections: { number: string; title: string; line: number; drafts: Draft[] }[] = []
  const footnotes: ReadFootnote[] = []
  let inside = false
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const match = NUMBERED.exec(block.text.trim())
      inside = match !== null
      if (match !== null) sections.push({ number: match[1] ?? '', title: match[2] ?? '', line: block.line, drafts: [] })
      continue
    }
    const section = sections.at(-1)
    if (!inside || section === undefined) continue
    const last = section.drafts.at(-1)
    if (block.kind === 'list') {
      last?.bullets.push(...block.items.map((item) => item.source))
      continue
    }
    const number = definitionNumber(block.source)
    if (number !== null) footnotes.push({ number, line: block.line, section: section.number, source: block.source })
    else if (last !== undefined && LETTERED.test(block.source)) last.bullets.push(block.source)
    else if (last !== undefined && CAPTION.test(block.source)) last.captions.push(block.source)
    else if (last !== undefined && block.source.includes('\t')) last.rows.push(...block.source.split('\n').slice(1))
    else if (last !== undefined && last.bullets.length === 0 && goesOn(last.source)) last.source += ` ${block.source}`
    else section.drafts.push({ line: block.line, source: block.source, bullets: [], rows: [], captions: [] })
  }
  return {
    sections: sections.map(({ drafts, ...section }) => ({ ...section, paragraphs: drafts.map(finished) })),
    footnotes,
  }
}

function numbered(sources: readonly string[]): readonly ReadBullet[] {
  return sources.map((source, at) => ({ number: at + 1, source, footnotes: marksIn(source) }))
}

function finished(draft: Draft, index: number): ReadParagraph {
  const bullets = numbered(draft.bullets)
  const rows = numbered(draft.rows)
  return {
    number: index + 1,
    line: draft.line,
    source: draft.source,
    bullets,
    rows,
    footnotes: [
      ...marksIn(draft.source),
      ...[...bullets, ...rows].flatMap((part) => part.footnotes),
      ...draft.captions.flatMap(marksIn),
    ],
  }
}
