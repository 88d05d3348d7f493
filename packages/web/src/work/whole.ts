import { type AnswerData, answerOf, isDoubt, outcomeData, questionsFor, valuesData } from '@muster/answer'
import {
  type Budget,
  type CaseWorld,
  find,
  formatDay,
  inLanguage,
  nextQuestions,
  type Segment,
  timelineOf,
} from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { focusOf, keyOf } from './focus-key.ts'
import type { CaseOnDay, Reply, RowData, SegmentData, Span, SuggestionData } from './protocol.ts'
import { askingOn, pause, worldOver } from './reader.ts'

/** Timelines and suggestions may look at fewer worlds than answers: what is cut short says so. */
const TIMELINE: Budget = { worlds: 1_500 }
const ASKING: Budget = { worlds: 300 }
/** Answers are sent in bundles, so that the first ones show at once. */
const BUNDLE_MS = 24
const ASKING_MS = 700
const SUGGESTED = 6

/** How a piece of work tells the page what it found, and whether the page still wants it. */
export interface Job {
  readonly send: (reply: Reply) => void
  readonly wanted: () => boolean
}

/** What the page has of an earlier round: each answer as it was sent. */
export interface Sent {
  readonly round: number
  readonly byKey: ReadonlyMap<string, string>
}

/** Every answer of a round, and what the page has once all of it has arrived. */
export interface Answered {
  readonly answers: readonly AnswerData[]
  readonly sent: Sent | null
}

/** Answers every question worth showing, those that surely matter first; sends what differs from what the page has. */
export async function answerAll(job: Job, id: number, about: CaseOnDay, before: Sent | null): Promise<Answered> {
  const asking = askingOn(about, false)
  const posed = questionsFor(RULEBOOK, asking.made, null)
  const ordered = [...posed.filter(({ worth }) => worth === 'yes'), ...posed.filter(({ worth }) => worth === 'open')]
  const answers: AnswerData[] = []
  const byKey = new Map<string, string>()
  let changed: AnswerData[] = []
  let sent = performance.now()
  for (const each of ordered) {
    const answer = answerOf(asking, each)
    const key = keyOf(focusOf(answer))
    const text = JSON.stringify(answer)
    answers.push(answer)
    byKey.set(key, text)
    if (before?.byKey.get(key) !== text) changed.push(answer)
    if (performance.now() - sent < BUNDLE_MS) continue
    if (changed.length > 0) job.send({ kind: 'answers', id, changed, order: null })
    changed = []
    await pause()
    if (!job.wanted()) return { answers, sent: null }
    sent = performance.now()
  }
  const order = posed.map(({ rule, item, ground }) =>
    keyOf({ question: rule.id, item: item === null ? null : Number(item), ground }),
  )
  job.send({ kind: 'answers', id, changed, order })
  return { answers, sent: { round: id, byKey } }
}

/** Draws the rows of the timeline, each sent as soon as it is known. */
export async function drawRows(
  job: Job,
  id: number,
  about: CaseOnDay,
  span: Span,
  questions: readonly string[],
): Promise<void> {
  const made = worldOver(about, span)
  const posed = questionsFor(RULEBOOK, made, questions)
  const rows: RowData[] = []
  let sent = performance.now()
  for (const { rule, item } of posed) {
    rows.push(rowOf(made, rule.id, item))
    if (performance.now() - sent < BUNDLE_MS) continue
    job.send({ kind: 'rows', id, rows, complete: false })
    await pause()
    if (!job.wanted()) return
    sent = performance.now()
  }
  job.send({ kind: 'rows', id, rows, complete: true })
}

function rowOf(made: CaseWorld, question: string, item: string | null): RowData {
  const timeline = timelineOf(RULEBOOK.system, made.world, { rule: question, item }, TIMELINE)
  return {
    question,
    item: item === null ? null : Number(item),
    segments: timeline.segments.map(segmentData),
    cutShort: timeline.cutShort,
  }
}

function segmentData({ from, until, possibilities }: Segment): SegmentData {
  const outcomes = possibilities.flatMap(({ outcome, ways }) =>
    ways.slice(0, 1).map(({ world }) => outcomeData(outcome, world)),
  )
  return { from: formatDay(from), until: formatDay(until), outcomes }
}

/** Ranks what to ask next over all open answers: what bears on most of them first. */
export async function suggest(job: Job, id: number, about: CaseOnDay, answers: readonly AnswerData[]): Promise<void> {
  const { made } = askingOn(about, false)
  const { system } = RULEBOOK
  const bySlot = new Map<string, SuggestionData>()
  const open = answers.filter(({ worth, status }) => worth === 'yes' && status === 'depends')
  const began = performance.now()
  for (const { question, item, asks } of open) {
    if (performance.now() - began > ASKING_MS) break
    const finding = find(
      system,
      made.world,
      { rule: question, item: item === null ? null : String(item.index) },
      ASKING,
    )
    for (const next of nextQuestions(system, finding, (slot) => !isDoubt(system, slot), ASKING).slice(0, 2)) {
      const settled = next.answers.map(({ domain, outcomes }) => ({
        values: valuesData(system, next.slot, domain),
        outcomes: outcomes.map((outcome) => outcomeData(outcome, made.world)),
      }))
      const before = bySlot.get(next.slot)?.settles ?? []
      bySlot.set(next.slot, { slot: next.slot, settles: [...before, { question, asks, answers: settled }] })
    }
    await pause()
    if (!job.wanted()) return
  }
  const suggestions = [...bySlot.values()].sort((one, other) => other.settles.length - one.settles.length)
  job.send({ kind: 'suggestions', id, suggestions: suggestions.slice(0, SUGGESTED) })
}

/** The words of a question, in English. */
export function asksOf(question: string): string {
  const rule = RULEBOOK.system.rules.get(question)
  return rule === undefined ? question : inLanguage(rule.asks, 'en')
}
