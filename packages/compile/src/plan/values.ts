import { applyShifts, NEVER, type Shift } from '@muster/engine'
import { canAny, MAY_BE_OPEN, PLAIN, spanOfAny } from './can.ts'
import type { Call, Can, Slot, Span, Truth, Value } from './node.ts'

const FAR = NEVER / 2

/** A known day or number. */
export function number(value: number): Value {
  const span = { least: value, most: value, never: value >= NEVER }
  return { kind: 'number', value, can: PLAIN, span }
}

/** A value known to be special. */
export function specialValue(code: number): Value {
  const can: Can = { open: false, specials: new Set([code]) }
  return { kind: 'special', code, can, span: { least: 0, most: 0, never: false } }
}

/** A fact or a field of an item. */
export function slotValue(slot: Slot, span: Span): Value {
  return { kind: 'slot', slot, can: MAY_BE_OPEN, span }
}

/** The day on which a rule is read. */
export function onValue(span: Span): Value {
  return { kind: 'on', can: PLAIN, span }
}

/** The day that the enclosing `given` found to be plain. */
export function local(id: number, span: Span): Value {
  return { kind: 'local', id, can: PLAIN, span }
}

/** A day moved by a shift. */
export function shifted(of: Value, by: Shift): Value {
  if (of.kind === 'number') return number(applyShifts(of.value, [by]))
  if (of.kind === 'special') return of
  const { least, most, never } = of.span
  const span = { least: applyShifts(least, [by]), most: applyShifts(most, [by]), never }
  return { kind: 'shift', of, by, can: of.can, span }
}

/** A day moved by a computed number of days; counts beyond half of `never` give never. */
export function movedBy(of: Value, days: Value): Value {
  const least = of.span.least + Math.max(days.span.least, -FAR)
  const most = of.span.most + Math.max(Math.min(days.span.most, FAR), -FAR)
  const span = {
    least: Math.min(least, NEVER - 1),
    most: Math.min(most, NEVER - 1),
    never: of.span.never || days.span.never || days.span.most > FAR,
  }
  return { kind: 'addDays', of, days, can: canAny([of.can, days.can]), span }
}

/** The earliest or the latest of some days. */
export function extreme(of: readonly Value[], later: boolean): Value {
  const [only] = of
  if (only === undefined) return number(NEVER)
  if (of.length === 1) return only
  if (of.every((each) => each.kind === 'number')) {
    const values = of.map((each) => (each.kind === 'number' ? each.value : NEVER))
    return number(later ? Math.max(...values) : Math.min(...values))
  }
  return { kind: 'extreme', of, later, can: canAny(of.map(({ can }) => can)), span: spanOfAny(of.map((e) => e.span)) }
}

/** One day or another. */
export function chosen(when: Truth, then: Value, otherwise: Value): Value {
  const can = canAny([when.can, then.can, otherwise.can])
  return { kind: 'choose', when, then, otherwise, can, span: spanOfAny([then.span, otherwise.span]) }
}

/** The day that a rule gives; a rule that never gives one is not called, unless its branches are `noted`. */
export function ruleDay(call: Call, noted: boolean): Value {
  const { body } = call.plan
  const says = body.kind === 'branch' ? body.says : body
  if (says.kind === 'said' && !noted) return specialValue(says.code)
  return { kind: 'ruleDay', call, can: call.plan.can, span: call.plan.span }
}

/** The sum of some numbers. */
export function total(of: readonly Value[]): Value {
  const span = {
    least: of.reduce((sum, each) => sum + each.span.least, 0),
    most: of.reduce((sum, each) => sum + (each.span.never ? NEVER : each.span.most), 0),
    never: false,
  }
  return { kind: 'sum', of, can: canAny(of.map(({ can }) => can)), span }
}

/** A number times `factor`, divided by `divisor` and rounded down. */
export function scaled(of: Value, factor: number, divisor: number): Value {
  const scale = (value: number) => Math.floor((value * factor) / divisor)
  if (of.kind === 'number') return number(scale(of.value))
  const ends = [scale(of.span.least), scale(of.span.never ? NEVER : of.span.most)]
  const span = { least: Math.min(...ends), most: Math.max(...ends), never: false }
  return { kind: 'times', of, factor, divisor, can: of.can, span }
}

/** The number of days from one day to another. */
export function between(from: Value, until: Value): Value {
  const end = (span: Span) => (span.never ? NEVER : span.most)
  const span = { least: until.span.least - end(from.span), most: end(until.span) - from.span.least, never: false }
  return { kind: 'daysBetween', from, until, can: canAny([from.can, until.can]), span }
}

/** A value read on another day, once that day is plain. */
export function valueGiven(id: number, on: Value, of: Value): Value {
  return { kind: 'given', id, on, of, can: canAny([on.can, of.can]), span: of.span }
}
