import { type CitedSource, REPORT, readCitation, sourcesOf } from '@muster/report'
import type { ReportReader } from '../assess/assess.ts'
import type { SourceData } from '../assess/assessment.ts'

function sourceData({ footnote, reference, entries }: CitedSource): readonly SourceData[] {
  const common = { footnote, pages: reference.pages }
  const [only, other] = entries
  if (only === undefined) {
    const { author, dates } = reference
    const date = dates.at(-1) ?? null
    return [{ ...common, author, title: '', date, address: null, consulted: null, match: 'none' }]
  }
  return entries.map(({ author, title, dates, url, consulted }) => ({
    ...common,
    author,
    title,
    date: dates.at(-1) ?? null,
    address: url,
    consulted,
    match: other === undefined ? 'one' : 'several',
  }))
}

/** Reads the sources behind a citation from the index of the report. */
export const reportReader: ReportReader = Object.freeze({
  title: 'Cedoca, COI Focus Russische Federatie: Legerdienst, contractsoldaten en mobilisatie, 14 January 2026',
  researchClosed: '2025-11-26',
  sourcesOf: (cite: string) => sourcesOf(REPORT, readCitation(cite)?.footnotes ?? []).flatMap(sourceData),
})
