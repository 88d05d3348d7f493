import { type ChangeData, type ClassData, changedBetween, english, type RuleDiffData, ruleDiff } from '@muster/answer'
import { inLanguage, type Rule, ruleOf } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { type Page, pageOn } from '../terminal/page.ts'
import { dayNamed, ruleNamed } from './named.ts'

/** What `muster diff` was asked for. */
export interface DiffCall {
  readonly from: string
  readonly to: string
  readonly question?: readonly string[]
  readonly json: boolean
}

/** How many classes of persons are told of one change on the screen. */
const FEW = 3

/** Prints what changed in the law between two days, and for whom: each class of persons, with a man of it who was tried. */
export function runDiff(io: Io, call: DiffCall): void {
  const from = dayNamed(call.from, '--from')
  const to = dayNamed(call.to, '--to')
  const rules =
    call.question === undefined || call.question.length === 0
      ? changedBetween(RULEBOOK, from, to)
      : call.question.map((id) => ruleOf(RULEBOOK.system, ruleNamed(id)))
  const diffs = rules
    .map((rule) => ruleDiff(RULEBOOK.system, rule, from, to))
    .filter(({ changes, cutShort }) => changes.length > 0 || cutShort)
  if (call.json) {
    const data = { kind: 'diff', version: 2, from: call.from, to: call.to, diffs: diffs.map(diffData) }
    io.out(`${JSON.stringify(data, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  if (diffs.length === 0) page.line('No answer of these rules differs between the two days.')
  for (const { rule: id, changes, cutShort } of diffs) {
    const rule = ruleOf(RULEBOOK.system, id)
    page.line()
    page.line(`${page.strong(inLanguage(rule.asks, 'en'))} ${page.faint(id)}`)
    for (const change of changes) writeChange(page, rule, change)
    if (cutShort) page.line(page.open(english.label('cutShort')), 2)
  }
}

function diffData({ rule: id, changes, cutShort }: RuleDiffData): unknown {
  const { asks, versions } = ruleOf(RULEBOOK.system, id)
  return { question: id, asks: inLanguage(asks, 'en'), versions: versions.map((each) => each.id), changes, cutShort }
}

function writeChange(page: Page, rule: Rule, { before, after, classes }: ChangeData): void {
  page.line(`${english.outcome(rule, before)} ${page.open('→')} ${english.outcome(rule, after)}`, 2, 4)
  for (const each of classes.slice(0, FEW)) {
    page.line(`for whom: ${conditionsIn(each)}`, 4, 6)
    const man = exampleIn(each)
    if (man !== null) page.line(page.faint(`for example: ${man}`), 6, 8)
  }
  if (classes.length > FEW) page.line(page.faint(`… and ${classes.length - FEW} more classes of persons`), 4)
}

function conditionsIn({ conditions, readings, byDefault }: ClassData): string {
  const say = (of: ClassData['conditions']) => of.map((each) => english.condition(RULEBOOK.system, each)).join(' and ')
  const whom = conditions.length === 0 ? 'everybody' : say(conditions)
  if (readings.length === 0) return whom
  return `${whom}; ${byDefault ? 'with the report read as here' : 'only if the report is read otherwise'}: ${say(readings)}`
}

function exampleIn({ example }: ClassData): string | null {
  const facts = (example?.facts ?? []).filter(({ slot }) => RULEBOOK.system.facts.get(slot)?.standing.kind !== 'doubt')
  if (facts.length === 0) return null
  return facts
    .map(
      ({ slot, values }) => `${english.slot(RULEBOOK.system, slot)} ${english.values(RULEBOOK.system, slot, values)}`,
    )
    .join('; ')
}
