import { type AnswerData, answerOf } from '@muster/answer'
import type { Budget } from '@muster/engine'
import type { CaseOnDay, Focus } from './protocol.ts'
import { askingOn, posedFor } from './reader.ts'

/** Answers one question; null when there is nothing (any more) that it is about. */
export function answerOne(about: CaseOnDay, focus: Focus, withNext: boolean): AnswerData | null {
  const asking = askingOn(about, withNext)
  const posed = posedFor(asking.made, focus)
  return posed === null ? null : answerOf(asking, posed)
}

/** The one answer looked at, worked out on the page itself; `heavy` when it is more work than a keystroke allows. */
export type QuickAnswer = { readonly kind: 'answered'; readonly answer: AnswerData | null } | { readonly kind: 'heavy' }

/** What one answer may cost the page itself. */
const FEW: Budget = { worlds: 48, judged: 8_000 }

/** Answers one question where few worlds are enough; it is then the answer that any budget gives. */
export function quickAnswer(about: CaseOnDay, focus: Focus): QuickAnswer {
  const asking = askingOn(about, false)
  const posed = posedFor(asking.made, focus)
  if (posed === null) return { kind: 'answered', answer: null }
  const answer = answerOf({ ...asking, budget: FEW }, posed)
  return answer.status === 'cutShort' ? { kind: 'heavy' } : { kind: 'answered', answer }
}
