import { english, questionsFor, type SuggestionData, suggestionsFor } from '@muster/answer'
import { caseWorld, intervalSet, ruleOf } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { loadCase } from '../load-case.ts'
import { pageOn } from '../terminal/page.ts'
import { dayNamed, questionNamed } from './named.ts'

/** What `muster ask` was asked for. */
export interface AskCall {
  readonly on?: string
  readonly json: boolean
  readonly strict: boolean
}

/** Prints what to ask next and what each answer would settle, the facts that settle most questions first. */
export function runAsk(io: Io, path: string, question: string | undefined, call: AskCall): void {
  const file = loadCase(io, path)
  const on = dayNamed(call.on ?? io.today, '--on')
  const made = caseWorld(RULEBOOK.system, file.stated, { on: intervalSet([[on, on + 1]]), strict: call.strict })
  const posed = questionsFor(RULEBOOK, made, question === undefined ? null : [questionNamed(question)])
  const asking = { system: RULEBOOK.system, chapters: RULEBOOK.chapters, made, language: 'en', withNext: true }
  const suggestions = whole(suggestionsFor(asking, posed, question !== undefined)).map(inWords)
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'ask', version: 1, on: call.on ?? io.today, suggestions }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  if (suggestions.length === 0) page.line('Nothing is left to ask: every question is settled by what is known.')
  for (const [index, { asks, settles }] of suggestions.slice(0, 10).entries()) {
    page.line()
    page.line(page.strong(`${index + 1}. ${asks}`), 0, 3)
    for (const { asks: about, answers } of settles.slice(0, 3)) {
      page.line(page.faint(about), 3)
      for (const { values, outcomes, cutShort } of answers.slice(0, 6))
        page.line(`${values} → ${[...outcomes, ...(cutShort ? [english.label('orOthers')] : [])].join(' or ')}`, 5, 7)
    }
    if (settles.length > 3) page.line(page.faint(`… and it bears on ${settles.length - 3} more questions`), 3)
  }
}

/** A suggestion with its answers in words, as it is printed. */
function inWords({ slot, settles }: SuggestionData) {
  return {
    slot,
    asks: english.slot(RULEBOOK.system, slot),
    settles: settles.map(({ question, asks, answers }) => ({
      question,
      asks,
      answers: answers.map(({ values, outcomes, cutShort }) => ({
        values: english.values(RULEBOOK.system, slot, values),
        outcomes: outcomes.map((outcome) => english.outcome(ruleOf(RULEBOOK.system, question), outcome)),
        cutShort,
      })),
    })),
  }
}

function whole(ranking: Generator<void, readonly SuggestionData[]>): readonly SuggestionData[] {
  let step = ranking.next()
  while (step.done !== true) step = ranking.next()
  return step.value
}
