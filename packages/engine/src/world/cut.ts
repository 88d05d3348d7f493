import { subtract } from '../calendar/interval-set.ts'
import type { Domain } from './domain.ts'
import { opposite, type Relation } from './relation.ts'
import { domainOf, narrow, relate, type World } from './world.ts'

/** The one thing that decides a rule further: which values of a slot are on the yes side, or the order of two slots. */
export type Cut =
  | { readonly kind: 'domain'; readonly slot: string; readonly inside: Domain }
  | { readonly kind: 'order'; readonly relation: Relation }

/** The world on the yes side of a cut; null when that side is impossible. */
export function yesSide(world: World, cut: Cut): World | null {
  return cut.kind === 'domain' ? narrow(world, cut.slot, cut.inside) : relate(world, cut.relation)
}

/** The world on the no side of a cut; null when that side is impossible. */
export function noSide(world: World, cut: Cut): World | null {
  if (cut.kind === 'order') return relate(world, opposite(cut.relation))
  return narrow(world, cut.slot, without(domainOf(world, cut.slot), cut.inside))
}

/** The values of a domain that another does not have. */
export function without(domain: Domain, gone: Domain): Domain {
  if (domain.kind === 'values' && gone.kind === 'values')
    return { kind: 'values', of: domain.of.filter((value) => !gone.of.includes(value)) }
  if (domain.kind === 'span' && gone.kind === 'span') return { kind: 'span', set: subtract(domain.set, gone.set) }
  throw new TypeError('domains of two kinds have no difference')
}
