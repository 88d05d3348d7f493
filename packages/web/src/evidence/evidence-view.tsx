import type { Language } from '@muster/answer'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'

/** What this part of the page shows and in which words. */
export interface EvidenceViewProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
}

/** The Evidence part of the page. */
export function EvidenceView({ rulebook }: EvidenceViewProps) {
  return <p>{rulebook.version}</p>
}
