import type { DialectName } from '@muster/compile'
import { Argument, Command, CommanderError, Option } from 'commander'
import { runAsk } from './commands/ask.ts'
import { runAssess } from './commands/assess.ts'
import { runBatchCommand } from './commands/batch.ts'
import { runCheck } from './commands/check.ts'
import { runCoverage } from './commands/coverage.ts'
import { runDiff } from './commands/diff.ts'
import { runClaims, runRules, runStats } from './commands/list.ts'
import { runSchema, SCHEMAS, type SchemaName } from './commands/schema.ts'
import { runSources } from './commands/sources.ts'
import { runSql, runSqlTables, SQL_DIALECTS } from './commands/sql.ts'
import { runTimeline } from './commands/timeline.ts'
import { runWeb } from './commands/web.ts'
import { runWhy } from './commands/why.ts'
import { FIRST_SCREEN } from './first-screen.ts'
import { type ExitCode, type Io, Refusal } from './io.ts'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

interface Flags {
  readonly on?: string
  readonly from?: string
  readonly to?: string
  readonly question?: readonly string[]
  readonly format?: 'text' | 'json' | 'md'
  readonly json?: boolean
  readonly strict?: boolean
  readonly full?: boolean
  readonly item?: string
  readonly doubts?: boolean
  readonly unmatched?: boolean
  readonly section?: readonly string[]
  readonly port?: string
  readonly dialect?: DialectName
  readonly tables?: boolean
  readonly ask?: string
  readonly out?: string
  readonly diff?: readonly string[]
  readonly id?: string
  readonly ignore?: string
  readonly chunk?: string
  readonly exact?: boolean
  readonly fresh?: boolean
}

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [k in K]?: V })

/** An assessment over a span of days is a timeline of every answer. */
function runSpan(io: Io, path: string, flags: Flags, format: string): void {
  if (flags.from === undefined || flags.to === undefined || flags.on !== undefined)
    throw new Refusal(2, ['--from and --to go together, and without --on.'])
  if (format === 'md') throw new Refusal(2, ['--format md is for one day; a span is printed as text or JSON.'])
  runTimeline(io, path, {
    from: flags.from,
    to: flags.to,
    ...optional('question', flags.question),
    json: format === 'json',
    strict: flags.strict === true,
    all: true,
  })
}

