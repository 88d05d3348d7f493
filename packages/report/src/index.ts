export { type Citation, type Place, readCitation } from './cite/citation.ts'
export { coverageOf, type SectionCoverage } from './cite/coverage.ts'
export { type CitationFault, type Resolved, resolveCitation } from './cite/resolve.ts'
export { type CitedSource, sourcesOf, unmatchedReferences } from './cite/sources.ts'
export { compareIndexes, type IndexChange } from './compare.ts'
export { REPORT } from './index-data.ts'
export type { Entry } from './read/bibliography.ts'
export { fingerprintOf } from './read/fingerprint.ts'
export type { Matched } from './read/match.ts'
export {
  type IndexedFootnote,
  type IndexedParagraph,
  type IndexedPart,
  type IndexedSection,
  indexReport,
  type ReportIndex,
} from './read/report-index.ts'
