import type { IntervalSet } from '../calendar/interval-set.ts'
import { equalSets, intersect, isEmpty, maxOf, minOf, size } from '../calendar/interval-set.ts'

/** The values that a slot may still have: named values, or a set of whole numbers (days as day numbers). */
export type Domain =
  | { readonly kind: 'values'; readonly of: readonly string[] }
  | { readonly kind: 'span'; readonly set: IntervalSet }

/** The number of values. */
export function domainSize(domain: Domain): number {
  return domain.kind === 'values' ? domain.of.length : size(domain.set)
}

/** Tells whether no value is left. */
export function isEmptyDomain(domain: Domain): boolean {
  return domain.kind === 'values' ? domain.of.length === 0 : isEmpty(domain.set)
}

/** The values that both domains have; a `TypeError` when they are of two kinds. */
export function meet(one: Domain, other: Domain): Domain {
  if (one.kind === 'values' && other.kind === 'values') {
    return { kind: 'values', of: one.of.filter((value) => other.of.includes(value)) }
  }
  if (one.kind === 'span' && other.kind === 'span') return { kind: 'span', set: intersect(one.set, other.set) }
  throw new TypeError('domains of two kinds do not meet')
}

/** Tells whether two domains have the same values. */
export function equalDomains(one: Domain, other: Domain): boolean {
  if (one.kind === 'values' && other.kind === 'values') {
    return one.of.length === other.of.length && one.of.every((value) => other.of.includes(value))
  }
  return one.kind === 'span' && other.kind === 'span' && equalSets(one.set, other.set)
}

/** The only value of a span, or undefined when it has more or none. */
export function onlyNumber(domain: Domain): number | undefined {
  if (domain.kind !== 'span' || isEmpty(domain.set)) return undefined
  const least = minOf(domain.set)
  return least === maxOf(domain.set) ? least : undefined
}
