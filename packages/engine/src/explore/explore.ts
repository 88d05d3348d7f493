import type { Meter } from '../evaluate/context.ts'
import { type Cut, noSide, yesSide } from '../world/cut.ts'
import type { World } from '../world/world.ts'
import { cutKey, type Tree } from './tree.ts'

/** What an evaluation of a world gives: a value, or the cut that decides it further. */
export type Reading<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'open'; readonly cut: Cut }

/** How many worlds an exploration may look at, and how many conditions it may judge, before it says that it was cut short. */
export interface Budget {
  readonly worlds: number
  /** No bound unless told; a world that was begun is finished. */
  readonly judged?: number
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
  return exploreCounting(world, read, key, budget, { judged: 0 }).tree
}

/** The same, with the number of worlds that were looked at; `meter` counts the conditions that `read` judges. */
export function exploreCounting<T>(
  world: World,
  read: (world: World) => Reading<T>,
  key: (value: T) => string,
  budget: Budget,
  meter: Meter,
): { readonly tree: Tree<T>; readonly worlds: number } {
  let left = budget.worlds
  let cut = 0
  const most = meter.judged + (budget.judged ?? Number.POSITIVE_INFINITY)
  const grow = (at: World): Grown<T> => {
    if (left < 1 || meter.judged > most) {
      cut += 1
      return { tree: { kind: 'cutShort' }, key: `cut short ${cut}` }
    }
    left -= 1
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
  return { tree, worlds: budget.worlds - left }
}
