import { applyShifts, NEVER, type Shift } from '@muster/engine'
import type { Span, Value } from './node.ts'

/** A value without its shifts, and the shifts, innermost first. */
export function unshifted(value: Value): { readonly of: Value; readonly by: readonly Shift[] } {
  const by: Shift[] = []
  let of = value
  while (of.kind === 'shift') {
    by.unshift(of.by)
    of = of.of
  }
  return { of, by }
}

/**
 * The smallest value of a span that shifts move to at least a bound: since every shift keeps the order of days, "the
 * shifted day is at least the bound" is "the day is at least this". `NEVER` when only never gets there.
 */
export function leastReaching(by: readonly Shift[], bound: number, span: Span): number {
  if (applyShifts(span.most, by) < bound) return NEVER
  let low = span.least
  let high = span.most
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (applyShifts(middle, by) >= bound) high = middle
    else low = middle + 1
  }
  return low
}
