import type { Step } from '../explain/step.ts'
import type { DayExpr, OutcomeExpr, RuleRef } from '../expression/expression.ts'
import type { Branch, Rule, Version } from '../rule/rule.ts'
import { ruleOf } from '../rule/system.ts'
import { isAtMost } from '../world/compare.ts'
import type { Context } from './context.ts'
import { type Answer, isSpecial, NO, type Open, type Outcome, type Special, YES } from './result.ts'
import { judge } from './truth.ts'
import { dayIn, resolved } from './value.ts'

type Readings = {
  readonly [K in OutcomeExpr['kind']]: (context: Context, expr: Extract<OutcomeExpr, { kind: K }>) => Answer
}

const READINGS: Readings = {
  yes: () => YES,
  no: () => NO,
  choice: (_, expr) => ({ kind: 'choice', choice: expr.choice }),
  amounts: (_, expr) => ({ kind: 'amounts', amounts: expr.amounts }),
  notApplicable: (_, expr) => ({ kind: 'notApplicable', because: expr.because }),
  notCovered: (_, expr) => ({ kind: 'notCovered', because: expr.because }),
  ofTruth: (context, expr) => {
    const truth = judge(context, expr.of)
    return truth.kind === 'true' ? YES : truth.kind === 'false' ? NO : truth
  },
  ofDay: (context, expr) => {
    const day = dayIn(context, expr.of)
    return day.kind === 'open' || isSpecial(day) ? day : { kind: 'day', day }
  },
  sameAs: (context, expr) => answerRule(context, expr.ref),
}

function sayOutcome(context: Context, expr: OutcomeExpr): Answer {
  const read = READINGS[expr.kind] as (context: Context, expr: OutcomeExpr) => Answer
  return read(context, expr)
}

interface Said {
  readonly answer: Answer
  readonly branch: string | null
}

function saidBy(context: Context, branch: Branch): Said {
  const winners: Said[] = []
  let open: Open | null = null
  let special: Special | null = null
  for (const exception of branch.except) {
    const steps: Step[] | null = context.steps === null ? null : []
    const inner = steps === null ? context : { ...context, steps }
    const when = exception.when === null ? ({ kind: 'true' } as const) : judge(inner, exception.when)
    if (when.kind === 'false') {
      context.steps?.push({ kind: 'exception', branch: exception.id, applied: false, steps: steps ?? [] })
      continue
    }
    if (when.kind === 'true') {
      context.steps?.push({ kind: 'exception', branch: exception.id, applied: true, steps: steps ?? [] })
      const said = saidBy(context, exception)
      if (branch.order === 'inOrder') return said
      winners.push(said)
      continue
    }
    if (branch.order === 'inOrder') return { answer: when, branch: exception.id }
    if (when.kind === 'open') open ??= when
    else special ??= when
  }
  if (open !== null) return { answer: open, branch: branch.id }
  const [winner, rival] = winners
  if (winner !== undefined && rival !== undefined) {
    return { answer: { kind: 'error', because: `overlap:${winner.branch}:${rival.branch}` }, branch: branch.id }
  }
  if (special !== null && winner === undefined) return { answer: special, branch: branch.id }
  return winner ?? { answer: sayOutcome(context, branch.then), branch: branch.id }
}

type InForce = { readonly kind: 'version'; readonly version: Version } | { readonly kind: 'none' } | Open | Special

function reached(context: Context, bound: DayExpr): 'yes' | 'no' | Open | Special {
  const day = dayIn(context, bound)
  if (day.kind === 'open' || isSpecial(day)) return day
  const on = resolved(context, context.on)
  const comparison = isAtMost(context.world, day, on)
  if (typeof comparison !== 'boolean') return { kind: 'open', cut: comparison }
  context.steps?.push({ kind: 'version', low: day, high: on, truth: comparison })
  return comparison ? 'yes' : 'no'
}

function versionInForce(context: Context, rule: Rule): InForce {
  for (const version of rule.versions.toReversed()) {
    if (version.from !== null) {
      const begun = reached(context, version.from)
      if (begun === 'no') continue
      if (begun !== 'yes') return begun
    }
    if (version.until !== null) {
      const ended = reached(context, version.until)
      if (ended === 'yes') return { kind: 'none' }
      if (ended !== 'no') return ended
    }
    return { kind: 'version', version }
  }
  return { kind: 'none' }
}

/** Gives what a rule says in a context: the version in force on the day, its exceptions before its general branch. */
export function answerRule(context: Context, ref: RuleRef): Answer {
  const rule = ruleOf(context.system, ref.rule)
  const items: { readonly [as: string]: string } = rule.about === null ? {} : { [rule.about]: boundItem(context, ref) }
  const steps: Step[] | null = context.steps === null ? null : []
  const inner: Context = { ...context, items, steps }
  const inForce = versionInForce(inner, rule)
  let said: Said
  if (inForce.kind === 'version') said = saidBy(inner, inForce.version.body)
  else if (inForce.kind === 'none') said = { answer: { kind: 'notCovered', because: 'noVersion' }, branch: null }
  else said = { answer: inForce, branch: null }
  if (context.steps !== null && said.answer.kind !== 'open') {
    const outcome: Outcome = said.answer
    const version = inForce.kind === 'version' ? inForce.version.id : null
    const item = rule.about === null ? null : (items[rule.about] ?? null)
    context.steps.push({
      kind: 'rule',
      rule: rule.id,
      item,
      on: resolved(context, context.on),
      version,
      branch: said.branch,
      outcome,
      steps: steps ?? [],
    })
  }
  return said.answer
}

function boundItem(context: Context, ref: RuleRef): string {
  const item = ref.item === null ? undefined : context.items[ref.item]
  if (item === undefined) throw new TypeError(`${ref.rule} is about an item, and none is bound`)
  return item
}
