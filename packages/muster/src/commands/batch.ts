import { existsSync } from 'node:fs'
import type { BatchCall, BatchResult, Progress } from '@muster/batch'
import { RULEBOOK } from '@muster/rulebook'
import { type Io, Refusal } from '../io.ts'
import { pageOn } from '../terminal/page.ts'
import { dayNamed, questionNamed } from './named.ts'

/** What `muster batch` was asked for. */
export interface BatchOptions {
  readonly ask: string
  readonly out: string
  readonly on?: string
  readonly diff?: readonly string[]
  readonly id?: string
  readonly ignore?: string
  readonly chunk: string
  readonly strict: boolean
  readonly exact: boolean
  readonly fresh: boolean
  readonly json: boolean
}

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

function callOf(io: Io, input: string, options: BatchOptions): BatchCall {
  const questions = listed(options.ask).map(questionNamed)
  if (questions.length === 0) throw new Refusal(2, ['--ask names no question. "muster rules" lists them.'])
  const [first, second] = options.diff ?? []
  if (first !== undefined && options.on !== undefined)
    throw new Refusal(2, ['--on and --diff do not go together: --diff names both days.'])
  if (first !== undefined && second === undefined) throw new Refusal(2, ['--diff takes two days.'])
  const chunk = Number(options.chunk)
  if (!Number.isInteger(chunk) || chunk < 1)
    throw new Refusal(2, [`--chunk: "${options.chunk.slice(0, 20)}" is no number of rows.`])
  if (!existsSync(input)) throw new Refusal(1, [`There is no file ${input}.`])
  return {
    system: RULEBOOK.system,
    input,
    output: options.out,
    questions,
    on: dayNamed(first ?? options.on ?? io.today, first === undefined ? '--on' : '--diff'),
    against: second === undefined ? null : dayNamed(second, '--diff'),
    id: options.id ?? null,
    ignore: listed(options.ignore),
    strict: options.strict,
    exact: options.exact,
    chunk,
    fresh: options.fresh,
    progress: (done) => io.err(`${io.colour ? '\r' : ''}${progressText(done)}${io.colour ? '  ' : '\n'}`),
  }
}

function progressText({ rows, rejected, before, seconds }: Progress): string {
  const rate = seconds > 0 ? Math.round((rows - before) / seconds) : 0
  const resumed = before === 0 ? '' : `, ${before} of them done before`
  return `${rows} rows${resumed}, ${rejected} set aside, ${rate} a second`
}

/** Answers questions for a whole caseload; the exit code is set when it is done. */
export function runBatchCommand(io: Io, input: string, options: BatchOptions): void {
  const call = callOf(io, input, options)
  import('@muster/batch')
    .then(async ({ runBatch, rejectedPath }) => {
      const result = await runBatch(call)
      if (io.colour) io.err('\n')
      process.exitCode = tell(io, call, result, options.json, rejectedPath(call.output))
    })
    .catch((error: unknown) => {
      io.err(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    })
}

function tell(io: Io, call: BatchCall, result: BatchResult, json: boolean, rejectedTo: string): 0 | 1 {
  if (result.kind === 'wrong') {
    for (const line of result.because) io.err(`${line}\n`)
    return 1
  }
  if (result.kind === 'stopped') return 1
  const counts = [...result.counts].map(([question, of]) => ({
    question,
    answers: [...of].map(([answer, rows]) => ({ answer, rows })),
  }))
  const method = call.exact ? 'exact' : 'three-valued'
  if (json) {
    io.out(
      `${JSON.stringify({ kind: 'batch', version: 1, method, rows: result.rows, setAside: result.rejected, counts }, null, 2)}\n`,
    )
    return 0
  }
  const page = pageOn(io)
  const what =
    call.against === null ? `${result.rows} rows answered` : `${result.rows} answers differ between the two days`
  page.line(
    `${page.good(what)} (${method}), ${result.rejected} set aside: ${call.output}${result.rejected > 0 ? `, ${rejectedTo}` : ''}`,
  )
  for (const { question, answers } of counts) {
    page.line(page.strong(question))
    for (const { answer, rows } of answers) page.line(`${String(rows).padStart(10)}  ${answer}`, 0, 12)
  }
  return 0
}
