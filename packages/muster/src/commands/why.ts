import { english, type WhyStep, whyOf } from '@muster/answer'
import { caseWorld, inLanguage, intervalSet, type Rule, ruleOf } from '@muster/engine'
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
  readonly full: boolean
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
  const reasons = items.map((item) => ({
    item,
    ...whyOf(RULEBOOK.system, world, { rule: rule.id, item }, 'en'),
  }))
  if (call.json) {
    io.out(
      `${JSON.stringify({ kind: 'why', version: 1, question: rule.id, on: call.on ?? io.today, reasons }, null, 2)}\n`,
    )
    return
  }
  const page = pageOn(io)
  if (reasons.length === 0) page.line('The case lists nothing that this question is about.')
  for (const { item, whys, cutShort } of reasons) {
    if (cutShort) page.line(page.open(english.label('cutShort')))
    for (const why of whys) {
      page.heading(`${item === null ? '' : `${itemName(rule, item)}: `}${english.outcome(rule, why.outcome)}`)
      for (const condition of why.conditions)
        page.line(`${page.open('if')} ${english.condition(RULEBOOK.system, condition)}`, 0, 3)
      if (why.step !== null) writeStep({ page, full: call.full, told: new Set() }, why.step, 0)
    }
  }
}

function itemName(rule: Rule, item: string): string {
  const list = RULEBOOK.system.lists.get(rule.about ?? '')
  return `${list === undefined ? '' : inLanguage(list.item, 'en')} ${Number(item) + 1}`
}

const DEEPEST = 12

interface Telling {
  readonly page: Page
  /** Exceptions that do not apply are told of the rules inside too, and what was told is told again. */
  readonly full: boolean
  readonly told: Set<string>
}

/** First what decides, then, of the question itself, why not otherwise. */
function writeStep(telling: Telling, step: WhyStep, depth: number): void {
  const { page, full, told } = telling
  const indent = Math.min(depth, DEEPEST) * 2
  const [mark, tail] = markOf(page, step)
  const steps = 'steps' in step ? step.steps : []
  const key = step.kind === 'rule' ? JSON.stringify(step) : ''
  const again = !full && steps.length > 0 && told.has(key)
  page.line(
    `${mark} ${english.step(RULEBOOK.system, step)}${tail}${again ? page.faint(' (see above)') : ''}`,
    indent,
    indent + 2,
  )
  if (again) return
  if (step.kind === 'rule') told.add(key)
  const idle = (each: WhyStep) => each.kind === 'exception' && !each.applied
  for (const inner of steps) {
    const repeats = inner.kind === 'exception' && step.kind === 'rule' && inner.note === step.note
    if (repeats && inner.applied) for (const each of inner.steps) writeStep(telling, each, depth + 1)
    else if (!idle(inner)) writeStep(telling, inner, depth + 1)
  }
  const others = steps.filter(idle)
  if (others.length === 0) return
  if (depth > 0 && !full) {
    const decided = steps.some((each) => each.kind === 'exception' && each.applied)
    if (!decided)
      page.line(page.faint(`· None of its ${others.length} exceptions holds (--full tells why).`), indent + 2)
    return
  }
  page.line(page.faint('Why not otherwise:'), indent + 2)
  for (const inner of others) writeStep(telling, inner, depth + 2)
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
