/** `npm run mutate:engine:table`: joins what the engine's own tests and the scenarios killed into docs/mutation-engine.md. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judged } from './engine.ts'

/** A report of the mutation test tool, as far as it is read here. */
interface Report {
  readonly files: {
    readonly [path: string]: {
      readonly mutants: readonly {
        readonly mutatorName: string
        readonly replacement?: string
        readonly status: string
        readonly location: { readonly start: { readonly line: number } }
      }[]
    }
  }
}

interface Row {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly own: boolean
  readonly scenarios: boolean
}

const REPORTS = join(import.meta.dirname, '../../reports')
const read = (name: string): unknown => JSON.parse(readFileSync(join(REPORTS, name), 'utf8'))

const KILLED: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'killed', 'never ends'])

/** Mutants are told apart by file and change, and by their turn among those alike: lines move. */
function numbered<T>(of: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  const turns = new Map<string, number>()
  return new Map(
    of.map((each) => {
      const key = keyOf(each)
      const turn = turns.get(key) ?? 0
      turns.set(key, turn + 1)
      return [`${key} ${turn}`, each]
    }),
  )
}

const byScenarios = numbered(
  read('mutation-engine-scenarios.json') as readonly Judged[],
  ({ file, what }) => `${file} ${what}`,
)
const own = readdirSync(REPORTS)
  .filter((name) => /^mutation-engine(-own.*)?\.json$/u.test(name))
  .flatMap((name) => Object.entries((read(name) as Report).files))
const latest = new Map(own)
const rows: Row[] = []
for (const [path, { mutants }] of latest) {
  const file = path.replace('packages/engine/src/', '')
  const told = mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ mutatorName, replacement = '', status, location }) => ({
      what: `${mutatorName} ${replacement.replace(/\s+/gu, ' ').slice(0, 60)}`,
      line: location.start.line,
      killed: KILLED.has(status),
    }))
  for (const [key, { what, line, killed }] of numbered(told, (each) => `${file} ${each.what}`)) {
    rows.push({ file, line, what, own: killed, scenarios: KILLED.has(byScenarios.get(key)?.fate ?? '') })
  }
}

const percent = (part: number, of: number) => `${Math.round((100 * part) / Math.max(1, of))} %`
function line(name: string, of: readonly Row[]): string {
  const mine = of.filter((row) => row.own).length
  const theirs = of.filter((row) => row.scenarios).length
  const either = of.filter((row) => row.own || row.scenarios).length
  return `| ${name} | ${of.length} | ${percent(mine, of.length)} | ${percent(theirs, of.length)} | ${percent(either, of.length)} |`
}
const files = [...new Set(rows.map(({ file }) => file))].sort()
const left = rows.filter((row) => !row.own && !row.scenarios)
const page = [
  '# Mutation of the engine',
  '',
  'Each mutant is one expression of the engine changed: a comparison turned round, a bound one off, a part left out, a block emptied.',
  'Two kinds of tests face it: the engine’s own (`npx stryker run`, properties tried fifteen times only), and every scenario of the',
  'rulebook (`npm run mutate:engine`). The suites of the compilers and of the answers, which compare four evaluators and whole',
  'assessments, are not counted here.',
  '',
  '| file | mutants | own tests | scenarios | either |',
  '|---|---|---|---|---|',
  ...files.map((file) =>
    line(
      file,
      rows.filter((row) => row.file === file),
    ),
  ),
  line('all', rows),
  '',
  '## Survivors',
  '',
  'Looked at one by one. Most cannot be told from the engine by any answer: shortcuts that leave the long way round to give the same (a',
  'tree of relations needs no search, a bound that decides needs no cut); arms of a switch for kinds that do not exist; the words of errors',
  'that no well-formed system can raise; how many values a search for the next question tries, which changes its speed alone.',
  '',
  ...left.map(({ file, line: at, what }) => `- ${file}:${at} ${what.replaceAll('`', '')}`),
  '',
]
writeFileSync(join(import.meta.dirname, '../../docs/mutation-engine.md'), page.join('\n'))
console.log(page.slice(8, 8 + files.length + 3).join('\n'))
