import type { DayExpr, NumberExpr } from '../expression/expression.ts'
import { NEVER } from '../fact/declare.ts'
import { boundsOf, isAtMost, slotsOf } from '../world/compare.ts'
import { onlyNumber } from '../world/domain.ts'
import { applyShifts, type Path, type Term } from '../world/term.ts'
import { domainOf, spanOf } from '../world/world.ts'
import { type Context, slotOf } from './context.ts'
import { isSpecial, type Open, type Special, type Value } from './result.ts'

type DayReadings = { readonly [K in DayExpr['kind']]: (context: Context, expr: Extract<DayExpr, { kind: K }>) => Value }
type NumberReadings = {
  readonly [K in NumberExpr['kind']]: (context: Context, expr: Extract<NumberExpr, { kind: K }>) => Value
}

const FAR = NEVER / 2

function known(value: number, of: Path | null = null): Term {
  return { kind: 'known', value, of }
}

/** The term of a slot: known when only one value is left. */
function ofSlot(context: Context, slot: string): Term {
  const only = onlyNumber(domainOf(context.world, slot))
  return only === undefined ? { kind: 'moving', slot, by: [] } : known(only, { slot, by: [] })
}

/** The term in the form in which it says most: a slot with one value left is known. */
export function resolved(context: Context, term: Term): Term {
  if (term.kind !== 'moving') return term
  const only = onlyNumber({ kind: 'span', set: spanOf(context.world, term.slot) })
  return only === undefined ? term : known(applyShifts(only, term.by), { slot: term.slot, by: term.by })
}

function isTerm(value: Value): value is Term {
  return value.kind === 'known' || value.kind === 'moving' || value.kind === 'between'
}

function combine(context: Context, terms: readonly Term[], by: (values: readonly number[]) => number): Term {
  const bounds = terms.map((term) => boundsOf(context.world, term))
  const least = by(bounds.map(([low]) => low))
  const most = by(bounds.map(([, high]) => high))
  return least === most ? known(least) : { kind: 'between', least, most, slots: [...new Set(terms.flatMap(slotsOf))] }
}

function extreme(context: Context, of: readonly DayExpr[], takeLater: boolean): Value {
  let best: Term | null = null
  let open: Open | null = null
  let special: Special | null = null
  for (const part of of) {
    const value = dayIn(context, part)
    if (value.kind === 'open') open ??= value
    else if (isSpecial(value)) special ??= value
    else if (best === null) best = value
    else if (best.kind === 'between' || value.kind === 'between') {
      best = combine(context, [best, value], takeLater ? (v) => Math.max(...v) : (v) => Math.min(...v))
    } else {
      const first = isAtMost(context.world, best, value)
      if (typeof first !== 'boolean') open ??= { kind: 'open', cut: first }
      else if (first === takeLater) best = value
    }
  }
  return open ?? special ?? best ?? known(NEVER)
}

const DAY_READINGS: DayReadings = {
  day: (_, expr) => known(expr.day),
  dayFact: (context, expr) => ofSlot(context, slotOf(context, expr.ref)),
  evaluationDay: (context) => resolved(context, context.on),
  shift: (context, expr) => {
    const of = dayIn(context, expr.of)
    if (!isTerm(of)) return of
    if (of.kind === 'known')
      return known(applyShifts(of.value, [expr.by]), of.of && { slot: of.of.slot, by: [...of.of.by, expr.by] })
    if (of.kind === 'moving') return { kind: 'moving', slot: of.slot, by: [...of.by, expr.by] }
    return combine(context, [of], ([value]) => applyShifts(value ?? NEVER, [expr.by]))
  },
  addDays: (context, expr) => {
    const of = dayIn(context, expr.of)
    if (!isTerm(of)) return of
    const days = numberIn(context, expr.days)
    if (!isTerm(days)) return days
    if (of.kind === 'moving' && days.kind === 'known' && Math.abs(days.value) < FAR) {
      return { kind: 'moving', slot: of.slot, by: [...of.by, { kind: 'days', count: days.value }] }
    }
    return combine(context, [of, days], ([day = NEVER, count = 0]) => {
      return day >= NEVER || count > FAR ? NEVER : Math.min(day + Math.max(count, -FAR), NEVER - 1)
    })
  },
  earliest: (context, expr) => extreme(context, expr.of, false),
  latest: (context, expr) => extreme(context, expr.of, true),
  chooseDay: (context, expr) => {
    const when = context.evaluator.judge(context, expr.when)
    switch (when.kind) {
      case 'true':
        return dayIn(context, expr.then)
      case 'false':
        return dayIn(context, expr.otherwise)
      default:
        return when
    }
  },
  ruleDay: (context, expr) => {
    const answer = context.evaluator.answerRule(context, expr.ref)
    if (answer.kind === 'day') return answer.day
    if (answer.kind === 'open' || isSpecial(answer)) return answer
    return known(NEVER)
  },
  dayAt: (context, expr) => {
    const on = dayIn(context, expr.on)
    return isTerm(on) ? dayIn({ ...context, on }, expr.of) : on
  },
}

const NUMBER_READINGS: NumberReadings = {
  number: (_, expr) => known(expr.value),
  numberFact: (context, expr) => ofSlot(context, slotOf(context, expr.ref)),
  sum: (context, expr) => {
    const parts: Term[] = []
    for (const part of expr.of) {
      const value = numberIn(context, part)
      if (!isTerm(value)) return value
      parts.push(value)
    }
    return combine(context, parts, (values) => values.reduce((total, value) => total + value, 0))
  },
  times: (context, expr) => {
    const of = numberIn(context, expr.of)
    if (!isTerm(of)) return of
    const scale = (value: number) => Math.floor((value * expr.factor) / expr.divisor)
    const [least, most] = boundsOf(context.world, of)
    const [low, high] = expr.factor >= 0 ? [scale(least), scale(most)] : [scale(most), scale(least)]
    return low === high ? known(low) : { kind: 'between', least: low, most: high, slots: slotsOf(of) }
  },
  daysBetween: (context, expr) => {
    const from = dayIn(context, expr.from)
    if (!isTerm(from)) return from
    const until = dayIn(context, expr.until)
    if (!isTerm(until)) return until
    const [fromLeast, fromMost] = boundsOf(context.world, from)
    const [untilLeast, untilMost] = boundsOf(context.world, until)
    const least = untilLeast - fromMost
    const most = untilMost - fromLeast
    return least === most
      ? known(least)
      : { kind: 'between', least, most, slots: [...new Set([...slotsOf(from), ...slotsOf(until)])] }
  },
}

/** Works out a day in a context. */
export function dayIn(context: Context, expr: DayExpr): Value {
  const read = DAY_READINGS[expr.kind] as (context: Context, expr: DayExpr) => Value
  return read(context, expr)
}

/** Works out a whole number in a context. */
export function numberIn(context: Context, expr: NumberExpr): Value {
  const read = NUMBER_READINGS[expr.kind] as (context: Context, expr: NumberExpr) => Value
  return read(context, expr)
}
