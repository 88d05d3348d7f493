import {
  clampBelow,
  clampFrom,
  type IntervalSet,
  intervalSet,
  isEmpty,
  maxOf,
  minOf,
  size,
} from '../calendar/interval-set.ts'
import { existsSlot } from '../evaluate/context.ts'
import type { FactType, ListDeclaration, Standing } from '../fact/declaration.ts'
import { NEVER } from '../fact/declare.ts'
import type { System } from '../rule/system.ts'
import type { Domain } from '../world/domain.ts'
import type { Relation } from '../world/relation.ts'
import { EVALUATION_SLOT, type Extent, relate, type World, worldOf } from '../world/world.ts'
import type { StatedCase, StatedList } from './stated-case.ts'

/** Something that was taken for granted because the case does not state it. */
export type Assumption =
  | { readonly kind: 'presumed'; readonly slot: string; readonly domain: Domain }
  | { readonly kind: 'noItems'; readonly list: string }
  | { readonly kind: 'allListed'; readonly list: string }

/** A world made from a case, with what was assumed and which slots are doubts of the source. */
export interface CaseWorld {
  readonly world: World
  readonly assumptions: readonly Assumption[]
  /** The default reading of each doubt, by slot. */
  readonly doubts: ReadonlyMap<string, Domain>
}

/** Two stated days that cannot both be right: the later field of an item lies wholly before the earlier one. */
export interface Contradiction {
  readonly kind: 'endBeforeStart'
  readonly list: string
  readonly item: number
  readonly earlier: string
  readonly later: string
}

export interface WorldOptions {
  /** The days of evaluation: one day, or a span for a timeline. */
  readonly on: IntervalSet
  /** With `strict`, presumptions are left open and listed items are not taken to be all. */
  readonly strict: boolean
  /** With `strict`, how many unlisted items each list may have at least; 1 unless told. */
  readonly possible?: number
}

/** All values of a type. */
export function fullDomain(type: FactType): Domain {
  switch (type.kind) {
    case 'choice':
      return { kind: 'values', of: type.of }
    case 'number':
      return { kind: 'span', set: intervalSet([[type.from, type.until]]) }
    case 'day': {
      const days: [number, number] = [type.from, type.until]
      return { kind: 'span', set: intervalSet(type.never ? [days, [NEVER, NEVER + 1]] : [days]) }
    }
    default:
      return type satisfies never
  }
}

/** The domain with a single value. */
export function singleDomain(value: string | number): Domain {
  return typeof value === 'string'
    ? { kind: 'values', of: [value] }
    : { kind: 'span', set: intervalSet([[value, value + 1]]) }
}

/** The fields that a field never comes before, from the nearest on. */
function before(list: ListDeclaration, field: string): readonly string[] {
  const found: string[] = []
  let at = list.fields[field]?.notBefore
  while (at !== undefined && !found.includes(at)) {
    found.push(at)
    at = list.fields[at]?.notBefore
  }
  return found
}

/** Finds stated days of list items that contradict each other. */
export function contradictionsIn(system: System, stated: StatedCase): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const [id, { items }] of stated.lists) {
    const list = system.lists.get(id)
    if (list === undefined) continue
    for (const [item, fields] of items.entries()) {
      for (const [later] of Object.entries(list.fields)) {
        const end = fields.get(later)
        if (end?.kind !== 'span') continue
        const earlier = before(list, later).find((each) => {
          const start = fields.get(each)
          return start?.kind === 'span' && maxOf(end.set) < minOf(start.set)
        })
        if (earlier !== undefined) found.push({ kind: 'endBeforeStart', list: id, item, earlier, later })
      }
    }
  }
  return found
}

/** Makes the world that a case leaves possible; throws a `TypeError` on a case with contradictions (ask `contradictionsIn` first). */
export function caseWorld(system: System, stated: StatedCase, options: WorldOptions): CaseWorld {
  const base = new Map<string, Domain>([[EVALUATION_SLOT, { kind: 'span', set: options.on }]])
  const lists = new Map<string, Extent>()
  const assumptions: Assumption[] = []
  const doubts = new Map<string, Domain>()
  const relations: Relation[] = []

  const put = (slot: string, type: FactType, standing: Standing, domain: Domain | undefined): void => {
    if (domain !== undefined) base.set(slot, domain)
    else if (standing.kind === 'presumed' && !options.strict) {
      const presumed = singleDomain(standing.value)
      base.set(slot, presumed)
      assumptions.push({ kind: 'presumed', slot, domain: presumed })
    } else base.set(slot, fullDomain(type))
    if (standing.kind === 'doubt' && domain === undefined) doubts.set(slot, singleDomain(standing.value))
  }

  for (const fact of system.facts.values()) put(fact.id, fact.type, fact.standing, stated.facts.get(fact.id))
  for (const list of system.lists.values()) {
    const said = stated.lists.get(list.id)
    const extent = extentOf(list, said, options.strict, options.possible ?? 1)
    lists.set(list.id, extent)
    if (said === undefined && extent.possible === 0) assumptions.push({ kind: 'noItems', list: list.id })
    if (said !== undefined && said.items.length > 0 && extent.possible === 0)
      assumptions.push({ kind: 'allListed', list: list.id })
    const names = [
      ...Array.from({ length: extent.listed }, (_, index) => String(index)),
      ...Array.from({ length: extent.possible }, (_, index) => `+${index + 1}`),
    ]
    for (const name of names) {
      const listed = said?.items[Number(name)]
      for (const [field, declaration] of Object.entries(list.fields)) {
        const standing: Standing = name.startsWith('+') ? { kind: 'open' } : declaration.standing
        put(`${list.id}/${name}/${field}`, declaration.type, standing, listed?.get(field))
      }
      if (name.startsWith('+')) base.set(existsSlot(list.id, name), { kind: 'values', of: ['yes', 'no'] })
      for (const [field, { notBefore }] of Object.entries(list.fields)) {
        if (notBefore !== undefined)
          order(base, relations, `${list.id}/${name}/${notBefore}`, `${list.id}/${name}/${field}`)
      }
    }
  }

  let world: World | null = worldOf({ base, lists })
  for (const relation of relations) {
    if (world !== null) world = relate(world, relation)
  }
  if (world === null) throw new TypeError('the case contradicts itself')
  return { world, assumptions, doubts }
}

function extentOf(list: ListDeclaration, said: StatedList | undefined, strict: boolean, least: number): Extent {
  const unlisted = list.unlisted === 'none' ? 0 : list.unlisted
  const some = Math.max(least, unlisted)
  if (said === undefined) return { listed: 0, possible: strict ? some : unlisted }
  return { listed: said.items.length, possible: said.more || (strict && said.items.length > 0) ? some : 0 }
}

/** Orders two day slots: at once where one is known, by a relation where both are open. */
function order(base: Map<string, Domain>, relations: Relation[], earlier: string, later: string): void {
  const start = base.get(earlier)
  const end = base.get(later)
  if (start?.kind !== 'span' || end?.kind !== 'span') return
  const startLeft = clampBelow(start.set, maxOf(end.set) + 1)
  const endLeft = clampFrom(end.set, minOf(start.set))
  if (isEmpty(startLeft) || isEmpty(endLeft)) throw new TypeError(`${later} lies before ${earlier}`)
  base.set(earlier, { kind: 'span', set: startLeft })
  base.set(later, { kind: 'span', set: endLeft })
  if (size(startLeft) > 1 && size(endLeft) > 1) {
    relations.push({
      low: { kind: 'moving', slot: earlier, by: [] },
      high: { kind: 'moving', slot: later, by: [] },
      strict: false,
    })
  }
}
