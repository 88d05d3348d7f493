import {
  type Asked,
  ask,
  type Change,
  contains,
  type Day,
  type Domain,
  domainOf,
  domainSize,
  EVALUATION_SLOT,
  type IntervalSet,
  intersect,
  intervalSet,
  isEmpty,
  type Leaf,
  maxOf,
  meaningOf,
  minOf,
  NEVER,
  narrow,
  type Outcome,
  outcomeKey,
  type System,
  slotsOfCut,
  typeOfSlot,
  type World,
} from '@muster/engine'
import { type ConditionData, type ValuesData, valuesData } from '../assess/condition-data.ts'
import { type OutcomeData, outcomeData } from '../assess/outcome-data.ts'

/** What is so of a man who serves as an example. */
export interface ExampleData {
  readonly slot: string
  readonly values: ValuesData
}

const MIDDLE = 2

/** The fact whose day lies a working life, not a few years, before the day asked about. */
const BIRTH = 'born'

const YEAR = 365

/** Half-open spans, counted back from the day asked about, in which a day is looked for first. */
const USUAL: { readonly birth: readonly [number, number]; readonly other: readonly [number, number] } = {
  birth: [45 * YEAR, 19 * YEAR],
  other: [4 * YEAR, 0],
}

/** The middle of the widest stretch, so that an example does not stand on an edge; null of an empty set. */
function middle(set: IntervalSet): number | null {
  if (isEmpty(set)) return null
  const lengths = set.map(([from, until]) => until - from)
  const [from, until] = set[lengths.indexOf(Math.max(...lengths))] ?? [0, 0]
  return Math.floor((from + until) / MIDDLE)
}

function numbersToTry(slot: string, set: IntervalSet, day: boolean, by: Day): readonly number[] {
  const [most, least] = slot === BIRTH ? USUAL.birth : USUAL.other
  const usual = day ? intersect(set, intervalSet([[by - most, by - least]])) : set
  const past = day ? intersect(set, intervalSet([[by - 100 * YEAR, by]])) : set
  const never = day && contains(set, NEVER) ? NEVER : null
  return [middle(usual), middle(past), never, minOf(set), maxOf(set)].filter((number) => number !== null)
}

function candidates(system: System, slot: string, domain: Domain, by: Day): readonly Domain[] {
  if (domain.kind === 'values') {
    const usual = defaultOf(system, slot)
    const first = domain.of.filter((value) => value === usual)
    return [...new Set([...first, ...domain.of])].map((value) => ({ kind: 'values', of: [value] }))
  }
  const day = typeOfSlot(system, slot).kind === 'day'
  const usual = defaultOf(system, slot)
  const first = typeof usual === 'number' && contains(domain.set, usual) ? [usual] : []
  const numbers = [...new Set([...first, ...numbersToTry(slot, domain.set, day, by)])]
  return numbers.map((number) => ({ kind: 'span', set: intervalSet([[number, number + 1]]) }))
}

function defaultOf(system: System, slot: string): string | number | null {
  const standing = system.facts.get(slot)?.standing
  return standing?.kind === 'doubt' ? standing.value : null
}

/** Narrows a slot to one value that leaves the world possible. */
function fixed(system: System, world: World, slot: string, by: Day): World {
  const domain = domainOf(world, slot)
  if (domainSize(domain) <= 1) return world
  for (const candidate of candidates(system, slot, domain, by)) {
    const next = narrow(world, slot, candidate)
    if (next !== null) return next
  }
  return world
}

/** Days that are already laid down are tried first, so that the rest can be fitted to them. */
function byWidth(world: World): (one: string, other: string) => number {
  return (one, other) => domainSize(domainOf(world, one)) - domainSize(domainOf(world, other))
}

/** The outcome of a question in a world on a day; null while it is open. */
function outcomeOn(system: System, world: World, asked: Asked, day: Day): Outcome | null {
  const at = narrow(world, EVALUATION_SLOT, { kind: 'span', set: intervalSet([[day, day + 1]]) })
  const answer = at === null ? null : ask(system, at, asked)
  return answer === null || answer.kind === 'open' ? null : answer
}

/** One man of a class of persons, with what comes out for him on the two days. */
export interface Example {
  readonly facts: readonly ExampleData[]
  readonly before: OutcomeData
  readonly after: OutcomeData
}

/**
 * Picks one man out of a class of persons: a value for every fact on which the class hangs, all of which fit together,
 * and tries him on both days. Null where he cannot be laid down in full, or where nothing changes for him.
 */
export function exampleOf(system: System, asked: Asked, leaf: Leaf<Change>, days: readonly [Day, Day]): Example | null {
  const by = Math.max(...days) as Day
  const cuts = leaf.path.flatMap(({ cut }) => slotsOfCut(cut))
  const counted = [leaf.value.before, leaf.value.after].flatMap((outcome) =>
    outcome.kind === 'day' && outcome.day.kind === 'moving' ? [outcome.day.slot] : [],
  )
  const slots = [...new Set([...cuts, ...counted])].filter((slot) => slot !== EVALUATION_SLOT)
  const world = slots.sort(byWidth(leaf.world)).reduce((at, slot) => fixed(system, at, slot, by), leaf.world)
  const [before, after] = days.map((day) => outcomeOn(system, world, asked, day))
  if (!before || !after || outcomeKey(before) === outcomeKey(after)) return null
  return {
    facts: slots.map((slot) => ({ slot, values: valuesData(system, slot, domainOf(world, slot)) })),
    before: outcomeData(before, world),
    after: outcomeData(after, world),
  }
}

/** Tells a condition about the man from one about how the report is read. */
export function isAboutReading(system: System, condition: ConditionData): boolean {
  if (condition.kind !== 'values') return false
  const meaning = meaningOf(system, condition.slot)
  return meaning.kind === 'fact' && meaning.fact.standing.kind === 'doubt'
}
