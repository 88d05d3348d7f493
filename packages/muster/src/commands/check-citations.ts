import { type CitationFault, REPORT, resolveCitation } from '@muster/report'
import { citationsOf, type Rulebook } from '@muster/rulebook'

/** Tells why a citation points nowhere. */
export function faultText(fault: CitationFault): string {
  switch (fault.kind) {
    case 'form':
      return `"${fault.citation}" is not written as a citation, such as 1.1.1¶9 fn13`
    case 'noSection':
      return `"${fault.citation}": the report has no section ${fault.section}`
    case 'noParagraph':
      return `"${fault.citation}": the section has ${fault.last} paragraphs, not ${fault.paragraph}`
    case 'noPart':
      return `"${fault.citation}": the paragraph has no ${fault.part}`
    case 'footnoteElsewhere':
      return `"${fault.citation}": footnote ${fault.footnote} is marked ${fault.marked.length === 0 ? 'nowhere' : `in ${fault.marked.join(', ')}`}, not there`
    default:
      return fault satisfies never
  }
}

/** Lists citations of a rulebook that point nowhere in the report index, each with the spot where it stands. */
export function checkCitations(rulebook: Rulebook): readonly string[] {
  const faults = citationsOf(rulebook).flatMap(({ by, kind, cite }) => {
    const resolved = resolveCitation(REPORT, cite)
    return resolved.kind === 'resolved' ? [] : resolved.faults.map((fault) => `${kind} ${by}: ${faultText(fault)}`)
  })
  return [...new Set(faults)]
}
