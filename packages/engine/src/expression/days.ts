import type { Rounding } from '../calendar/add.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import { isAllYear, type YearlyWindow } from '../calendar/season.ts'
import type { WorkingCalendar } from '../calendar/working-days.ts'
import { NEVER } from '../fact/declare.ts'
import type { RuleHandle } from '../rule/rule.ts'
import type { DayExpr, NumberExpr } from './expression.ts'
import { type DayHandle, type NumberHandle, refOf } from './refer.ts'
import { type BoundItem, ruleRef } from './rule-ref.ts'
import type { Shift } from './shift.ts'

/** Anything that can be read as a day: an expression, a day fact, or a day written `YYYY-MM-DD`. */
export type DayLike = DayExpr | DayHandle | string

/** Anything that can be read as a whole number. */
export type NumberLike = NumberExpr | NumberHandle | number

/** Reads a day-like as an expression; throws a `RangeError` on a written day that does not exist. */
export function toDay(day: DayLike): DayExpr {
  if (typeof day === 'string') return Object.freeze({ kind: 'day', day: parseDay(day) })
  if (day.kind === 'factDeclaration' || day.kind === 'fieldHandle')
    return Object.freeze({ kind: 'dayFact', ref: refOf(day) })
  return day
}

/** Reads a number-like as an expression. */
export function toNumber(number: NumberLike): NumberExpr {
  if (typeof number === 'number') return Object.freeze({ kind: 'number', value: number })
  if (number.kind === 'factDeclaration' || number.kind === 'fieldHandle')
    return Object.freeze({ kind: 'numberFact', ref: refOf(number) })
  return number
}

/** The day on which the case is judged. */
export const evaluationDay: DayExpr = Object.freeze({ kind: 'evaluationDay' })

/** The day after all days: of something that never happened. */
export const never: DayExpr = Object.freeze({ kind: 'day', day: NEVER })

function shift(of: DayLike, by: Shift): DayExpr {
  return Object.freeze({ kind: 'shift', of: toDay(of), by: Object.freeze(by) })
}

/** The day `count` calendar days later (earlier when negative). */
export function plusDays(day: DayLike, count: number): DayExpr {
  return shift(day, { kind: 'days', count })
}

/** The same day number `count` months later; a missing day is rounded down to the month's end unless told otherwise. */
export function plusMonths(day: DayLike, count: number, rounding: Rounding = 'down'): DayExpr {
  return shift(day, { kind: 'months', count, rounding })
}

/** The same day `count` years later; 29 February is rounded up to 1 March unless told otherwise (the rule for ages). */
export function plusYears(day: DayLike, count: number, rounding: Rounding = 'up'): DayExpr {
  return shift(day, { kind: 'years', count, rounding })
}

/** The `count`-th working day after a day, by a dated table. */
export function plusWorkingDays(day: DayLike, count: number, calendar: WorkingCalendar): DayExpr {
  return shift(day, { kind: 'workingDays', count, calendar })
}

/** The first day of the month or year in which a day falls. */
export function startOfMonth(day: DayLike): DayExpr {
  return shift(day, { kind: 'startOfMonth' })
}

/** The 1 January of the year in which a day falls. */
export function startOfYear(day: DayLike): DayExpr {
  return shift(day, { kind: 'startOfYear' })
}

/** The first season start on or after a day. */
export function seasonStart(day: DayLike, windows: readonly YearlyWindow[]): DayExpr {
  return shift(day, { kind: 'seasonStart', windows })
}

/** The first day on or after a day that lies outside the season. Throws a `RangeError` for a season of the whole year. */
export function seasonEnd(day: DayLike, windows: readonly YearlyWindow[]): DayExpr {
  if (isAllYear(windows)) throw new RangeError('a season of the whole year has no end')
  return shift(day, { kind: 'seasonEnd', windows })
}

/** The earliest of some days. */
export function earliest(...days: readonly DayLike[]): DayExpr {
  return Object.freeze({ kind: 'earliest', of: Object.freeze(days.map(toDay)) })
}

/** The latest of some days. */
export function latest(...days: readonly DayLike[]): DayExpr {
  return Object.freeze({ kind: 'latest', of: Object.freeze(days.map(toDay)) })
}

/** The day that a rule gives; `never` where it gives no day. */
export function dayGivenBy(rule: RuleHandle, item?: BoundItem): DayExpr {
  return Object.freeze({ kind: 'ruleDay', ref: ruleRef(rule, item) })
}

/** A day worked out as the law stood on another day. */
export function dayAsOf(on: DayLike, of: DayLike): DayExpr {
  return Object.freeze({ kind: 'dayAt', on: toDay(on), of: toDay(of) })
}

/** A day moved by a computed number of days. */
export function addDays(day: DayLike, days: NumberLike): DayExpr {
  return Object.freeze({ kind: 'addDays', of: toDay(day), days: toNumber(days) })
}

/** The number of days from one day to another (negative when the second is earlier). */
export function daysBetween(from: DayLike, until: DayLike): NumberExpr {
  return Object.freeze({ kind: 'daysBetween', from: toDay(from), until: toDay(until) })
}

/** The sum of some numbers. */
export function sum(...numbers: readonly NumberLike[]): NumberExpr {
  return Object.freeze({ kind: 'sum', of: Object.freeze(numbers.map(toNumber)) })
}

/** A number times `factor`, divided by `divisor` (positive) and rounded down. */
export function times(number: NumberLike, factor: number, divisor = 1): NumberExpr {
  if (!(divisor > 0)) throw new RangeError('divisor must be positive')
  return Object.freeze({ kind: 'times', of: toNumber(number), factor, divisor })
}

/** The written day of a constant. */
export function onDay(day: Day): DayExpr {
  return Object.freeze({ kind: 'day', day })
}
