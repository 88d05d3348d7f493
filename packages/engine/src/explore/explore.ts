import { type Cut, noSide, yesSide } from '../world/cut.ts'
import type { World } from '../world/world.ts'
import { cutKey, type Tree } from './tree.ts'

/** What an evaluation of a world gives: a value, or the cut that decides it further. */
export type Reading<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'open'; readonly cut: Cut }

/** How many worlds an exploration may look at before it says that it was cut short. */
export interface Budget {
  readonly worlds: number
}

export const DEFAULT_BUDGET: Budget = Object.freeze({ worlds: 20_000 })

interface Grown<T> {
  readonly tree: Tree<T>
  readonly key: string
}

/**
 * Finds every value that a reading can still take in a world, and what each depends on: cut by cut, only where the
 * reading asks for it. Branches that tell the same are put together again, so a cut that changes nothing is not asked.
 *
 * @param key equal for values that are to count as the same.
 */
export function explore<T>(
  world: World,
  read: (world: World) => Reading<T>,
  key: (value: T) => string,
  budget: Budget = DEFAULT_BUDGET,
): Tree<T> {
  return exploreCounting(world, read, key, budget).tree
}

/** The same, with the number of worlds that were looked at. */
export function exploreCounting<T>(
  world: World,
  read: (world: World) => Reading<T>,
  key: (value: T) => string,
  budget: Budget,
): { readonly tree: Tree<T>; readonly worlds: number } {
  let left = budget.worlds
  const grow = (at: World): Grown<T> => {
    left -= 1
    if (left < 0) return { tree: { kind: 'cutShort' }, key: `cut short ${left}` }
    const reading = read(at)
    if (reading.kind === 'value') return { tree: { kind: 'leaf', value: reading.value }, key: key(reading.value) }
    const yesWorld = yesSide(at, reading.cut)
    const noWorld = noSide(at, reading.cut)
    if (yesWorld === null) {
      if (noWorld === null) throw new TypeError('a world without a completion was explored')
      return grow(noWorld)
    }
    if (noWorld === null) return grow(yesWorld)
    const yes = grow(yesWorld)
    const no = grow(noWorld)
    if (yes.key === no.key) return yes
    return {
      tree: { kind: 'fork', cut: reading.cut, yes: yes.tree, no: no.tree },
      key: `(${cutKey(reading.cut)}?${yes.key}:${no.key})`,
    }
  }
  const { tree } = grow(world)
  return { tree, worlds: budget.worlds - Math.max(0, left) }
}
