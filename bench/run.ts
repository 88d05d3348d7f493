/** `npm run bench`: Muster beside a hand-written function and publicodes, in one run; equal answers are checked first. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import {
  addYears,
  ask,
  type CaseWorld,
  caseWorld,
  type Day,
  dayNumber,
  explain,
  find,
  formatDay,
  intervalSet,
  parseDay,
  readCase,
  timelineOf,
} from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { do_not_optimize, measure } from 'mitata'
import { callUpAgeByHand, groundsByHand, type KnownMan, timelineByHand } from './by-hand.ts'
import { compiledContests } from './compiled.ts'
import { groundsSystem, worldOfGrounds } from './grounds.ts'
import { callUpAgeByJsonRules } from './json-rules.ts'
import { callUpAgeByPublicodes, groundsByPublicodes, publicodesEngine } from './publicodes.ts'
import { callUpAgeByZen, type NumberedMan } from './zen.ts'

const AGE = { rule: 'conscription.call-up-age', item: null }
const ON = parseDay('2025-10-25')
const [FROM, UNTIL] = [parseDay('2015-01-01'), parseDay('2027-01-01')]

interface Man {
  readonly known: KnownMan
  readonly plain: Record<string, string>
}

function man(born: string, entered: string | null): Man {
  const day = parseDay(born)
  const known = {
    turned18: addYears(day, 18, 'up'),
    turned27: addYears(day, 27, 'up'),
    turned30: addYears(day, 30, 'up'),
    zapasEntered: entered === null ? Number.POSITIVE_INFINITY : parseDay(entered),
    zapasLeft: Number.POSITIVE_INFINITY,
  }
  const doubts = { 'doubt.upper-birthday': 'outside', 'doubt.zapas-on-2024-01-01': 'counts' }
  return { known, plain: { born, 'zapas.entered': entered ?? 'never', ...doubts } }
}

function worldOfMan({ plain }: Man, from: Day, until: Day): CaseWorld {
  const { 'doubt.upper-birthday': birthday, 'doubt.zapas-on-2024-01-01': zapas, ...facts } = plain
  const { stated } = readCase(RULEBOOK.system, facts)
  const readings = new Map(stated.facts)
  const choose = (id: string, value: string | undefined) =>
    RULEBOOK.system.facts.has(id) && value !== undefined && readings.set(id, { kind: 'values', of: [value] })
  choose('doubt.upper-birthday', birthday)
  choose('doubt.zapas-on-2024-01-01', zapas)
  return caseWorld(RULEBOOK.system, { ...stated, facts: readings }, { on: intervalSet([[from, until]]), strict: false })
}

const MEN = [man('1998-07-15', null), man('1995-02-01', '2022-02-10'), man('1996-11-30', null), man('2007-10-25', null)]
const engine = publicodesEngine()
const byZen = callUpAgeByZen()
const byJsonRules = callUpAgeByJsonRules()

/** Rivals that take JSON have no infinity: a day far ahead stands for what never happened. */
const numbered = (known: KnownMan): NumberedMan => ({
  ...known,
  zapasEntered: Math.min(known.zapasEntered, 9_999_999),
  zapasLeft: Math.min(known.zapasLeft, 9_999_999),
})

async function checkEqualAnswers(): Promise<number> {
  let checked = 0
  for (const each of MEN) {
    for (let day = FROM; day < UNTIL; day = dayNumber(day + 61)) {
      const ours = ask(RULEBOOK.system, worldOfMan(each, day, dayNumber(day + 1)).world, AGE).kind === 'yes'
      const byHand = callUpAgeByHand(each.known, day)
      const theirs = callUpAgeByPublicodes(engine, each.known, day)
      const zen = await byZen(numbered(each.known), day, false)
      const jsonRules = await byJsonRules(numbered(each.known), day)
      if (ours !== byHand || ours !== theirs || ours !== zen || ours !== jsonRules)
        throw new Error(
          `${each.plain['born']} on ${formatDay(day)}: Muster ${ours}, by hand ${byHand}, publicodes ${theirs}, zen ${zen}, json-rules ${jsonRules}`,
        )
      checked += 1
    }
    const { world } = worldOfMan(each, FROM, UNTIL)
    const changes = timelineOf(RULEBOOK.system, world, AGE).segments.map(({ from }) => Number(from))
    if (JSON.stringify(changes) !== JSON.stringify(timelineByHand(each.known, FROM, UNTIL)))
      throw new Error(`${each.plain['born']}: timelines differ`)
  }
  return checked
}

interface Row {
  readonly what: string
  readonly who: string
  readonly nanoseconds: number
}

const rows: Row[] = []

async function time(what: string, who: string, work: () => unknown): Promise<void> {
  const first = work()
  const waits = first instanceof Promise
  await first
  const once = waits ? async () => do_not_optimize(await work()) : () => do_not_optimize(work())
  const { p50 } = await measure(once, { min_cpu_time: waits ? 1_500_000_000 : 300_000_000 })
  rows.push({ what, who, nanoseconds: p50 })
  process.stderr.write(`${what}, ${who}: ${readable(p50)}\n`)
}

