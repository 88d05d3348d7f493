import { rmSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { OPEN, type Questions, questionsOn } from './answer-rows.ts'
import { assemble } from './assemble.ts'
import { type BatchCall, type BatchResult, rejectedPath, runKey } from './batch-call.ts'
import { openParts, type Parts } from './parts.ts'
import { type Columns, dataOf, matchColumns, rowReader } from './read-row.ts'
import { type Form, formOf, openSource, type Source, type SourceRow } from './source.ts'

interface Work {
  readonly call: BatchCall
  readonly questions: Questions
  readonly later: Questions | null
  readonly read: ReturnType<typeof rowReader>
}

function wrong(...because: readonly string[]): BatchResult {
  return { kind: 'wrong', because }
}

/** Answers questions for every row of a caseload; bad rows are set aside with the reason, and a killed run is taken up again. */
export async function runBatch(call: BatchCall): Promise<BatchResult> {
  const [from, to] = [formOf(call.input), formOf(call.output)]
  if (from === undefined) return wrong(`${call.input}: the name must end in .csv, .parquet, .jsonl or .ndjson`)
  if (to === undefined) return wrong(`${call.output}: the name must end in .csv, .parquet, .jsonl or .ndjson`)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const source = await openSource(connection, call.input, from)
    const fault = columnFault(call, source)
    if (fault !== null) return fault
    const folder = `${call.output}.parts`
    if (call.fresh && openParts(folder, runKey(call)).kind !== 'busy') rmSync(folder, { recursive: true, force: true })
    const parts = openParts(folder, runKey(call))
    if (parts.kind === 'busy') return wrong(`Process ${parts.process} is at work on ${folder}.`)
    if (parts.kind === 'otherRun')
      return wrong(
        `${folder} holds the parts of another run (another file, day, question or rulebook).`,
        'Finish that run, or begin anew with --fresh.',
      )
    const questions = questionsOn(call.system, call.questions, call.on, call.strict)
    const work: Work = {
      call,
      questions,
      later: call.against === null ? null : questionsOn(call.system, call.questions, call.against, call.strict),
      read: rowReader(call.system, questions.program.names, call.on, call.strict),
    }
    const chunks = await answerAll(work, source, parts)
    if (chunks === null) return { kind: 'stopped', chunks: parts.finished() }
    return await finish(work, parts, chunks, to, connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>

async function finish(
  work: Work,
  parts: Parts,
  chunks: number,
  to: Form,
  connection: Connection,
): Promise<BatchResult> {
  const { call, questions } = work
  const all = Array.from({ length: chunks }, (_, chunk) => chunk)
  const whole = await assemble(connection, {
    answers: all.map(parts.answers),
    rejected: all.map(parts.rejected),
    columns: work.later === null ? questions.ids : ['question', 'before', 'after'],
    questions: work.later === null ? questions.ids : null,
    output: call.output,
    rejectedTo: rejectedPath(call.output),
    form: to,
  })
  parts.remove()
  return { kind: 'done', ...whole }
}

function columnFault(call: BatchCall, source: Source): BatchResult | null {
  if (source.columns === null) return null
  const aside = [...call.ignore, ...(call.id === null ? [] : [call.id])]
  if (call.id !== null && !source.columns.includes(call.id))
    return wrong(`There is no column "${call.id}". The columns are ${source.columns.join(', ')}.`)
  const { unknown, states } = matchColumns(call.system, source.columns, aside)
  if (unknown.length > 0)
    return wrong(
      ...unknown.map(
        ({ column, nearest }) =>
          `Column "${column}" states no fact.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
      ),
      'Name columns that are to be passed over with --ignore.',
    )
  return states.size === 0 ? wrong('No column states a fact.') : null
}

/** Works through the chunks that are not yet done; gives their number, or null when told to stop. */
async function answerAll(work: Work, source: Source, parts: Parts): Promise<number | null> {
  const { call } = work
  const begun = parts.finished()
  const before = begun * call.chunk
  const started = performance.now()
  let chunk = begun
  let waiting: SourceRow[] = []
  let rows = before
  let rejected = 0
  const columns = source.columns === null ? null : columnsFor(call, source.columns)
  const put = (now: readonly SourceRow[]): void => {
    const done = answerChunk(work, now, columns)
    parts.put(chunk, done.answers, done.rejected)
    chunk += 1
    rows += now.length
    rejected += done.rejected.length
    call.progress({ rows, rejected, before, seconds: (performance.now() - started) / 1000 })
  }
  for await (const batch of source.rows(before)) {
    waiting.push(...batch)
    while (waiting.length >= call.chunk) {
      put(waiting.slice(0, call.chunk))
      waiting = waiting.slice(call.chunk)
      if (call.goOn?.(chunk) === false) return null
    }
  }
  if (waiting.length > 0 || chunk === 0) put(waiting)
  return chunk
}

function columnsFor(call: BatchCall, columns: readonly string[]): Columns {
  return matchColumns(call.system, columns, [...call.ignore, ...(call.id === null ? [] : [call.id])])
}

interface Answered {
  readonly answers: readonly string[]
  readonly rejected: readonly string[]
}

function answerChunk(work: Work, rows: readonly SourceRow[], given: Columns | null): Answered {
  const { call, questions, later } = work
  const answers: string[] = []
  const rejected: string[] = []
  const isList = (id: string) => call.system.lists.has(id)
  const setAside = (row: number, id: unknown, because: string): void => {
    const place = row < 0 ? `line ${-row}` : `row ${row}`
    rejected.push(JSON.stringify({ row: Math.abs(row), place, id: id ?? null, because }))
  }
  for (const row of rows) {
    if (row.kind === 'unreadable') {
      setAside(row.number, null, row.because)
      continue
    }
    const { values, number } = row
    const id = call.id === null ? number : values[call.id]
    const columns = given ?? columnsFor(call, Object.keys(values))
    const [unknown] = columns.unknown
    if (unknown !== undefined) {
      setAside(
        number,
        id,
        `${unknown.column}: states no fact${unknown.nearest === null ? '' : `; did you mean ${unknown.nearest}?`}`,
      )
      continue
    }
    const read = work.read(values, columns)
    if (read.kind === 'wrong') {
      setAside(number, id, read.because)
      continue
    }
    try {
      const settle = (by: Questions): readonly string[] =>
        by
          .answers(read.person)
          .map((answer, at) =>
            call.exact && answer.split('; ').includes(OPEN)
              ? by.exact(dataOf(values, columns, isList), by.ids[at] ?? '')
              : answer,
          )
      const said = settle(questions)
      const then = later === null ? null : settle(later)
      if (then === null)
        answers.push(
          JSON.stringify({
            row: number,
            id: String(id ?? number),
            ...Object.fromEntries(questions.ids.map((question, at) => [question, said[at]])),
          }),
        )
      else
        for (const [at, question] of questions.ids.entries()) {
          if (said[at] === then[at]) continue
          answers.push(
            JSON.stringify({ row: number, id: String(id ?? number), question, before: said[at], after: then[at] }),
          )
        }
    } catch (error) {
      setAside(number, id, error instanceof Error ? error.message : String(error))
    }
  }
  return { answers, rejected }
}