/** Builds the command line; every command sets the exit code through `done`. */
function build(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('muster')
  program
    .description('Russian military service, as a country report has it: dated, footnoted, executable.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
  const json = () => new Option('--json', 'print JSON').default(false)
  const strict = () => new Option('--strict', 'take nothing for granted').default(false)
  program
    .command('assess')
    .argument('<case>', 'a case file (YAML or JSON); - reads standard input')
    .option('--on <day>', 'the day asked about (YYYY-MM-DD); today unless told')
    .option('--from <day>', 'with --to: how each answer changes over a span of days')
    .option('--to <day>', 'the day after the last')
    .option('--question <id>', 'only this question (may be given several times)', collect)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'md']).default('text'))
    .addOption(json())
    .addOption(strict())
    .option('--full', 'all ways, claims, notes and sources', false)
    .description('what the law said, what happened in practice, what is open')
    .action((path: string, flags: Flags) => {
      const format = flags.json === true ? 'json' : (flags.format ?? 'text')
      if (flags.from !== undefined || flags.to !== undefined) {
        runSpan(io, path, flags, format)
        return
      }
      runAssess(io, path, {
        ...optional('on', flags.on),
        ...optional('question', flags.question),
        format,
        strict: flags.strict === true,
        full: flags.full === true,
      })
    })
  program
    .command('why')
    .argument('<case>')
    .argument('<question>')
    .option('--on <day>', 'the day asked about')
    .option('--item <number>', 'which summons, decision ... (from 1), where the question is about one')
    .addOption(json())
    .addOption(strict())
    .option('--full', 'every exception that does not apply, of the rules inside too', false)
    .description('the steps from facts to outcome, and why not otherwise')
    .action((path: string, question: string, flags: Flags) => {
      runWhy(io, path, question, {
        full: flags.full === true,
        ...optional('on', flags.on),
        ...optional('item', flags.item),
        json: flags.json === true,
        strict: flags.strict === true,
      })
    })
  program
    .command('ask')
    .argument('<case>')
    .argument('[question]')
    .option('--on <day>', 'the day asked about')
    .addOption(json())
    .addOption(strict())
    .description('what to ask next, and what each answer would settle')
    .action((path: string, question: string | undefined, flags: Flags) => {
      runAsk(io, path, question, {
        ...optional('on', flags.on),
        json: flags.json === true,
        strict: flags.strict === true,
      })
    })
  program
    .command('timeline')
    .argument('<case>')
    .option('--from <day>', 'first day', '2018-01-01')
    .option('--to <day>', 'day after the last', '2027-01-01')
    .option('--question <id>', 'only this question', collect)
    .addOption(json())
    .addOption(strict())
    .description('how the answers changed over the years, drawn')
    .action((path: string, flags: Flags) => {
      runTimeline(io, path, {
        from: flags.from ?? '',
        to: flags.to ?? '',
        ...optional('question', flags.question),
        json: flags.json === true,
        strict: flags.strict === true,
        all: false,
      })
    })
  program
    .command('diff')
    .requiredOption('--from <day>', 'one day')
    .requiredOption('--to <day>', 'the other day')
    .option('--question <id>', 'only this question', collect)
    .addOption(json())
    .description('what changed in the law between two days, and for whom')
    .action((flags: Flags) => {
      runDiff(io, {
        from: flags.from ?? '',
        to: flags.to ?? '',
        ...optional('question', flags.question),
        json: flags.json === true,
      })
    })
  program
    .command('rules')
    .argument('[words...]', 'an id, a chapter or words')
    .option('--doubts', 'the doubts of the report and how they are read', false)
    .addOption(json())
    .description('the rules')
    .action((words: readonly string[], flags: Flags) =>
      runRules(io, { words, json: flags.json === true, doubts: flags.doubts === true }),
    )
  program
    .command('claims')
    .argument('[words...]')
    .addOption(json())
    .description('what sources observed')
    .action((words: readonly string[], flags: Flags) => runClaims(io, { words, json: flags.json === true }))
  program
    .command('stats')
    .argument('[words...]')
    .addOption(json())
    .description('the figures, by counter')
    .action((words: readonly string[], flags: Flags) => runStats(io, { words, json: flags.json === true }))
  program
    .command('sources')
    .argument('[words...]')
    .option('--unmatched', 'what footnotes name that the bibliography lacks, or has more than once', false)
    .addOption(json())
    .description('the bibliography of the report, and what each source is used for')
    .action((words: readonly string[], flags: Flags) =>
      runSources(io, { words, json: flags.json === true, unmatched: flags.unmatched === true }),
    )
  program
    .command('coverage')
    .argument('[report]', 'a copy of the report (Markdown), to compare with what the rulebook was written from')
    .option('--section <number>', 'only this section', collect)
    .addOption(json())
    .description('which passages of the report are formalised, and which are not')
    .action((report: string | undefined, flags: Flags) =>
      done(
        runCoverage(io, { ...optional('report', report), sections: flags.section ?? [], json: flags.json === true }),
      ),
    )
  program
    .command('schema')
    .addArgument(new Argument('<name>', 'whose shape').choices(SCHEMAS))
    .description('the JSON Schema of a case file or of an assessment')
    .action((name: SchemaName) => runSchema(io, name))
  program
    .command('check')
    .addOption(json())
    .description('the proof sheet of the rulebook')
    .action((flags: Flags) => done(runCheck(io, { json: flags.json === true })))
  program
    .command('batch')
    .argument('<file>', 'a caseload: CSV, Parquet or JSON Lines, a person a row, a fact a column')
    .requiredOption('--ask <questions>', 'the questions, set apart by commas')
    .requiredOption('--out <file>', 'where the answers go: .csv, .parquet or .jsonl')
    .option('--on <day>', 'the day asked about; today unless told')
    .option('--diff <days...>', 'two days: only those whose answer differs between them')
    .option('--id <column>', 'the column that names the person; the number of the row unless told')
    .option('--ignore <columns>', 'columns that state no fact, set apart by commas')
    .option('--chunk <rows>', 'how many rows are kept safe at a time', '50000')
    .option('--exact', 'work out what is open: every outcome still possible (slower)', false)
    .option('--fresh', 'begin anew instead of going on with a run that was broken off', false)
    .addOption(json())
    .addOption(strict())
    .description('questions for every row of a caseload; bad rows are set aside with their reasons')
    .action((path: string, flags: Flags) =>
      runBatchCommand(io, path, {
        ask: flags.ask ?? '',
        out: flags.out ?? '',
        ...optional('on', flags.on),
        ...optional('diff', flags.diff),
        ...optional('id', flags.id),
        ...optional('ignore', flags.ignore),
        chunk: flags.chunk ?? '',
        strict: flags.strict === true,
        exact: flags.exact === true,
        fresh: flags.fresh === true,
        json: flags.json === true,
      }),
    )
  program
    .command('sql')
    .argument('[question]')
    .addOption(new Option('--dialect <name>', 'the database').choices(SQL_DIALECTS).default('duckdb'))
    .option('--on <day>', 'the one day asked about; without it, each person has a day in the column asked_on')
    .option('--tables', 'the tables that the statements read', false)
    .addOption(json())
    .description('a question as one SQL statement, three-valued, for a caseload in a database')
    .action((question: string | undefined, flags: Flags) => {
      const call = { dialect: flags.dialect ?? 'duckdb', ...optional('on', flags.on), json: flags.json === true }
      if (flags.tables === true) runSqlTables(io, call)
      else if (question === undefined) throw new Refusal(2, ['Name a question, or ask for --tables.'])
      else runSql(io, question, call)
    })
  program
    .command('web')
    .option('--port <number>', 'the port on this machine; 0 takes any that is free', '4173')
    .description('the app in a browser, served on this machine alone')
    .action((flags: Flags) => runWeb(io, { port: flags.port ?? '' }))
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
