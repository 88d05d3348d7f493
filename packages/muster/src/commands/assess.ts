import { type Assessment, assess, type CaseToAssess, english, reportReader } from '@muster/answer'
import type { Json } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { assessmentAsMarkdown } from '../document/markdown.ts'
import type { Io } from '../io.ts'
import { loadCase } from '../load-case.ts'
import { writeAssessment } from '../terminal/assessment.ts'
import { pageOn } from '../terminal/page.ts'
import { dayNamed, questionNamed } from './named.ts'

/** What `muster assess` was asked for. */
export interface AssessCall {
  readonly on?: string
  readonly question?: readonly string[]
  readonly format: 'text' | 'json' | 'md'
  readonly strict: boolean
  readonly full: boolean
}

/** Makes the assessment of a case file. */
export function assessFile(io: Io, path: string, call: Pick<AssessCall, 'on' | 'question' | 'strict'>): Assessment {
  const file = loadCase(io, path)
  const given: CaseToAssess = {
    title: file.head.title,
    invented: file.head.invented,
    stated: file.stated,
    plain: file.plain as Json,
  }
  return assess(RULEBOOK, reportReader, given, {
    on: dayNamed(call.on ?? io.today, '--on'),
    strict: call.strict,
    questions: call.question === undefined || call.question.length === 0 ? null : call.question.map(questionNamed),
    language: 'en',
    withNext: true,
  })
}

/** Prints the assessment of a case file as text, JSON or Markdown. */
export function runAssess(io: Io, path: string, call: AssessCall): void {
  const assessment = assessFile(io, path, call)
  if (call.format === 'json') io.out(`${JSON.stringify(assessment, null, 2)}\n`)
  else if (call.format === 'md') io.out(assessmentAsMarkdown(RULEBOOK.system, assessment, english))
  else writeAssessment(pageOn(io), RULEBOOK, assessment, english, { full: call.full })
}
