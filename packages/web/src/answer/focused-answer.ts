import type { AnswerData } from '@muster/answer'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { focusOf, keyOf } from '../work/focus-key.ts'

/** The answer to the question looked at, which is worked out before all others. */
export const FocusedAnswer = createContext<AnswerData | null>(null)

/** The newest form of an answer: where it answers the question looked at, that one may be ahead of the rest of the page. */
export function useNewest(answer: AnswerData): AnswerData {
  return newest(answer, useContext(FocusedAnswer))
}

/** The one looked at in place of an older form of itself. */
export function newest(answer: AnswerData, focused: AnswerData | null): AnswerData {
  return focused !== null && keyOf(focusOf(focused)) === keyOf(focusOf(answer))
    ? { ...focused, worth: answer.worth }
    : answer
}
