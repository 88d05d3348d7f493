import { createColors } from 'picocolors'
import type { Io } from '../io.ts'

/** Lines for a terminal: wrapped to its width, painted only where colour is wanted. */
export interface Page {
  readonly line: (text?: string, indent?: number, hang?: number) => void
  readonly heading: (text: string) => void
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly open: (text: string) => string
  readonly bad: (text: string) => string
  readonly width: number
}

/** Characters that steer a terminal or turn the direction of writing. */
function steers(code: number): boolean {
  return (
    (code < 32 && code !== 10) ||
    (code >= 127 && code < 160) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** Removes what could steer the terminal from a text that comes from a file. */
export function tame(text: string): string {
  return [...text].filter((character) => !steers(character.codePointAt(0) ?? 0)).join('')
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'gu')

/** The number of columns that a text takes, without its colours. */
export function columnsOf(text: string): number {
  return [...text.replace(ESCAPES, '')].length
}

/** Breaks a text into lines of at most `width` columns, at spaces. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

/** Makes a page that writes to the terminal. */
export function pageOn(io: Io): Page {
  const paint = createColors(io.colour)
  const width = Math.max(40, Math.min(io.columns, 100))
  return {
    width,
    line: (text = '', indent = 0, hang = indent) => {
      for (const [index, each] of wrap(text, width - hang).entries())
        io.out(`${' '.repeat(index === 0 ? indent : hang)}${each}\n`)
    },
    heading: (text) => io.out(`\n${paint.bold(text)}\n${'─'.repeat(Math.min(width, columnsOf(text)))}\n`),
    strong: paint.bold,
    faint: paint.dim,
    good: paint.green,
    open: paint.yellow,
    bad: paint.red,
  }
}
