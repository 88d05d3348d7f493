import type { DayExpr, NumberExpr, RuleRef, System, TruthExpr } from '@muster/engine'
import { type Legend, NO, OPEN, YES } from '../code.ts'
import { Unsaid } from '../unsaid.ts'
import type { Call, RulePlan, Slot, Truth, Value } from './node.ts'
import { isYesNo, placeOf, spanOfType, typeOf } from './slots.ts'
import { atMost, counted, inSeason, isKnown, join, known, oneOf, opposite, says, truthGiven } from './truths.ts'
import {
  between,
  chosen,
  extreme,
  local,
  movedBy,
  number,
  ruleDay,
  scaled,
  shifted,
  slotValue,
  specialValue,
  total,
  valueGiven,
} from './values.ts'

/** What lowering an expression needs to know of its surroundings. */
export interface Setting {
  readonly system: System
  readonly legend: Legend
  readonly rule: string
  /** Whether the branches that win are noted, so that every rule is called that the interpreter would read. */
  readonly noted: boolean
  /** The day on which the expression is read. */
  readonly on: Value
  readonly planOf: (rule: string, on: number | null) => RulePlan
  readonly nextLocal: () => number
}

type TruthReadings = {
  readonly [K in TruthExpr['kind']]: (at: Setting, expr: Extract<TruthExpr, { kind: K }>) => Truth
}
type DayReadings = { readonly [K in DayExpr['kind']]: (at: Setting, expr: Extract<DayExpr, { kind: K }>) => Value }
type NumberReadings = {
  readonly [K in NumberExpr['kind']]: (at: Setting, expr: Extract<NumberExpr, { kind: K }>) => Value
}

function slot(at: Setting, ref: Slot): Value {
  const span = spanOfType(typeOf(at.system, ref))
  if (Math.abs(span.least) >= OPEN || Math.abs(span.most) >= OPEN)
    throw new Unsaid(at.rule, 'a number may be too large to be told from an open one')
  return slotValue(ref, span)
}

function bounded(at: Setting, value: Value): Value {
  if (Math.abs(value.span.least) >= OPEN || Math.abs(value.span.most) >= OPEN)
    throw new Unsaid(at.rule, 'a number may grow too large to be told from an open one')
  return value
}

function call(at: Setting, ref: RuleRef): Call {
  const plan = at.planOf(ref.rule, at.on.kind === 'number' ? at.on.value : null)
  return { plan, on: at.on, item: ref.item }
}

/** Reads something on another day: at once where that day is known, else once it is found to be plain. */
function moved<T>(at: Setting, on: Value, read: (inner: Setting) => T, wrap: (id: number, of: T) => T): T {
  if (on.kind === 'number' || on.kind === 'on' || on.kind === 'local') return read({ ...at, on })
  const id = at.nextLocal()
  return wrap(id, read({ ...at, on: local(id, on.span) }))
}

const DAYS: DayReadings = {
  day: (_, expr) => number(expr.day),
  dayFact: (at, expr) => slot(at, expr.ref),
  evaluationDay: (at) => at.on,
  shift: (at, expr) => shifted(lowerDay(at, expr.of), expr.by),
  addDays: (at, expr) => movedBy(lowerDay(at, expr.of), lowerNumber(at, expr.days)),
  earliest: (at, expr) =>
    extreme(
      expr.of.map((part) => lowerDay(at, part)),
      false,
    ),
  latest: (at, expr) =>
    extreme(
      expr.of.map((part) => lowerDay(at, part)),
      true,
    ),
  chooseDay: (at, expr) => {
    const when = lowerTruth(at, expr.when)
    if (isKnown(when, YES)) return lowerDay(at, expr.then)
    if (isKnown(when, NO)) return lowerDay(at, expr.otherwise)
    if (when.kind === 'known') return specialValue(when.code)
    return chosen(when, lowerDay(at, expr.then), lowerDay(at, expr.otherwise))
  },
  ruleDay: (at, expr) => {
    const to = call(at, expr.ref)
    if (to.plan.rule.gives !== 'day') throw new Unsaid(at.rule, `${expr.ref.rule} gives no day`)
    return ruleDay(to, at.noted)
  },
  dayAt: (at, expr) => {
    const on = lowerDay(at, expr.on)
    if (on.kind === 'special') return on
    return moved(
      at,
      on,
      (inner) => lowerDay(inner, expr.of),
      (id, of) => valueGiven(id, on, of),
    )
  },
}

