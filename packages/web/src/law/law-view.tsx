import type { Language } from '@muster/answer'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'

/** What this part of the page shows and in which words. */
export interface LawViewProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
}

/** The Law part of the page. */
export function LawView({ rulebook }: LawViewProps) {
  return <p>{rulebook.version}</p>
}
