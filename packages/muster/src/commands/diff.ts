import { type ConditionData, conditionsOf, english, type OutcomeData, outcomeData } from '@muster/answer'
import { caseWorld, inLanguage, intervalSet, lawDiff, NOTHING_STATED, type Rule } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { pageOn } from '../terminal/page.ts'
import { dayNamed, ruleNamed } from './named.ts'

/** What `muster diff` was asked for. */
export interface DiffCall {
  readonly from: string
  readonly to: string
  readonly question?: readonly string[]
  readonly json: boolean
}

interface ChangeData {
  readonly before: OutcomeData
  readonly after: OutcomeData
  readonly ways: readonly (readonly ConditionData[])[]
}

interface RuleDiff {
  readonly question: string
  readonly asks: string
  readonly versions: readonly string[]
  readonly changes: readonly ChangeData[]
  readonly cutShort: boolean
}

/** Prints what changed in the law between two days, and for whom. */
export function runDiff(io: Io, call: DiffCall): void {
  const from = dayNamed(call.from, '--from')
  const to = dayNamed(call.to, '--to')
  const rules =
    call.question === undefined || call.question.length === 0
      ? changedBetween(from, to)
      : call.question.map((id) => RULEBOOK.system.rules.get(ruleNamed(id))).filter((rule) => rule !== undefined)
  const diffs = rules
    .map((rule) => diffOf(rule, from, to))
    .filter(({ changes, cutShort }) => changes.length > 0 || cutShort)
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'diff', version: 1, from: call.from, to: call.to, diffs }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  if (diffs.length === 0) page.line('No answer of these rules differs between the two days.')
  for (const { question, asks, changes, cutShort } of diffs) {
    const rule = RULEBOOK.system.rules.get(question)
    if (rule === undefined) continue
    page.line()
    page.line(`${page.strong(asks)} ${page.faint(question)}`)
    for (const { before, after, ways } of changes) {
      page.line(`${english.outcome(rule, before)} ${page.open('→')} ${english.outcome(rule, after)}`, 2, 4)
      for (const way of ways.slice(0, 3)) {
        const text = way.map((condition) => english.condition(RULEBOOK.system, condition)).join(' and ')
        page.line(`for whom: ${text === '' ? 'everybody' : text}`, 4, 6)
      }
      if (ways.length > 3) page.line(page.faint(`… and ${ways.length - 3} more classes of persons`), 4)
    }
    if (cutShort) page.line(page.open(english.label('cutShort')), 2)
  }
}

/** The rules of which another version is in force on the second day than on the first, at any reading of a doubt. */
function changedBetween(from: number, to: number): readonly Rule[] {
  return [...RULEBOOK.system.rules.values()].filter((rule) =>
    rule.versions.some(({ from: bound }) => {
      if (bound === null) return false
      if (bound.kind === 'day') return from < bound.day && bound.day <= to
      if (bound.kind !== 'dayFact' || bound.ref.kind !== 'fact') return true
      const type = RULEBOOK.system.facts.get(bound.ref.fact)?.type
      return type?.kind !== 'day' || (from < type.until && type.from <= to)
    }),
  )
}

function diffOf(rule: Rule, from: ReturnType<typeof dayNamed>, to: ReturnType<typeof dayNamed>): RuleDiff {
  const stated =
    rule.about === null
      ? NOTHING_STATED
      : { facts: new Map(), lists: new Map([[rule.about, { items: [new Map()], more: false }]]) }
  const { world } = caseWorld(RULEBOOK.system, stated, {
    on: intervalSet([[Math.min(from, to), Math.max(from, to) + 1]]),
    strict: false,
  })
  const diff = lawDiff(RULEBOOK.system, world, { rule: rule.id, item: rule.about === null ? null : '0' }, from, to, {
    worlds: 4_000,
  })
  const groups = new Map<string, ChangeData>()
  for (const leaf of diff.changed) {
    const before = outcomeData(leaf.value.before, leaf.world)
    const after = outcomeData(leaf.value.after, leaf.world)
    const key = JSON.stringify([before, after])
    const ways = [
      ...(groups.get(key)?.ways ?? []),
      conditionsOf(RULEBOOK.system, { ...leaf, value: leaf.value.after }, world),
    ]
    groups.set(key, { before, after, ways })
  }
  return {
    question: rule.id,
    asks: inLanguage(rule.asks, 'en'),
    versions: rule.versions.map(({ id }) => id),
    changes: [...groups.values()],
    cutShort: diff.cutShort,
  }
}
