import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a chunk came to. */
export interface Done {
  readonly rows: number
  readonly rejected: number
}

/** The folder in which finished chunks wait until all are done: numbered files, each written aside and then renamed. */
export interface Parts {
  readonly kind: 'parts'
  /** The number of chunks that are finished, from the first on without a gap. */
  readonly finished: () => number
  readonly put: (chunk: number, answers: readonly string[], rejected: readonly string[]) => void
  readonly answers: (chunk: number) => string
  readonly rejected: (chunk: number) => string
  readonly remove: () => void
}

function write(path: string, lines: readonly string[]): void {
  const aside = `${path}.part`
  const file = openSync(aside, 'w')
  try {
    const STEP = 2_000
    for (let at = 0; at < lines.length; at += STEP) writeSync(file, `${lines.slice(at, at + STEP).join('\n')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(aside, path)
}

/** Why parts cannot be gone on with: they are of another run, or a process is at work on them. */
export type Refused = { readonly kind: 'otherRun' } | { readonly kind: 'busy'; readonly process: number }

/** The process that is at work in a folder, other than this one; null where none is. A dead one leaves its mark behind. */
function atWork(mark: string): number | null {
  if (!existsSync(mark)) return null
  const id = Number(readFileSync(mark, 'utf8'))
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return null
  try {
    process.kill(id, 0)
    return id
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? id : null
  }
}

/** Opens the folder of parts of a run. */
export function openParts(folder: string, run: string): Parts | Refused {
  mkdirSync(folder, { recursive: true })
  const busy = join(folder, 'process')
  const other = atWork(busy)
  if (other !== null) return { kind: 'busy', process: other }
  const mark = join(folder, 'run.json')
  if (existsSync(mark)) {
    if (readFileSync(mark, 'utf8').trim() !== run) return { kind: 'otherRun' }
  } else write(mark, [run])
  write(busy, [String(process.pid)])
  const path = (chunk: number, kind: string) => join(folder, `${String(chunk).padStart(6, '0')}.${kind}.jsonl`)
  return {
    kind: 'parts',
    finished: () => {
      const names = new Set(readdirSync(folder))
      let chunk = 0
      // The rejected rows are renamed last: their file says that the chunk is whole.
      while (names.has(`${String(chunk).padStart(6, '0')}.rejected.jsonl`)) chunk += 1
      return chunk
    },
    put: (chunk, answers, rejected) => {
      write(path(chunk, 'answers'), answers)
      write(path(chunk, 'rejected'), rejected)
    },
    answers: (chunk) => path(chunk, 'answers'),
    rejected: (chunk) => path(chunk, 'rejected'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
