import type { YearlyWindow } from '../calendar/season.ts'
import type { ChoiceType, Fields, ListDeclaration } from '../fact/declaration.ts'
import type { RuleHandle } from '../rule/rule.ts'
import { type DayLike, type NumberLike, toDay, toNumber } from './days.ts'
import type { TruthExpr } from './expression.ts'
import { type ChoiceHandle, type Item, itemOf, refOf } from './refer.ts'
import { type BoundItem, ruleRef } from './rule-ref.ts'

/** Anything that can be read as a condition: an expression, or a yes/no fact (true when `yes`). */
export type TruthLike = TruthExpr | ChoiceHandle

/** Reads a truth-like as an expression; throws a `TypeError` when a fact is not yes/no. */
export function toTruth(truth: TruthLike): TruthExpr {
  if (truth.kind !== 'factDeclaration' && truth.kind !== 'fieldHandle') return truth
  if (!truth.type.of.includes('yes'))
    throw new TypeError('only a yes/no fact is a condition by itself; use is(fact, value)')
  return is(truth, 'yes')
}

/** The condition that is always true. */
export const always: TruthExpr = Object.freeze({ kind: 'truth', value: true })

/** True when a fact has one of the values; throws a `TypeError` on a value that the fact does not have. */
export function is(fact: ChoiceHandle, ...values: readonly string[]): TruthExpr {
  const type: ChoiceType = fact.type
  for (const value of values) {
    if (!type.of.includes(value)) throw new TypeError(`no such value: ${value} (expected ${type.of.join(', ')})`)
  }
  return Object.freeze({ kind: 'oneOf', ref: refOf(fact), values: Object.freeze([...values]) })
}

/** True when every part is. */
export function all(...parts: readonly TruthLike[]): TruthExpr {
  return Object.freeze({ kind: 'all', of: Object.freeze(parts.map(toTruth)) })
}

/** True when some part is. */
export function any(...parts: readonly TruthLike[]): TruthExpr {
  return Object.freeze({ kind: 'any', of: Object.freeze(parts.map(toTruth)) })
}

/** True when the part is false. */
export function not(part: TruthLike): TruthExpr {
  return Object.freeze({ kind: 'not', of: toTruth(part) })
}

/** True when one day is the same as or earlier than another. */
export function notAfter(earlier: DayLike, later: DayLike): TruthExpr {
  return Object.freeze({ kind: 'notAfter', earlier: toDay(earlier), later: toDay(later) })
}

/** True when one day is earlier than another. */
export function before(earlier: DayLike, later: DayLike): TruthExpr {
  return not(notAfter(later, earlier))
}

/** True when a day lies in the half-open span from `from` to `until`. */
export function within(day: DayLike, from: DayLike, until: DayLike): TruthExpr {
  return all(notAfter(from, day), before(day, until))
}

/** True when two days are the same. */
export function sameDay(one: DayLike, other: DayLike): TruthExpr {
  return all(notAfter(one, other), notAfter(other, one))
}

/** True when a day lies in a yearly season. */
export function inSeason(day: DayLike, windows: readonly YearlyWindow[]): TruthExpr {
  return Object.freeze({ kind: 'inSeason', day: toDay(day), windows })
}

/** True when one number is at most another. */
export function atMost(smaller: NumberLike, larger: NumberLike): TruthExpr {
  return Object.freeze({ kind: 'atMost', smaller: toNumber(smaller), larger: toNumber(larger) })
}

/** True when one number is greater than another. */
export function moreThan(greater: NumberLike, smaller: NumberLike): TruthExpr {
  return not(atMost(greater, smaller))
}

/** True when at least `least` items of a list satisfy a condition; `as` names the item where the same list is nested in itself. */
export function several<F extends Fields>(
  list: ListDeclaration<F>,
  least: number,
  where: (item: Item<F>) => TruthLike,
  as: string = list.id,
): TruthExpr {
  return Object.freeze({ kind: 'count', list: list.id, as, least, where: toTruth(where(itemOf(list, as))) })
}

/** True when at least one item of a list satisfies a condition. */
export function some<F extends Fields>(
  list: ListDeclaration<F>,
  where: (item: Item<F>) => TruthLike,
  as: string = list.id,
): TruthExpr {
  return several(list, 1, where, as)
}

/** True when no item of a list fails a condition (so also when there are no items). */
export function every<F extends Fields>(
  list: ListDeclaration<F>,
  where: (item: Item<F>) => TruthLike,
  as: string = list.id,
): TruthExpr {
  return not(some(list, (item) => not(where(item)), as))
}

/** True when a yes/no rule says yes; where the rule does not apply or is not covered, so is the condition. */
export function holds(rule: RuleHandle, item?: BoundItem): TruthExpr {
  return Object.freeze({ kind: 'holds', ref: ruleRef(rule, item) })
}

/** True when a rule gives one of the named choices. */
export function gives(rule: RuleHandle, choices: readonly string[], item?: BoundItem): TruthExpr {
  return Object.freeze({ kind: 'gives', ref: ruleRef(rule, item), choices: Object.freeze([...choices]) })
}

/** A condition judged as the law stood on another day. */
export function asOf(on: DayLike, of: TruthLike): TruthExpr {
  return Object.freeze({ kind: 'truthAt', on: toDay(on), of: toTruth(of) })
}
