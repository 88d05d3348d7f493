/** What a command may touch of the world outside: its only way to read, write and know the time. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Reads a file; `-` is standard input. Throws when it cannot be read. */
  readonly read: (path: string) => Uint8Array
  /** Today, as `YYYY-MM-DD` on this machine's calendar. */
  readonly today: string
  readonly columns: number
  readonly colour: boolean
}

/** How a command ended: answered, wrong input, or wrong call. */
export type ExitCode = 0 | 1 | 2

/** Stops a command with a message for the person who called it. */
export class Refusal extends Error {
  readonly code: ExitCode
  readonly lines: readonly string[]
  constructor(code: ExitCode, lines: readonly string[]) {
    super(lines.join('\n'))
    this.code = code
    this.lines = lines
  }
}
