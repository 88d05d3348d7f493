import { statSync } from 'node:fs'
import { type Day, fingerprint, formatDay, type System } from '@muster/engine'

/** What a batch is to do. */
export interface BatchCall {
  readonly system: System
  readonly input: string
  readonly output: string
  readonly questions: readonly string[]
  /** One day for answers; two for the persons whose answer differs between them. */
  readonly on: Day
  readonly against: Day | null
  /** The column that names the person; the number of the row where there is none. */
  readonly id: string | null
  /** Columns that state nothing and are passed over. */
  readonly ignore: readonly string[]
  readonly strict: boolean
  /** Whether answers that stay open are worked out by exploration. */
  readonly exact: boolean
  readonly chunk: number
  /** Whether the parts of another run may be thrown away. */
  readonly fresh: boolean
  readonly progress: (done: Progress) => void
  /** Asked after each chunk; false stops the run as a kill would. */
  readonly goOn?: (chunk: number) => boolean
}

/** How far a batch is. */
export interface Progress {
  readonly rows: number
  readonly rejected: number
  /** The rows of an earlier run that were found done. */
  readonly before: number
  readonly seconds: number
}

/** What became of a batch. */
export type BatchResult =
  | { readonly kind: 'done'; readonly rows: number; readonly rejected: number; readonly counts: Counts }
  | { readonly kind: 'stopped'; readonly chunks: number }
  | { readonly kind: 'wrong'; readonly because: readonly string[] }

/** How often each answer was given, by question. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The path under which rows are set aside. */
export function rejectedPath(output: string): string {
  return output.replace(/\.[^.]+$/u, '.rejected.csv')
}

/** A text that is equal for runs whose parts go together. */
export function runKey(call: BatchCall): string {
  const { size, mtimeMs } = statSync(call.input)
  return JSON.stringify({
    input: fingerprint(`${call.input} ${size} ${mtimeMs}`),
    system: call.system.id,
    version: call.system.version,
    questions: call.questions,
    on: formatDay(call.on),
    against: call.against === null ? null : formatDay(call.against),
    id: call.id,
    ignore: call.ignore,
    strict: call.strict,
    exact: call.exact,
    chunk: call.chunk,
  })
}
