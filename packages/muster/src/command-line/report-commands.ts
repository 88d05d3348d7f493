import { Argument, type Command } from 'commander'
import { runCheck } from '../commands/check.ts'
import { runCoverage } from '../commands/coverage.ts'
import { runDiff } from '../commands/diff.ts'
import { runClaims, runRules, runStats } from '../commands/list.ts'
import { runSchema, SCHEMAS, type SchemaName } from '../commands/schema.ts'
import { runSources } from '../commands/sources.ts'
import type { ExitCode, Io } from '../io.ts'
import { collect, type Flags, json, optional } from './flags.ts'

/** Adds the commands about the law and the evidence; what proves something sets the exit code through `done`. */
export function addReportCommands(program: Command, io: Io, done: (code: ExitCode) => void): void {
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
}
