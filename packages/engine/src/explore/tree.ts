import { type Cut, noSide, yesSide } from '../world/cut.ts'
import { relationKey } from '../world/relation.ts'
import type { World } from '../world/world.ts'

/** What exploring a world gives: values at the leaves, the cuts that separate them, and what was cut short. */
export type Tree<T> =
  | { readonly kind: 'leaf'; readonly value: T }
  | { readonly kind: 'fork'; readonly cut: Cut; readonly yes: Tree<T>; readonly no: Tree<T> }
  | { readonly kind: 'cutShort' }

/** A cut and the side of it that was taken. */
export interface Turn {
  readonly cut: Cut
  readonly yes: boolean
}

/** A leaf, with the world in which it holds and the turns that lead to it. */
export interface Leaf<T> {
  readonly value: T
  readonly world: World
  readonly path: readonly Turn[]
}

/** The leaves of a tree that was grown in a world, from the yes side to the no side. */
export function leavesOf<T>(tree: Tree<T>, world: World): readonly Leaf<T>[] {
  const leaves: Leaf<T>[] = []
  const walk = (node: Tree<T>, at: World | null, path: readonly Turn[]): void => {
    if (at === null) return
    if (node.kind === 'leaf') leaves.push({ value: node.value, world: at, path })
    if (node.kind !== 'fork') return
    walk(node.yes, yesSide(at, node.cut), [...path, { cut: node.cut, yes: true }])
    walk(node.no, noSide(at, node.cut), [...path, { cut: node.cut, yes: false }])
  }
  walk(tree, world, [])
  return leaves
}

/** The worlds of a tree grown in a world that were not explored any more. */
export function unexplored<T>(tree: Tree<T>, world: World): readonly World[] {
  if (!isCutShort(tree)) return []
  const worlds: World[] = []
  const walk = (node: Tree<T>, at: World | null): void => {
    if (at === null || node.kind === 'leaf') return
    if (node.kind === 'cutShort') {
      worlds.push(at)
      return
    }
    walk(node.yes, yesSide(at, node.cut))
    walk(node.no, noSide(at, node.cut))
  }
  walk(tree, world)
  return worlds
}

/** Tells whether some part of the tree was not explored. */
export function isCutShort<T>(tree: Tree<T>): boolean {
  return tree.kind === 'cutShort' || (tree.kind === 'fork' && (isCutShort(tree.yes) || isCutShort(tree.no)))
}

/** A key that is equal for equal cuts. */
export function cutKey(cut: Cut): string {
  return cut.kind === 'order' ? relationKey(cut.relation) : `${cut.slot}:${JSON.stringify(cut.inside)}`
}
