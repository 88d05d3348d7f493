import { english, openPurse, outcomeData, questionsFor } from '@muster/answer'
import {
  type Asked,
  caseWorld,
  type Day,
  formatDay,
  inLanguage,
  intervalSet,
  type Segment,
  type Timeline,
  timelineOf,
} from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { type Io, Refusal } from '../io.ts'
import { loadCase } from '../load-case.ts'
import { drawBar, type Mark } from '../terminal/bar.ts'
import { pageOn } from '../terminal/page.ts'
import { dayNamed, questionNamed } from './named.ts'

/** What `muster timeline` was asked for. */
export interface TimelineCall {
  readonly from: string
  readonly to: string
  readonly question?: readonly string[]
  readonly json: boolean
  readonly strict: boolean
  /** Every question worth asking, those too whose answer never changes. */
  readonly all: boolean
}

interface Row {
  readonly question: string
  readonly asks: string
  readonly item: string | null
  readonly timeline: Timeline
}

/** Draws how the answers changed over the years: the days on which his position changed. */
export function runTimeline(io: Io, path: string, call: TimelineCall): void {
  const file = loadCase(io, path)
  const from = dayNamed(call.from, '--from')
  const to = dayNamed(call.to, '--to')
  if (to <= from) throw new Refusal(1, ['--to: this day is not after --from.'])
  const made = caseWorld(RULEBOOK.system, file.stated, { on: intervalSet([[from, to]]), strict: call.strict })
  const named = call.question === undefined || call.question.length === 0 ? null : call.question.map(questionNamed)
  const purse = openPurse(named !== null)
  const drawn = (asked: Asked): Timeline => {
    const timeline = timelineOf(RULEBOOK.system, made.world, asked, purse.next())
    purse.spend(timeline)
    return timeline
  }
  const rows = questionsFor(RULEBOOK, made, named)
    .filter(({ worth }) => worth === 'yes' || !call.all || named !== null)
    .filter(({ rule }) => named !== null || call.all || rule.gives === 'yesNo' || rule.gives === 'choice')
    .map(
      ({ rule, item }): Row => ({
        question: rule.id,
        asks: inLanguage(rule.asks, 'en'),
        item,
        timeline: drawn({ rule: rule.id, item }),
      }),
    )
    .filter(({ timeline }) => named !== null || call.all || timeline.segments.length > 1)
  if (call.json) {
    io.out(
      `${JSON.stringify({ kind: 'timeline', version: 1, from: call.from, to: call.to, rows: rows.map(rowData) }, null, 2)}\n`,
    )
    return
  }
  write(io, rows, from, to)
}

function outcomesOf(row: Row, segment: Segment): readonly string[] {
  const rule = RULEBOOK.system.rules.get(row.question)
  if (rule === undefined) return []
  return segment.possibilities.map(({ outcome, ways }) =>
    english.outcome(rule, outcomeData(outcome, ...ways.map(({ world }) => world))),
  )
}

function rowData(row: Row): unknown {
  return {
    question: row.question,
    asks: row.asks,
    item: row.item === null ? null : Number(row.item),
    cutShort: row.timeline.cutShort,
    segments: row.timeline.segments.map((segment) => ({
      from: formatDay(segment.from),
      until: formatDay(segment.until),
      status: segment.cutShort ? 'cutShort' : segment.possibilities.length === 1 ? 'decided' : 'depends',
      outcomes: segment.possibilities.map(({ outcome, ways }) =>
        outcomeData(outcome, ...ways.map(({ world }) => world)),
      ),
    })),
  }
}

function markOf(segment: Segment): Mark {
  const [only, other] = segment.possibilities
  if (other !== undefined || only === undefined || segment.cutShort) return 'open'
  const { kind } = only.outcome
  return kind === 'no' ? 'no' : kind === 'notCovered' || kind === 'notApplicable' || kind === 'error' ? 'none' : 'yes'
}

function write(io: Io, rows: readonly Row[], from: Day, to: Day): void {
  const page = pageOn(io)
  page.line(
    `${page.good('█ yes')}   ${page.faint('░ no')}   ${page.open('▒ depends')}   ${page.faint('· not covered, or does not arise')}`,
  )
  for (const row of rows) {
    page.line()
    page.line(page.strong(`${row.asks}${row.item === null ? '' : ` (${Number(row.item) + 1})`}`))
    io.out(
      `${drawBar(
        page,
        row.timeline.segments.map((segment) => ({ from: segment.from, until: segment.until, mark: markOf(segment) })),
        from,
        to,
      )}\n`,
    )
    for (const segment of row.timeline.segments) {
      const others = segment.cutShort ? [english.label('orOthers')] : []
      page.line(`${formatDay(segment.from)}  ${[...outcomesOf(row, segment), ...others].join(' — or: ')}`, 2, 14)
    }
  }
  if (rows.length === 0)
    page.line('No answer changes in this span; name a question with --question to see it all the same.')
}
