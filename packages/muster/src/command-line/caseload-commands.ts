import { type Command, Option } from 'commander'
import { runBatchCommand } from '../commands/batch.ts'
import { runSql, runSqlTables, SQL_DIALECTS } from '../commands/sql.ts'
import { runWeb } from '../commands/web.ts'
import { type Io, Refusal } from '../io.ts'
import { type Flags, json, optional, strict } from './flags.ts'

/** Adds the commands for a caseload, and the app. */
export function addCaseloadCommands(program: Command, io: Io): void {
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
}
