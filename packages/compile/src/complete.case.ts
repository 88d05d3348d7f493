import { type Domain, domainOf, intervalSet, minOf, narrow, type World } from '@muster/engine'

/** The domain with only the value picked: the first of named values, the smallest day or number. */
function first(domain: Domain): Domain {
  if (domain.kind === 'values') return { kind: 'values', of: domain.of.slice(0, 1) }
  const least = minOf(domain.set)
  return { kind: 'span', set: intervalSet([[least, least + 1]]) }
}

/** One completion of a world: in each slot the first value that is left, which satisfies every relation. */
export function completionOf(world: World): World {
  let at = world
  for (const slot of world.space.base.keys()) {
    const domain = domainOf(at, slot)
    if (domain.kind === 'values' && domain.of.length === 1) continue
    const next = narrow(at, slot, first(domain))
    if (next === null) throw new TypeError(`no completion: ${slot}`)
    at = next
  }
  return at
}
