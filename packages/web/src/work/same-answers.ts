import type { AnswerData } from '@muster/answer'
import { focusOf, keyOf } from './focus-key.ts'

/** Keeps the old object of each answer that says the same, so that only what changed is drawn again. */
export function keepingSame(before: readonly AnswerData[], after: readonly AnswerData[]): readonly AnswerData[] {
  const old = new Map(before.map((answer) => [keyOf(focusOf(answer)), answer]))
  return after.map((answer) => {
    const same = old.get(keyOf(focusOf(answer)))
    return same !== undefined && JSON.stringify(same) === JSON.stringify(answer) ? same : answer
  })
}
