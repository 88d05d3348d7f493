import type { Call, Outcome, RulePlan, Slot, Truth, Value } from './node.ts'

/** The slots that are read, by key; null where something else than slots decides (counts of items, special outcomes of conditions). */
type Slots = Map<string, Slot> | null

function key(slot: Slot): string {
  return slot.kind === 'fact' ? slot.fact : `${slot.as}/${slot.field}`
}

function merged(parts: readonly Slots[]): Slots {
  const all = new Map<string, Slot>()
  for (const part of parts) {
    if (part === null) return null
    for (const [name, slot] of part) all.set(name, slot)
  }
  return all
}

function ofCall({ plan, item }: Call): Slots {
  const read = plainReads(plan)
  if (read === null || plan.can.specials.size > 0) return null
  const own = new Map<string, Slot>()
  for (const slot of read.values()) {
    const here: Slot = slot.kind === 'field' && item !== null ? { ...slot, as: item } : slot
    own.set(key(here), here)
  }
  return own
}

function ofValue(value: Value): Slots {
  if (value.can.specials.size > 0) return null
  switch (value.kind) {
    case 'number':
    case 'on':
    case 'local':
      return new Map()
    case 'special':
      return null
    case 'slot':
      return new Map([[key(value.slot), value.slot]])
    case 'shift':
    case 'times':
      return ofValue(value.of)
    case 'addDays':
      return merged([value.of, value.days].map(ofValue))
    case 'extreme':
    case 'sum':
      return merged(value.of.map(ofValue))
    case 'choose':
      return merged([ofTruth(value.when), ofValue(value.then), ofValue(value.otherwise)])
    case 'ruleDay':
      return ofCall(value.call)
    case 'daysBetween':
      return merged([value.from, value.until].map(ofValue))
    case 'given':
      return merged([value.on, value.of].map(ofValue))
    default:
      return value satisfies never
  }
}

function ofTruth(truth: Truth): Slots {
  if (truth.can.specials.size > 0) return null
  switch (truth.kind) {
    case 'known':
      return new Map()
    case 'oneOf':
      return new Map([[key(truth.slot), truth.slot]])
    case 'atMost':
      return merged([truth.low, truth.high].map(ofValue))
    case 'inSeason':
      return ofValue(truth.day)
    case 'join':
      return merged(truth.of.map(ofTruth))
    case 'not':
      return ofTruth(truth.of)
    case 'count':
      return null
    case 'says':
      return ofCall(truth.call)
    case 'given':
      return merged([ofValue(truth.on), ofTruth(truth.of)])
    default:
      return truth satisfies never
  }
}

function ofOutcome(outcome: Outcome): Slots {
  switch (outcome.kind) {
    case 'said':
      return new Map()
    case 'ofTruth':
      return ofTruth(outcome.of)
    case 'ofDay':
      return ofValue(outcome.of)
    case 'sameAs':
      return ofCall(outcome.call)
    case 'branch':
      return ofOutcome(outcome.says)
    case 'inOrder':
      return merged([
        ...outcome.cases.flatMap(({ when, then }) => [ofTruth(when), ofOutcome(then)]),
        ofOutcome(outcome.otherwise),
      ])
    case 'exclusive':
      return null
    case 'versions':
      return merged(
        outcome.of.flatMap(({ begun, ended, body }) => [
          ...[begun, ended].map((bound) => (bound === null ? new Map<string, Slot>() : ofTruth(bound))),
          ofOutcome(body),
        ]),
      )
    default:
      return outcome satisfies never
  }
}

/**
 * The slots on which a rule hangs, where it hangs on nothing else: if all of them are known, so is what it says, and its
 * conditions are plain. Null for other rules.
 */
export function plainReads(plan: RulePlan): ReadonlyMap<string, Slot> | null {
  return ofOutcome(plan.body)
}
