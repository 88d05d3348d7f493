import { compareIndexes, coverageOf, indexReport, REPORT, unmatchedReferences } from '@muster/report'
import { citationsOf, RULEBOOK } from '@muster/rulebook'
import { type Io, Refusal } from '../io.ts'
import { type Page, pageOn } from '../terminal/page.ts'

/** What `muster coverage` was asked for: the sections (all when empty), a copy of the report, the form of the answer. */
export interface CoverageCall {
  readonly report?: string
  readonly sections: readonly string[]
  readonly json: boolean
}

/** The words of the report by place, read from the copy at hand; nothing of it is kept. */
function changesIn(io: Io, path: string): ReturnType<typeof compareIndexes> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(io.read(path))
  } catch {
    throw new Refusal(1, [`${path}: this file cannot be read as UTF-8 text.`])
  }
  const index = indexReport(text)
  if (index.sections.length === 0)
    throw new Refusal(1, [`${path}: no numbered section is found in it; expected the Markdown of the report.`])
  return compareIndexes(REPORT, index)
}

/** Shows which passages of the report something in the rulebook cites; exit code 1 when a passage is cited by nothing. */
export function runCoverage(io: Io, call: CoverageCall): 0 | 1 {
  const sections = coverageOf(
    REPORT,
    citationsOf(RULEBOOK).map(({ cite }) => cite),
  ).filter(({ section }) => call.sections.length === 0 || call.sections.includes(section))
  const changes = call.report === undefined ? null : changesIn(io, call.report)
  const open = sections.filter((each) => each.uncitedParagraphs.length + each.uncitedFootnotes.length > 0)
  const code = open.length > 0 || (changes !== null && changes.length > 0) ? 1 : 0
  if (call.json) {
    const unmatched = unmatchedReferences(REPORT)
    io.out(`${JSON.stringify({ kind: 'coverage', version: 1, sections, changes, unmatched }, null, 2)}\n`)
    return code
  }
  const page = pageOn(io)
  for (const each of sections) writeSection(page, each)
  const total = (of: (each: (typeof sections)[number]) => number) => sections.reduce((sum, each) => sum + of(each), 0)
  page.line()
  page.line(
    `${total((each) => each.paragraphs - each.uncitedParagraphs.length)} of ${total((each) => each.paragraphs)} paragraphs and ${total((each) => each.footnotes - each.uncitedFootnotes.length)} of ${total((each) => each.footnotes)} footnotes are cited.`,
  )
  if (changes !== null) {
    page.line(
      changes.length === 0
        ? page.good('The copy of the report is the one that the rulebook was written from.')
        : page.bad(`The copy of the report differs in ${changes.length} places:`),
    )
    for (const { kind, at, change } of changes.slice(0, 40)) page.line(`${kind} ${at}: ${change}`, 2, 4)
  }
  return code
}

function writeSection(page: Page, each: ReturnType<typeof coverageOf>[number]): void {
  const whole = each.paragraphs + each.footnotes
  const open = each.uncitedParagraphs.length + each.uncitedFootnotes.length
  const filled = whole === 0 ? 20 : Math.round((20 * (whole - open)) / whole)
  const bar = `${page.good('█'.repeat(filled))}${page.faint('░'.repeat(20 - filled))}`
  page.line(`${each.section.padEnd(6)} ${bar} ${each.title}`, 0, 8)
  if (each.uncitedParagraphs.length > 0)
    page.line(page.open(`nothing cites ${each.uncitedParagraphs.map((number) => `¶${number}`).join(', ')}`), 28, 28)
  if (each.uncitedFootnotes.length > 0)
    page.line(page.open(`nothing cites footnote ${each.uncitedFootnotes.join(', ')}`), 28, 28)
}
