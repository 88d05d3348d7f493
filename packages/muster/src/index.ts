/** The command line as a function, and the Node API. @module */

export { type AssessCall, assessFile } from './commands/assess.ts'
export { type ExitCode, type Io, Refusal } from './io.ts'
export { run } from './program.ts'
