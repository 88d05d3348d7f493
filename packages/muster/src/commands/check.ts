import { TARGETS, type Target, type Unsayable, unsayable } from '@muster/compile'
import { checkSystem, type Defect } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { pageOn } from '../terminal/page.ts'
import { checkCitations } from './check-citations.ts'
import { checkEvidence } from './check-evidence.ts'

/** Tells a defect in one line, with the spot where it stands. */
export function defectText(defect: Defect): string {
  switch (defect.kind) {
    case 'unknownReference':
      return `${defect.at}: names ${defect.to}, which does not exist`
    case 'wrongKind':
      return `${defect.at}: ${defect.to} gives ${defect.got}, where ${defect.expected} is expected`
    case 'circle':
      return `${defect.at}: leans on itself through ${defect.through.join(' → ')}`
    case 'noLabel':
      return `${defect.at}: no words for "${defect.name}"`
    case 'noCitation':
      return `${defect.at}: cites no passage`
    case 'gap':
      return `${defect.at}: a gap between ${defect.between.join(' and ')}`
    case 'overlap':
      return `${defect.at}: ${defect.between.join(' and ')} overlap`
    case 'uncovered':
      return `${defect.at}: days ${defect.side} it are not covered`
    case 'rivals':
      return `${defect.at}: ${defect.between.join(' and ')} can hold together without a stated order, for example ${defect.witness.map(({ slot, value }) => `${slot}=${value}`).join(', ')}`
    case 'unreachable':
      return `${defect.at}: no case reaches this branch`
    case 'notProved':
      return `${defect.at}: not reached within ${defect.worlds} worlds`
    default:
      return defect satisfies never
  }
}

/** What each target of the compilers leaves to the interpreter. */
function notSaid(): readonly { readonly target: Target; readonly rules: readonly Unsayable[] }[] {
  return TARGETS.map((target) => ({ target, rules: unsayable(RULEBOOK.system, target) }))
}

/** Proves the rulebook; exit code 1 when something is wrong. */
export function runCheck(io: Io, call: { readonly json: boolean }): 0 | 1 {
  const started = performance.now()
  const defects = checkSystem(RULEBOOK.system)
  const citations = checkCitations(RULEBOOK)
  const evidence = checkEvidence(RULEBOOK)
  const wrong = defects.filter(({ kind }) => kind !== 'notProved')
  const open = defects.filter(({ kind }) => kind === 'notProved')
  const failed = wrong.length + citations.length + evidence.length > 0
  const targets = notSaid()
  if (call.json) {
    io.out(
      `${JSON.stringify({ kind: 'check', version: 1, defects: wrong, citations, evidence, notProved: open, notSaid: targets }, null, 2)}\n`,
    )
    return failed ? 1 : 0
  }
  const page = pageOn(io)
  for (const defect of wrong) page.line(`${page.bad('✗')} ${defectText(defect)}`, 0, 2)
  for (const fault of evidence) page.line(`${page.bad('✗')} ${fault}`, 0, 2)
  for (const citation of citations) page.line(`${page.bad('✗')} ${citation}`, 0, 2)
  for (const defect of open) page.line(`${page.open('?')} ${defectText(defect)}`, 0, 2)
  page.heading('Rules that a target cannot say')
  for (const { target, rules } of targets) {
    page.line(`${target}: ${rules.length === 0 ? 'says them all' : `${rules.length} not said`}`)
    for (const { rule, through, because } of rules)
      page.line(`${page.open('?')} ${rule}: ${because}${through === rule ? '' : ` (in ${through})`}`, 2, 4)
  }
  page.line()
  const rules = RULEBOOK.system.rules.size
  page.line(
    `${failed ? page.bad('broken') : page.good('sound')}: ${rules} rules, ${wrong.length} defects, ${citations.length} citations that point nowhere, ${evidence.length} faults of evidence, ${open.length} branches not proved (${Math.round(performance.now() - started)} ms)`,
  )
  return failed ? 1 : 0
}
