import type { Call, Truth, Value } from './node.ts'

/** What an expression takes from its surroundings. */
export interface Needs {
  readonly items: Set<string>
  readonly locals: Set<number>
  on: boolean
}

function ofCall(call: Call, needs: Needs): void {
  if (call.item !== null) needs.items.add(call.item)
  ofValue(call.on, needs)
}

function ofValue(value: Value, needs: Needs): void {
  switch (value.kind) {
    case 'number':
    case 'special':
      return
    case 'on':
      needs.on = true
      return
    case 'slot':
      if (value.slot.kind === 'field') needs.items.add(value.slot.as)
      return
    case 'local':
      needs.locals.add(value.id)
      return
    case 'shift':
    case 'times':
      ofValue(value.of, needs)
      return
    case 'addDays':
      for (const each of [value.of, value.days]) ofValue(each, needs)
      return
    case 'extreme':
    case 'sum':
      for (const each of value.of) ofValue(each, needs)
      return
    case 'choose':
      ofTruth(value.when, needs)
      for (const each of [value.then, value.otherwise]) ofValue(each, needs)
      return
    case 'ruleDay':
      ofCall(value.call, needs)
      return
    case 'daysBetween':
      for (const each of [value.from, value.until]) ofValue(each, needs)
      return
    case 'given':
      without(needs, { local: value.id }, (inner) => {
        ofValue(value.on, inner)
        ofValue(value.of, inner)
      })
      return
    default:
      value satisfies never
  }
}

function ofTruth(truth: Truth, needs: Needs): void {
  switch (truth.kind) {
    case 'known':
      return
    case 'oneOf':
      if (truth.slot.kind === 'field') needs.items.add(truth.slot.as)
      return
    case 'atMost':
      for (const each of [truth.low, truth.high]) ofValue(each, needs)
      return
    case 'inSeason':
      ofValue(truth.day, needs)
      return
    case 'join':
      for (const each of truth.of) ofTruth(each, needs)
      return
    case 'not':
      ofTruth(truth.of, needs)
      return
    case 'count':
      without(needs, { item: truth.as }, (inner) => ofTruth(truth.where, inner))
      return
    case 'says':
      ofCall(truth.call, needs)
      return
    case 'given':
      without(needs, { local: truth.id }, (inner) => {
        ofValue(truth.on, inner)
        ofTruth(truth.of, inner)
      })
      return
    default:
      truth satisfies never
  }
}

/** Reads what is inside a binder, and forgets what it binds. */
function without(
  needs: Needs,
  bound: { readonly item?: string; readonly local?: number },
  read: (inner: Needs) => void,
): void {
  const inner: Needs = { items: new Set(), locals: new Set(), on: false }
  read(inner)
  if (bound.item !== undefined) inner.items.delete(bound.item)
  if (bound.local !== undefined) inner.locals.delete(bound.local)
  for (const item of inner.items) needs.items.add(item)
  for (const local of inner.locals) needs.locals.add(local)
  if (inner.on) needs.on = true
}

/** Finds the items, the days and the day of reading that a condition takes from outside itself. */
export function needsOf(truth: Truth): Needs {
  const needs: Needs = { items: new Set(), locals: new Set(), on: false }
  ofTruth(truth, needs)
  return needs
}

/** A text that is equal for conditions that say the same. */
export function textKey(truth: Truth): string {
  return JSON.stringify(truth, (key, value: unknown) => {
    if (key === 'can' || key === 'span') return undefined
    if (key === 'plan' && typeof value === 'object' && value !== null && 'key' in value) return value.key
    if (key === 'calendar' && typeof value === 'object' && value !== null && 'id' in value) return value.id
    return value
  })
}
