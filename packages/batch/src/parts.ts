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

/** Opens the folder of parts of a run; null where it holds the parts of another run. */
export function openParts(folder: string, run: string): Parts | null {
  mkdirSync(folder, { recursive: true })
  const mark = join(folder, 'run.json')
  if (existsSync(mark)) {
    if (readFileSync(mark, 'utf8').trim() !== run) return null
  } else write(mark, [run])
  const path = (chunk: number, kind: string) => join(folder, `${String(chunk).padStart(6, '0')}.${kind}.jsonl`)
  return {
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
