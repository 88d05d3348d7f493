import type { Step } from '../explain/step.ts'
import type { DayExpr, FactRef, NumberExpr, RuleRef, TruthExpr } from '../expression/expression.ts'
import type { System } from '../rule/system.ts'
import type { Term } from '../world/term.ts'
import type { World } from '../world/world.ts'
import type { Answer, Truth, Value } from './result.ts'

/** The readings of the language, which call each other through the context. */
export interface Evaluator {
  readonly judge: (context: Context, expr: TruthExpr) => Truth
  readonly dayIn: (context: Context, expr: DayExpr) => Value
  readonly numberIn: (context: Context, expr: NumberExpr) => Value
  readonly answerRule: (context: Context, ref: RuleRef) => Answer
}

/** Counts the conditions judged, which is what an evaluation costs on any machine. */
export interface Meter {
  judged: number
}

/** Where and when an expression is read: the world, the day, and which item each name is bound to. */
export interface Context {
  readonly evaluator: Evaluator
  readonly system: System
  readonly world: World
  readonly on: Term
  readonly items: { readonly [as: string]: string }
  /** Where the steps are written down, when an explanation is wanted. */
  readonly steps: Step[] | null
  readonly meter: Meter
}

/** The slot that a reference names in a context; throws a `TypeError` when its item is not bound. */
export function slotOf(context: Context, ref: FactRef): string {
  if (ref.kind === 'fact') return ref.fact
  const item = context.items[ref.as]
  if (item === undefined) throw new TypeError(`${ref.as} is not bound`)
  return `${ref.list}/${item}/${ref.field}`
}

/** The slot that tells whether a possible, unlisted item exists. */
export function existsSlot(list: string, item: string): string {
  return `${list}/${item}/exists`
}

/** The items of a list in a world: those listed by number, those possible as `+1`, `+2` ... */
export function itemsOf(world: World, list: string): readonly string[] {
  const extent = world.space.lists.get(list)
  if (extent === undefined) throw new TypeError(`no list ${list}`)
  const listed = Array.from({ length: extent.listed }, (_, index) => String(index))
  const possible = Array.from({ length: extent.possible }, (_, index) => `+${index + 1}`)
  return [...listed, ...possible]
}
