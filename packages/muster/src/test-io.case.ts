import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from './io.ts'
import { run } from './program.ts'

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const ROOT = join(import.meta.dirname, '../../..')

/** Runs a command line on files given as text; other paths are read from the root of the checkout. */
export function ran(args: readonly string[], files: { readonly [path: string]: string | Uint8Array } = {}): Ran {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    read: (path) => {
      const file = files[path]
      if (file === undefined) return readFileSync(join(ROOT, path))
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    today: '2025-10-25',
    columns: 100,
    colour: false,
  }
  const code = run(io, args)
  return { code, out: out.join(''), err: err.join('') }
}
