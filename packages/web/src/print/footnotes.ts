import type { ReportReader, SourceData } from '@muster/answer'

/** The footnotes of a printed page, numbered in the order in which they are first met. */
export interface FootnoteBook {
  readonly numberOf: (cite: string) => number
  readonly all: () => readonly { readonly cite: string; readonly sources: readonly SourceData[] }[]
}

/** A book without footnotes. */
export function footnotesOf(report: ReportReader): FootnoteBook {
  const numbers = new Map<string, number>()
  return {
    numberOf: (cite) => {
      const number = numbers.get(cite) ?? numbers.size + 1
      numbers.set(cite, number)
      return number
    },
    all: () => [...numbers.keys()].map((cite) => ({ cite, sources: report.sourcesOf(cite) })),
  }
}
