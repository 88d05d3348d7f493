import type { ReportReader } from '@muster/answer'

/** Reads the sources behind a citation from the report index. */
export const reportReader: ReportReader = Object.freeze({
  title: 'Cedoca, COI Focus Russische Federatie: Legerdienst, contractsoldaten en mobilisatie, 14 January 2026',
  researchClosed: '2025-11-26',
  sourcesOf: () => [],
})