async function timeAwaited(what: string, who: string, work: () => Promise<unknown>): Promise<void> {
  const { p50 } = await measure(async () => do_not_optimize(await work()), { min_cpu_time: 300_000_000 })
  rows.push({ what, who, nanoseconds: p50 })
  process.stderr.write(`${what}, ${who}: ${readable(p50)}\n`)
}

function readable(nanoseconds: number): string {
  if (nanoseconds < 1_000) return `${nanoseconds.toPrecision(3)} ns`
  if (nanoseconds < 1_000_000) return `${(nanoseconds / 1_000).toPrecision(3)} µs`
  return `${(nanoseconds / 1_000_000).toPrecision(3)} ms`
}

const checked = await checkEqualAnswers()
const first = MEN[0] ?? man('1998-07-15', null)
const { world } = worldOfMan(first, ON, dayNumber(ON + 1))
const { world: years } = worldOfMan(first, FROM, UNTIL)
const GROUNDS = 30
const UNKNOWN = [0, 5, 10, 15, 20, 25, 30]
/** By hand all completions are tried, which takes too long beyond a million of them. */
const MOST_BY_HAND = 20
const grounds = groundsSystem(GROUNDS)
const answersLeft = (unknown: number) => Array.from({ length: GROUNDS }, (_, index) => (index < unknown ? null : false))

let turn = 0
await time('one answer', 'by hand', () => {
  turn = (turn + 1) % MEN.length
  return callUpAgeByHand((MEN[turn] ?? first).known, ON + turn)
})
await time('one answer', 'Muster', () => ask(RULEBOOK.system, world, AGE))
await time('one answer, explained', 'Muster', () => explain(RULEBOOK.system, world, AGE))
await time('one answer', 'publicodes', () => callUpAgeByPublicodes(engine, first.known, ON))
await timeAwaited('one answer', 'zen-engine', () => byZen(numbered(first.known), ON, false))
await timeAwaited('one answer', 'json-rules-engine', () => byJsonRules(numbered(first.known), ON))
await timeAwaited('one answer, explained', 'zen-engine, trace', () => byZen(numbered(first.known), ON, true))
await time('timeline of 12 years', 'by hand, day by day', () => timelineByHand(first.known, FROM, UNTIL))
await time('timeline of 12 years', 'Muster', () => timelineOf(RULEBOOK.system, years, AGE))
await time('timeline of 12 years', 'publicodes, month by month', () => {
  for (let day = FROM; day < UNTIL; day = dayNumber(day + 30)) callUpAgeByPublicodes(engine, first.known, day)
})
for (const unknown of UNKNOWN) {
  const what = `${unknown} of ${GROUNDS} facts unknown`
  const open = worldOfGrounds(grounds, unknown, ON)
  if (unknown <= MOST_BY_HAND) await time(what, 'by hand, all completions', () => groundsByHand(answersLeft(unknown)))
  await time(what, 'Muster, exact, with conditions', () => find(grounds, open, { rule: 'exempt', item: null }))
  await time(what, 'publicodes, names what is missing', () => groundsByPublicodes(engine, unknown))
}

const compiled = await compiledContests(join(tmpdir(), `muster-bench-${process.pid}`))
for (const { what, who, work } of compiled.contests) await time(what, who, work)
compiled.stop()

const times = (nanoseconds: number, byHand: number | undefined) =>
  byHand === undefined ? '–' : (nanoseconds / byHand).toPrecision(3)

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../node_modules/${name}/package.json`), 'utf8')).version
const hand = (what: string) =>
  rows.find((row) => row.what === what.replace(', explained', '') && row.who.startsWith('by hand'))?.nanoseconds
const table = rows.map(
  ({ what, who, nanoseconds }) => `| ${what} | ${who} | ${readable(nanoseconds)} | ${times(nanoseconds, hand(what))} |`,
)
const text = `# Results of \`npm run bench\`

${new Date().toISOString().slice(0, 10)}; Node ${process.version}, publicodes ${versionOf('publicodes')}, zen-engine ${versionOf('@gorules/zen-engine')}, json-rules-engine ${versionOf('json-rules-engine')}, DuckDB ${versionOf('@duckdb/node-api')}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB.
Medians. Before timing, ${checked} answers and ${MEN.length} timelines of 12 years were found equal in Muster, the hand-written function and publicodes, the answers in zen-engine and json-rules-engine too; ${compiled.checked} answers of compiled code were found equal to what is written by hand. The hand-written function and publicodes
are given birthdays already computed; Muster computes them. publicodes has no dates that are partly known: with facts missing it names
them and gives no outcomes, so its rows with unknown facts are less work than the others'. By hand all completions are tried; beyond twenty
unknown facts that takes too long to be timed.
Compiled code is three-valued: it would answer for unknown facts as well; the rows written by hand would not. "Written for the day" means that what follows from the day was
worked in beforehand. The compiled rows are on the rule of the hand-written function, but for the one that says otherwise.

| what | who | median | times the hand-written |
|---|---|---|---|
${table.join('\n')}
`
const target = join(import.meta.dirname, 'RESULTS.md')
writeFileSync(`${target}.part`, text)
renameSync(`${target}.part`, target)
console.log(text)
