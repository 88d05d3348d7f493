import { english, isDoubt, outcomeData, type Posed, questionsFor, valuesData } from '@muster/answer'
import { caseWorld, find, inLanguage, intervalSet, nextQuestions } from '@muster/engine'
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

interface Suggestion {
  readonly slot: string
  readonly asks: string
  readonly settles: readonly {
    readonly question: string
    readonly asks: string
    readonly answers: readonly { readonly values: string; readonly outcomes: readonly string[] }[]
  }[]
}

/** Prints what to ask next and what each answer would settle, the facts that settle most questions first. */
export function runAsk(io: Io, path: string, question: string | undefined, call: AskCall): void {
  const file = loadCase(io, path)
  const on = dayNamed(call.on ?? io.today, '--on')
  const made = caseWorld(RULEBOOK.system, file.stated, { on: intervalSet([[on, on + 1]]), strict: call.strict })
  const posed = questionsFor(RULEBOOK, made, question === undefined ? null : [questionNamed(question)])
  const suggestions = gather(posed, made)
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
      for (const { values, outcomes } of answers.slice(0, 6)) page.line(`${values} → ${outcomes.join(' or ')}`, 5, 7)
    }
    if (settles.length > 3) page.line(page.faint(`… and it bears on ${settles.length - 3} more questions`), 3)
  }
}

function gather(posed: readonly Posed[], made: ReturnType<typeof caseWorld>): readonly Suggestion[] {
  const { system } = RULEBOOK
  const bySlot = new Map<string, Suggestion>()
  for (const { rule, item } of posed) {
    const finding = find(system, made.world, { rule: rule.id, item })
    if (finding.possibilities.length < 2) continue
    for (const next of nextQuestions(system, finding, (slot) => !isDoubt(system, slot)).slice(0, 3)) {
      const answers = next.answers.map(({ domain, outcomes }) => ({
        values: english.values(system, next.slot, valuesData(system, next.slot, domain)),
        outcomes: outcomes.map((outcome) => english.outcome(rule, outcomeData(outcome, made.world))),
      }))
      const before = bySlot.get(next.slot)
      const settles = [...(before?.settles ?? []), { question: rule.id, asks: inLanguage(rule.asks, 'en'), answers }]
      bySlot.set(next.slot, { slot: next.slot, asks: english.slot(system, next.slot), settles })
    }
  }
  return [...bySlot.values()].sort((one, other) => other.settles.length - one.settles.length)
}
