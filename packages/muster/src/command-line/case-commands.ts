import { type Command, Option } from 'commander'
import { runAsk } from '../commands/ask.ts'
import { runAssess } from '../commands/assess.ts'
import { runTimeline } from '../commands/timeline.ts'
import { runWhy } from '../commands/why.ts'
import { type Io, Refusal } from '../io.ts'
import { collect, type Flags, json, optional, strict } from './flags.ts'

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

/** Adds the commands about one case. */
export function addCaseCommands(program: Command, io: Io): void {
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
}
