import type { Step } from '../explain/step.ts'
import type { TruthExpr } from '../expression/expression.ts'
import { type Comparison, isAtMost, isInSeason } from '../world/compare.ts'
import type { Term } from '../world/term.ts'
import { domainOf } from '../world/world.ts'
import { type Context, existsSlot, itemsOf, slotOf } from './context.ts'
import { FALSE, isSpecial, type Open, type Special, TRUE, type Truth, type Value } from './result.ts'
import { dayIn, numberIn } from './value.ts'

type Readings = {
  readonly [K in TruthExpr['kind']]: (context: Context, expr: Extract<TruthExpr, { kind: K }>) => Truth
}

const GRAVITY: { readonly [K in Special['kind']]: number } = { error: 3, notCovered: 2, notApplicable: 1 }

function decided(truth: boolean): Truth {
  return truth ? TRUE : FALSE
}

function ofComparison(comparison: Comparison): Truth {
  return typeof comparison === 'boolean' ? decided(comparison) : { kind: 'open', cut: comparison }
}

function compare(context: Context, of: 'days' | 'numbers', low: Value, high: Value): Truth {
  if (low.kind === 'open' || isSpecial(low)) return low
  if (high.kind === 'open' || isSpecial(high)) return high
  const truth = ofComparison(isAtMost(context.world, low, high))
  note(context, truth, (is) => ({ kind: 'order', of, low, high, truth: is }))
  return truth
}

function note(context: Context, truth: Truth, step: (truth: boolean) => Step): void {
  if (context.steps !== null && (truth.kind === 'true' || truth.kind === 'false'))
    context.steps.push(step(truth.kind === 'true'))
}

function oneOf(context: Context, slot: string, values: readonly string[]): Truth {
  const domain = domainOf(context.world, slot)
  if (domain.kind !== 'values') throw new TypeError(`${slot} has no named values`)
  const inside = domain.of.filter((value) => values.includes(value))
  if (inside.length === domain.of.length) return TRUE
  if (inside.length === 0) return FALSE
  return { kind: 'open', cut: { kind: 'domain', slot, inside: { kind: 'values', of: inside } } }
}

/** Joins parts of which one `ender` ends the matter; open before special, graver special first. */
function join(context: Context, parts: readonly TruthExpr[], of: 'all' | 'any'): Truth {
  const ender = of === 'all' ? 'false' : 'true'
  let open: Open | null = null
  let special: Special | null = null
  const steps: Step[] | null = context.steps === null ? null : []
  let result: Truth | null = null
  for (const part of parts) {
    const before = steps?.length ?? 0
    const truth = judge(steps === null ? context : { ...context, steps }, part)
    if (truth.kind === ender) {
      result = truth
      if (steps !== null) steps.splice(0, before)
      break
    }
    if (truth.kind === 'open') open ??= truth
    else if (isSpecial(truth) && (special === null || GRAVITY[truth.kind] > GRAVITY[special.kind])) special = truth
  }
  result ??= open ?? special ?? decided(of === 'all')
  if (context.steps !== null && steps !== null && steps.length > 0) {
    if (steps.length === 1) context.steps.push(...steps)
    else context.steps.push({ kind: 'group', of, truth: result.kind, steps })
  }
  return result
}

function count(context: Context, expr: Extract<TruthExpr, { kind: 'count' }>): Truth {
  const found: string[] = []
  const opens: Open[] = []
  let special: Special | null = null
  const steps: Step[] | null = context.steps === null ? null : []
  for (const item of itemsOf(context.world, expr.list)) {
    const inner: Context = { ...context, items: { ...context.items, [expr.as]: item }, steps }
    const exists = item.startsWith('+') ? oneOf(context, existsSlot(expr.list, item), ['yes']) : TRUE
    if (exists.kind === 'false') continue
    const truth = judge(inner, expr.where)
    if (truth.kind === 'false') continue
    if (exists.kind === 'open') opens.push(exists)
    else if (truth.kind === 'open') opens.push(truth)
    else if (truth.kind === 'true') found.push(item)
    else if (special === null || GRAVITY[truth.kind] > GRAVITY[special.kind]) special = truth
  }
  const [firstOpen] = opens
  if (found.length >= expr.least) {
    finish(true)
    return TRUE
  }
  if (special === null && firstOpen === undefined) {
    finish(false)
    return FALSE
  }
  // Too few items are no "no" while one is open: it may turn out to be special.
  return firstOpen ?? special ?? FALSE

  function finish(truth: boolean): void {
    context.steps?.push({ kind: 'count', list: expr.list, least: expr.least, found, truth, steps: steps ?? [] })
  }
}

const READINGS: Readings = {
  truth: (_, expr) => decided(expr.value),
  oneOf: (context, expr) => {
    const slot = slotOf(context, expr.ref)
    const truth = oneOf(context, slot, expr.values)
    note(context, truth, (is) => ({ kind: 'fact', slot, values: expr.values, truth: is }))
    return truth
  },
  notAfter: (context, expr) => compare(context, 'days', dayIn(context, expr.earlier), dayIn(context, expr.later)),
  atMost: (context, expr) =>
    compare(context, 'numbers', numberIn(context, expr.smaller), numberIn(context, expr.larger)),
  inSeason: (context, expr) => {
    const day = dayIn(context, expr.day)
    if (day.kind === 'open' || isSpecial(day)) return day
    const term: Term = day
    const truth = ofComparison(isInSeason(context.world, term, expr.windows))
    note(context, truth, (is) => ({ kind: 'season', day: term, truth: is }))
    return truth
  },
  all: (context, expr) => join(context, expr.of, 'all'),
  any: (context, expr) => join(context, expr.of, 'any'),
  not: (context, expr) => {
    const steps: Step[] | null = context.steps === null ? null : []
    const truth = judge(steps === null ? context : { ...context, steps }, expr.of)
    const opposite = truth.kind === 'true' ? FALSE : truth.kind === 'false' ? TRUE : truth
    if (context.steps !== null && steps !== null && steps.length > 0)
      context.steps.push({ kind: 'group', of: 'not', truth: opposite.kind, steps })
    return opposite
  },
  count,
  holds: (context, expr) => {
    const answer = context.evaluator.answerRule(context, expr.ref)
    if (answer.kind === 'open' || isSpecial(answer)) return answer
    return decided(answer.kind === 'yes')
  },
  gives: (context, expr) => {
    const answer = context.evaluator.answerRule(context, expr.ref)
    if (answer.kind === 'open' || isSpecial(answer)) return answer
    return decided(answer.kind === 'choice' && expr.choices.includes(answer.choice))
  },
  truthAt: (context, expr) => {
    const on = dayIn(context, expr.on)
    return on.kind === 'open' || isSpecial(on) ? on : judge({ ...context, on }, expr.of)
  },
}

/** Judges a condition in a context. */
export function judge(context: Context, expr: TruthExpr): Truth {
  context.meter.judged += 1
  const read = READINGS[expr.kind] as (context: Context, expr: TruthExpr) => Truth
  return read(context, expr)
}
