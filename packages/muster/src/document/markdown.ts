import type { Assessment, Language, SourceData } from '@muster/answer'
import { ruleOf, type System } from '@muster/engine'

const escaped = (text: string) => text.replace(/([\\`*_[\]<>#|])/gu, '\\$1')

/** Writes an assessment as Markdown with numbered footnotes, to put in a file or a memo. */
export function assessmentAsMarkdown(system: System, assessment: Assessment, language: Language): string {
  const notes: string[] = []
  const mark = (cites: readonly string[]) =>
    cites
      .map((cite) => {
        const at = notes.indexOf(cite)
        return `[^${at < 0 ? notes.push(cite) : at + 1}]`
      })
      .join('')
  const lines: string[] = [
    `# ${escaped(assessment.title ?? 'A case')}: ${language.day(assessment.on)}`,
    '',
    `*${language.label('disclaimer')}*`,
  ]
  if (assessment.beyondResearch) lines.push('', `**${language.label('beyond')}**`)
  for (const answer of assessment.answers.filter(({ worth }) => worth === 'yes')) {
    const rule = ruleOf(system, answer.question)
    if (answer.ground !== null && answer.status === 'decided' && answer.outcomes[0]?.outcome.kind === 'no') continue
    lines.push(
      '',
      `## ${escaped(answer.asks)}${answer.item === null ? '' : ` (${answer.item.index + 1})`}`,
      '',
      `### ${language.label('law')}`,
      '',
    )
    if (answer.status === 'depends') lines.push(language.label('depends'), '')
    for (const possible of answer.outcomes) {
      for (const reason of possible.reasons) {
        lines.push(
          `- ${escaped(language.outcome(rule, possible.outcome))}${escaped(language.reason(possible.outcome, reason))}${mark(reason.cites)}`,
        )
        if (answer.status !== 'depends') continue
        for (const [index, way] of reason.ways.flatMap((at) => possible.ways.slice(at, at + 1)).entries()) {
          const conditions = way
            .map((condition) => language.condition(system, condition))
            .join(` ${language.label('and')} `)
          lines.push(`  - ${language.label(index === 0 ? 'if' : 'or')} ${escaped(conditions)}`)
        }
      }
    }
    if (answer.next !== null)
      lines.push('', `${language.label('next')}: **${escaped(language.slot(system, answer.next.slot))}**`)
    const claims = answer.practice.filter(({ bears }) => bears === 'certain')
    if (claims.length > 0) lines.push('', `### ${language.label('practice')}`, '')
    for (const claim of claims) lines.push(`- ${escaped(language.practice(claim))}${mark(claim.cites)}`)
    if (answer.doubts.length > 0) lines.push('', `### ${language.label('doubts')}`, '')
    for (const doubt of answer.doubts) lines.push(`- ${escaped(language.doubt(system, doubt))}${mark(doubt.cites)}`)
  }
  lines.push('', `## ${language.label('limits')}`, '', `${language.label('assumptions')}:`, '')
  for (const assumption of assessment.assumptions) lines.push(`- ${escaped(language.assumption(system, assumption))}`)
  lines.push('', escaped(language.receipt(assessment)), '')
  for (const [index, cite] of notes.entries())
    lines.push(`[^${index + 1}]: ${footnote(cite, assessment.sources[cite] ?? [], language)}`)
  return `${lines.join('\n')}\n`
}

function footnote(cite: string, sources: readonly SourceData[], language: Language): string {
  return escaped([`Report, ${cite}`, ...sources.map((source) => language.source(source))].join('; '))
}
