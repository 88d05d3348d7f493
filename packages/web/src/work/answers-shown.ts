import type { AnswerData } from '@muster/answer'
import { focusOf, keyOf } from './focus-key.ts'
import type { Reply } from './protocol.ts'

type ByKey = ReadonlyMap<string, AnswerData>

/** The answers on the page: those of the last round that arrived in full, and what has arrived of the one under way. */
export interface AnswersShown {
  /** The last round that arrived in full; 0 before the first. */
  readonly base: number
  readonly whole: ByKey
  readonly round: number
  readonly arrived: ByKey
  readonly list: readonly AnswerData[]
}

/** A page without answers. */
export const NO_ANSWERS: AnswersShown = Object.freeze({
  base: 0,
  whole: new Map(),
  round: 0,
  arrived: new Map(),
  list: [],
})

/** Takes a bundle of answers in: what did not change stays the same object, so that it is not drawn again. */
export function withBundle(
  shown: AnswersShown,
  { id, changed, order }: Extract<Reply, { kind: 'answers' }>,
): AnswersShown {
  const arrived = new Map(shown.round === id ? shown.arrived : [])
  for (const answer of changed) arrived.set(keyOf(focusOf(answer)), answer)
  if (order === null) {
    const keys = [...new Set([...shown.whole.keys(), ...arrived.keys()])]
    return { ...shown, round: id, arrived, list: pick(keys, arrived, shown.whole) }
  }
  const list = pick(order, arrived, shown.whole)
  return { base: id, whole: new Map(list.map((answer) => [keyOf(focusOf(answer)), answer])), round: id, arrived, list }
}

function pick(keys: readonly string[], arrived: ByKey, whole: ByKey): readonly AnswerData[] {
  return keys.flatMap((key) => arrived.get(key) ?? whole.get(key) ?? [])
}
