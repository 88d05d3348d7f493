import { type AnswerData, answersOf, outcomeData, type Posed, questionsFor, suggestionsFor } from '@muster/answer'
import { type Budget, type CaseWorld, formatDay, type Segment, timelineOf } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { focusOf, keyOf } from './focus-key.ts'
import type { CaseOnDay, Reply, RowData, SegmentData, Span } from './protocol.ts'
import { askingOn, pause, worldOver } from './reader.ts'

/** Timelines and suggestions may look at fewer worlds than answers: what is cut short says so. */
const TIMELINE: Budget = { worlds: 1_500, judged: 1_500_000 }
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
  const answers: AnswerData[] = []
  const byKey = new Map<string, string>()
  let changed: AnswerData[] = []
  let sent = performance.now()
  for (const [, answer] of answersOf(asking, posed, false)) {
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
  const order = posed.map(keyOfPosed)
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

function segmentData({ from, until, possibilities, cutShort }: Segment): SegmentData {
  const outcomes = possibilities.map(({ outcome, ways }) => outcomeData(outcome, ...ways.map(({ world }) => world)))
  return { from: formatDay(from), until: formatDay(until), outcomes, cutShort }
}

/** Ranks what to ask next over all answers that are still open, for as long as somebody would wait for it. */
export async function suggest(job: Job, id: number, about: CaseOnDay, answers: readonly AnswerData[]): Promise<void> {
  const asking = askingOn(about, false)
  const open = new Set(
    answers.filter(({ worth, status }) => worth === 'yes' && status === 'depends').map((each) => keyOf(focusOf(each))),
  )
  const posed = questionsFor(RULEBOOK, asking.made, null).filter((each) => open.has(keyOfPosed(each)))
  const began = performance.now()
  const ranking = suggestionsFor(asking, posed, false, () => performance.now() - began < ASKING_MS)
  let step = ranking.next()
  while (step.done !== true) {
    await pause()
    if (!job.wanted()) return
    step = ranking.next()
  }
  job.send({ kind: 'suggestions', id, suggestions: step.value.slice(0, SUGGESTED) })
}

function keyOfPosed({ rule, item, ground }: Posed): string {
  return keyOf({ question: rule.id, item: item === null ? null : Number(item), ground })
}
