import type { AnswerData } from '@muster/answer'
import type { Focus } from './protocol.ts'

/** A key that is equal for the same question about the same thing. */
export function keyOf({ question, item, ground }: Focus): string {
  return `${question}/${item ?? ''}/${ground ?? ''}`
}

/** The question that an answer answers. */
export function focusOf({ question, item, ground }: AnswerData): Focus {
  return { question, item: item === null ? null : item.index, ground }
}
