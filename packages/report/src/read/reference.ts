import { closingDates, isoOf } from './closing-dates.ts'

/** One source named in a footnote: its author, its dates (`yyyy-mm-dd` or shorter, or `s.d.`) and its pages as printed. */
export interface Reference {
  readonly author: string
  readonly dates: readonly string[]
  readonly pages: string | null
}

const PAGES = /,?\s*pp?\.\s*([\d ,–-]+)\s*$/

/** The sources that a footnote names; text without an address or a date is words, not a source. */
export function referencesIn(footnote: string): { readonly references: readonly Reference[]; readonly words: boolean } {
  const body = footnote.replace(/^<sup>\s*\d+\s*<\/sup>\s*/, '')
  const parts = body
    .replace(/\[url\]\(#\)(?=\s+\p{Lu})/gu, '[url](#);')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const references: Reference[] = []
  let words = false
  for (const part of parts) {
    const bare = part.replace(/\[url\]\(#\)/g, '').replace(/De identiteit en contactgegevens.*$/, '')
    const pages = PAGES.exec(bare.trim().replace(/[\s,.\]]+$/, ''))
    const { text, dates } = closingDates(
      pages === null
        ? bare
        : bare
            .trim()
            .replace(/[\s,.\]]+$/, '')
            .slice(0, pages.index),
    )
    const author = text
      .replace(/,? e-mail$/, '')
      .replace(/^Zie:?\s+/, '')
      .replace(/[*[\]]/g, (mark) => (mark === '*' ? '' : mark))
      .trim()
    if (dates.length === 0) {
      words = true
      continue
    }
    const sentence = /^(.{60,}\.)\s+([^.]+)$/s.exec(author)
    if (sentence !== null && !/[«"]/.test(author)) words = true
    const named = sentence === null || /[«"]/.test(author) ? author : (sentence[2] ?? author)
    references.push({
      author: named,
      dates: dates.map((date) => isoOf(date) ?? date),
      pages: pages?.[1]?.trim() ?? null,
    })
  }
  return { references, words }
}
