import { dayNumber, isDayInSeason, NEVER, type YearlyWindow } from '@muster/engine'
import { NO, OPEN, YES } from '../code.ts'
import { canAny, MAY_BE_OPEN, PLAIN } from './can.ts'
import type { Call, Slot, Truth, Value } from './node.ts'
import { leastReaching, unshifted } from './pull-back.ts'
import { number } from './values.ts'

/** A condition whose code is known. */
export function known(code: number): Truth {
  return { kind: 'known', code, can: code > OPEN ? { open: false, specials: new Set([code]) } : PLAIN }
}

/** Tells whether a condition is known to have a code. */
export function isKnown(truth: Truth, code: number): boolean {
  return truth.kind === 'known' && truth.code === code
}

/** Whether a choice is one of some values. */
export function oneOf(slot: Slot, places: readonly number[], size: number): Truth {
  if (places.length === 0) return known(NO)
  if (places.length === size) return known(YES)
  return { kind: 'oneOf', slot, places, size, can: MAY_BE_OPEN }
}

/** Tells whether a value is a slot or the day given, possibly shifted, so that a bound can be pulled back through it. */
function base(value: Value): Value | null {
  const { of } = unshifted(value)
  return of.kind === 'slot' || of.kind === 'on' || of.kind === 'local' ? of : null
}

/** Whether one value is at most another; a known bound is pulled back through the shifts of the other side. */
export function atMost(low: Value, high: Value, of: 'days' | 'numbers'): Truth {
  if (low.kind === 'special') return known(low.code)
  if (low.kind === 'number' && high.kind === 'number') return known(low.value <= high.value ? YES : NO)
  if (low.kind === 'number' && high.kind === 'special') return known(high.code)
  if (high.kind === 'number') {
    const inner = base(low)
    if (inner !== null && inner !== low) {
      const above = leastReaching(unshifted(low).by, high.value + 1, inner.span)
      const last = above >= NEVER ? inner.span.most : above - 1
      return plainAtMost(inner, number(high.value >= NEVER ? NEVER : last), of)
    }
  }
  if (low.kind === 'number') {
    const inner = base(high)
    if (inner !== null && inner !== high) {
      return plainAtMost(
        number(low.value >= NEVER ? NEVER : leastReaching(unshifted(high).by, low.value, inner.span)),
        inner,
        of,
      )
    }
  }
  return plainAtMost(low, high, of)
}

function plainAtMost(low: Value, high: Value, of: 'days' | 'numbers'): Truth {
  return { kind: 'atMost', low, high, of, can: canAny([low.can, high.can]) }
}

/** Whether a day lies in a yearly season. */
export function inSeason(day: Value, windows: readonly YearlyWindow[]): Truth {
  if (day.kind === 'special') return known(day.code)
  if (day.kind === 'number') return known(day.value < NEVER && isDayInSeason(windows, dayNumber(day.value)) ? YES : NO)
  return { kind: 'inSeason', day, windows, can: day.can }
}

/** Joins conditions: all, or any; parts that are known are worked in at once. */
export function join(parts: readonly Truth[], all: boolean): Truth {
  const ender = all ? NO : YES
  const flat = parts.flatMap((part) => (part.kind === 'join' && part.all === all ? part.of : [part]))
  if (flat.some((part) => isKnown(part, ender))) return known(ender)
  const of = flat.filter((part) => !isKnown(part, all ? YES : NO))
  const [only] = of
  if (only === undefined) return known(all ? YES : NO)
  if (of.length === 1) return only
  return { kind: 'join', all, of, can: canAny(of.map(({ can }) => can)) }
}

/** The opposite of a condition. */
export function opposite(of: Truth): Truth {
  if (of.kind === 'known') return known(of.code === YES ? NO : of.code === NO ? YES : of.code)
  if (of.kind === 'not') return of.of
  return { kind: 'not', of, can: of.can }
}

/** Whether at least some number of items satisfy a condition. */
export function counted(list: string, as: string, least: number, where: Truth): Truth {
  if (least <= 0) return known(YES)
  if (isKnown(where, NO)) return known(NO)
  return { kind: 'count', list, as, least, where, can: { open: true, specials: where.can.specials } }
}

/** Whether a rule gives one of some codes; a rule that always says the same is not called, unless its branches are `noted`. */
export function says(call: Call, codes: readonly number[], noted: boolean): Truth {
  const { body, can } = call.plan
  const outcome = body.kind === 'branch' ? body.says : body
  if (outcome.kind === 'said' && !noted) {
    const { code } = outcome
    return known(code > OPEN ? code : codes.includes(code) ? YES : NO)
  }
  return { kind: 'says', call, codes, can }
}

/** A condition judged on another day, once that day is plain. */
export function truthGiven(id: number, on: Value, of: Truth): Truth {
  return { kind: 'given', id, on, of, can: canAny([on.can, of.can]) }
}
