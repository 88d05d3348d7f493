import { contextOf } from '../evaluate/evaluator.ts'
import { judge } from '../evaluate/truth.ts'
import type { TruthExpr } from '../expression/expression.ts'
import type { System } from '../rule/system.ts'
import { type Cut, noSide, yesSide } from '../world/cut.ts'
import type { World } from '../world/world.ts'

/** A world in which a condition certainly holds; that there is none; or that the budget ran out. */
export type Search =
  | { readonly kind: 'found'; readonly world: World }
  | { readonly kind: 'none' }
  | { readonly kind: 'cutShort' }

/** Searches below a world for one in which a condition holds: cut by cut, the side that decides more first. */
export function searchWorld(
  system: System,
  world: World,
  condition: TruthExpr,
  items: { readonly [as: string]: string },
  budget: number,
): Search {
  let left = budget
  const judged = (at: World) => {
    left -= 1
    return judge({ ...contextOf(system, at), items }, condition)
  }
  const sidesOf = (at: World, cut: Cut): readonly { readonly at: World; readonly truth: ReturnType<typeof judge> }[] =>
    [yesSide(at, cut), noSide(at, cut)]
      .flatMap((side) => (side === null ? [] : [{ at: side, truth: judged(side) }]))
      .filter(({ truth }) => truth.kind === 'true' || truth.kind === 'open')
      .sort((one, other) => Number(other.truth.kind === 'true') - Number(one.truth.kind === 'true'))
  const walk = (at: World, truth: ReturnType<typeof judge>): World | null => {
    if (truth.kind === 'true') return at
    if (truth.kind !== 'open') return null
    for (const side of sidesOf(at, truth.cut)) {
      if (left <= 0) return null
      const found = walk(side.at, side.truth)
      if (found !== null) return found
    }
    return null
  }
  const found = walk(world, judged(world))
  if (found !== null) return { kind: 'found', world: found }
  return left > 0 ? { kind: 'none' } : { kind: 'cutShort' }
}
