import type { RuleHandle } from '../rule/rule.ts'
import type { RuleRef } from './expression.ts'

/** The bound item that a rule about items is read for. */
export interface BoundItem {
  readonly bound: { readonly list: string; readonly as: string }
}

/** Refers to a rule, for an item when the rule is about items; throws a `TypeError` when the two do not fit. */
export function ruleRef(rule: RuleHandle, item: BoundItem | undefined): RuleRef {
  if (rule.about === null && item !== undefined) throw new TypeError(`${rule.id} is not about an item`)
  if (rule.about !== null && item === undefined)
    throw new TypeError(`${rule.id} is about an item of ${rule.about}: say which`)
  if (rule.about !== null && item !== undefined && rule.about !== item.bound.list) {
    throw new TypeError(`${rule.id} is about ${rule.about}, not ${item.bound.list}`)
  }
  return Object.freeze({ rule: rule.id, item: item?.bound.as ?? null })
}
