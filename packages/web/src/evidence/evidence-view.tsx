import '../style/view.css'
import '../law/law.css'
import './evidence.css'
import type { Language } from '@muster/answer'
import type { ReportIndex } from '@muster/report'
import type { Rulebook } from '@muster/rulebook'
import { memo } from 'preact/compat'
import { useState } from 'preact/hooks'
import { VisitedParts } from '../shell/visited-parts.tsx'
import { ClaimsPart } from './claims-part.tsx'
import { ContradictionsPart } from './contradictions-part.tsx'
import { DoubtsPart } from './doubts-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { SearchPart } from './search-part.tsx'
import { SourcesPart } from './sources-part.tsx'

/** What this part of the page shows and in which words. */
export interface EvidenceViewProps {
  readonly rulebook: Rulebook
  readonly report: ReportIndex
  readonly language: Language
}

const PARTS = [
  ['claims', 'Claims'],
  ['contradictions', 'Contradictions'],
  ['figures', 'Figures'],
  ['sources', 'Sources'],
  ['doubts', 'Doubts'],
  ['search', 'Search'],
] as const

type Part = (typeof PARTS)[number][0]

/** The evidence: claims, contradictions, figures, sources and doubts of the report, and a search over everything. */
export function EvidenceView({ rulebook, report, language }: EvidenceViewProps) {
  const [part, setPart] = useState<Part>('claims')
  return (
    <div class="evidence-view">
      <header class="view-head">
        <h2>Evidence</h2>
        <p>
          What sources observed, said and counted, each by itself: who said it, when, of which time, place and group.
        </p>
        <nav class="view-parts" aria-label="Parts of the evidence">
          {PARTS.map(([id, name]) => (
            <button key={id} type="button" aria-current={part === id ? 'page' : undefined} onClick={() => setPart(id)}>
              {name}
            </button>
          ))}
        </nav>
      </header>
      <VisitedParts part={part}>{(each) => <PartText {...{ part: each, rulebook, report, language }} />}</VisitedParts>
    </div>
  )
}

/** One part; drawn again only when what it shows changes, not when another part is chosen. */
const PartText = memo(function PartText({
  part,
  rulebook,
  report,
  language,
}: EvidenceViewProps & { readonly part: Part }) {
  switch (part) {
    case 'claims':
      return <ClaimsPart rulebook={rulebook} language={language} />
    case 'contradictions':
      return <ContradictionsPart rulebook={rulebook} language={language} />
    case 'figures':
      return <FiguresPart rulebook={rulebook} language={language} />
    case 'sources':
      return <SourcesPart rulebook={rulebook} report={report} language={language} />
    case 'doubts':
      return <DoubtsPart rulebook={rulebook} language={language} />
    case 'search':
      return <SearchPart rulebook={rulebook} report={report} language={language} />
    default:
      return part satisfies never
  }
})
