import { Command, CommanderError } from 'commander'
import { addCaseCommands } from './command-line/case-commands.ts'
import { addCaseloadCommands } from './command-line/caseload-commands.ts'
import { addReportCommands } from './command-line/report-commands.ts'
import { FIRST_SCREEN } from './first-screen.ts'
import { type ExitCode, type Io, Refusal } from './io.ts'

/** Builds the command line; every command sets the exit code through `done`. */
function build(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('muster')
  program
    .description('Russian military service, as a country report has it: dated, footnoted, executable.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
  addCaseCommands(program, io)
  addReportCommands(program, io, done)
  addCaseloadCommands(program, io)
  return program
}

/** Runs a command line (without the program's own name) and gives its exit code. */
export function run(io: Io, args: readonly string[]): ExitCode {
  let code: ExitCode = 0
  if (args.length === 0) {
    io.out(FIRST_SCREEN)
    return 0
  }
  try {
    build(io, (set) => {
      code = set
    }).parse([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof Refusal) {
      for (const line of error.lines) io.err(`${line}\n`)
      return error.code
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
