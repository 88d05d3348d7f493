import { type Asking, type Posed, questionsFor } from '@muster/answer'
import { type CaseWorld, caseWorld, intervalSet, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { CaseOnDay, Focus, Span } from './protocol.ts'

/** What an answer about a case on a day is made from. */
export function askingOn(about: CaseOnDay, withNext: boolean): Asking {
  const on = parseDay(about.on)
  const made = caseWorld(RULEBOOK.system, about.stated, { on: intervalSet([[on, on + 1]]), strict: false })
  return { system: RULEBOOK.system, chapters: RULEBOOK.chapters, made, language: 'en', withNext }
}

/** The world of a case over a span of days. */
export function worldOver(about: CaseOnDay, span: Span): CaseWorld {
  const days = intervalSet([[parseDay(span.from), parseDay(span.until)]])
  return caseWorld(RULEBOOK.system, about.stated, { on: days, strict: false })
}

/** Poses one question, as it would be posed in the whole answer; null when its item does not exist (any more). */
export function posedFor(made: CaseWorld, focus: Focus): Posed | null {
  const rule = RULEBOOK.system.rules.get(focus.question)
  if (rule === undefined) return null
  const item = focus.item === null ? null : String(focus.item)
  const found = questionsFor(RULEBOOK, made, [focus.question]).find((posed) => posed.item === item)
  if (found === undefined) return null
  return { ...found, ground: focus.ground }
}

/** Lets messages that have arrived be read before the next piece of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