const NUMBERS: NumberReadings = {
  number: (_, expr) => number(expr.value),
  numberFact: (at, expr) => slot(at, expr.ref),
  sum: (at, expr) => bounded(at, total(expr.of.map((part) => lowerNumber(at, part)))),
  times: (at, expr) => bounded(at, scaled(lowerNumber(at, expr.of), expr.factor, expr.divisor)),
  daysBetween: (at, expr) => bounded(at, between(lowerDay(at, expr.from), lowerDay(at, expr.until))),
}

const TRUTHS: TruthReadings = {
  truth: (_, expr) => known(expr.value ? YES : NO),
  oneOf: (at, expr) => {
    const type = typeOf(at.system, expr.ref)
    if (type.kind !== 'choice') throw new Unsaid(at.rule, 'a fact without named values is compared with names')
    const places = [...new Set(expr.values.map((value) => placeOf(type, value)))].sort((one, other) => one - other)
    return oneOf(expr.ref, places, isYesNo(type) ? 2 : type.of.length)
  },
  notAfter: (at, expr) => atMost(lowerDay(at, expr.earlier), lowerDay(at, expr.later), 'days'),
  atMost: (at, expr) => atMost(lowerNumber(at, expr.smaller), lowerNumber(at, expr.larger), 'numbers'),
  inSeason: (at, expr) => inSeason(lowerDay(at, expr.day), expr.windows),
  all: (at, expr) =>
    join(
      expr.of.map((part) => lowerTruth(at, part)),
      true,
    ),
  any: (at, expr) =>
    join(
      expr.of.map((part) => lowerTruth(at, part)),
      false,
    ),
  not: (at, expr) => opposite(lowerTruth(at, expr.of)),
  count: (at, expr) => counted(expr.list, expr.as, expr.least, lowerTruth(at, expr.where)),
  holds: (at, expr) => yesNoOnly(at, expr.ref, [YES]),
  gives: (at, expr) =>
    yesNoOnly(
      at,
      expr.ref,
      expr.choices.map((name) => at.legend.codeOf({ kind: 'choice', choice: name })),
    ),
  truthAt: (at, expr) => {
    const on = lowerDay(at, expr.on)
    if (on.kind === 'special') return known(on.code)
    return moved(
      at,
      on,
      (inner) => lowerTruth(inner, expr.of),
      (id, of) => truthGiven(id, on, of),
    )
  },
}

function yesNoOnly(at: Setting, ref: RuleRef, codes: readonly number[]): Truth {
  const to = call(at, ref)
  if (to.plan.rule.gives === 'day') throw new Unsaid(at.rule, `${ref.rule} gives a day where a word is expected`)
  return says(to, codes, at.noted)
}

/** Makes a condition ready for every target. */
export function lowerTruth(at: Setting, expr: TruthExpr): Truth {
  const read = TRUTHS[expr.kind] as (at: Setting, expr: TruthExpr) => Truth
  return read(at, expr)
}

/** Makes a day ready for every target. */
export function lowerDay(at: Setting, expr: DayExpr): Value {
  const read = DAYS[expr.kind] as (at: Setting, expr: DayExpr) => Value
  return read(at, expr)
}

/** Makes a number ready for every target. */
export function lowerNumber(at: Setting, expr: NumberExpr): Value {
  const read = NUMBERS[expr.kind] as (at: Setting, expr: NumberExpr) => Value
  return read(at, expr)
}
