import { english, type WhyStep, whyOf } from '@muster/answer'
import { caseWorld, intervalSet, ruleOf } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { loadCase } from '../load-case.ts'
import { type Page, pageOn } from '../terminal/page.ts'
import { dayNamed, ruleNamed } from './named.ts'

/** What `muster why` was asked for. */
export interface WhyCall {
  readonly on?: string
  readonly item?: string
  readonly json: boolean
  readonly strict: boolean
}

/** Prints the steps from facts to outcome, for every outcome still possible. */
export function runWhy(io: Io, path: string, question: string, call: WhyCall): void {
  const file = loadCase(io, path)
  const rule = ruleOf(RULEBOOK.system, ruleNamed(question))
  const on = dayNamed(call.on ?? io.today, '--on')
  const { world } = caseWorld(RULEBOOK.system, file.stated, { on: intervalSet([[on, on + 1]]), strict: call.strict })
  const listed = rule.about === null ? 0 : (world.space.lists.get(rule.about)?.listed ?? 0)
  const items =
    rule.about === null
      ? [null]
      : call.item === undefined
        ? Array.from({ length: listed }, (_, index) => String(index))
        : [String(Number(call.item) - 1)]
  const reasons = items.map((item) => ({ item, whys: whyOf(RULEBOOK.system, world, { rule: rule.id, item }, 'en') }))
  if (call.json) {
    io.out(
      `${JSON.stringify({ kind: 'why', version: 1, question: rule.id, on: call.on ?? io.today, reasons }, null, 2)}\n`,
    )
    return
  }
  const page = pageOn(io)
  if (reasons.length === 0) page.line('The case lists nothing that this question is about.')
  for (const { item, whys } of reasons) {
    for (const why of whys) {
      page.heading(`${english.outcome(rule, why.outcome)}${item === null ? '' : ` (${Number(item) + 1})`}`)
      for (const condition of why.conditions)
        page.line(`${page.open('if')} ${english.condition(RULEBOOK.system, condition)}`, 0, 3)
      if (why.step !== null) writeStep(page, why.step, 0)
    }
  }
}

const DEEPEST = 12

function writeStep(page: Page, step: WhyStep, depth: number): void {
  const indent = Math.min(depth, DEEPEST) * 2
  const text = english.step(RULEBOOK.system, step)
  const [mark, tail] = markOf(page, step)
  page.line(`${mark} ${text}${tail}`, indent, indent + 2)
  if ('steps' in step) for (const inner of step.steps) writeStep(page, inner, depth + 1)
}

function markOf(page: Page, step: WhyStep): readonly [string, string] {
  switch (step.kind) {
    case 'rule': {
      const rule = ruleOf(RULEBOOK.system, step.rule)
      const note = step.note === null ? '' : ` ${step.note}`
      return [
        page.strong('■'),
        ` ${page.strong(english.outcome(rule, step.outcome))}${note} ${page.faint(`[${step.cites.join('; ')}]`)}`,
      ]
    }
    case 'exception':
      return [step.applied ? page.good('+') : page.faint('−'), ` ${page.faint(`[${step.cites.join('; ')}]`)}`]
    case 'group':
      return [page.faint('○'), '']
    case 'fact':
    case 'order':
    case 'version':
    case 'season':
    case 'count':
      return [step.truth ? page.good('·') : page.faint('·'), '']
    default:
      return step satisfies never
  }
}
