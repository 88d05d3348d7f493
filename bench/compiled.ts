import { mkdirSync, rmSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import {
  compileToColumns,
  compileToJs,
  compileToSql,
  createTables,
  load,
  loadColumns,
  type Person,
  type PersonColumns,
  runtime,
  YES,
} from '@muster/compile'
import { addYears, type Day, dayNumber, NEVER, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import {
  CALL_UP_AGE_QUERY_BY_HAND,
  callUpAgeByHand,
  callUpAgeInColumnsByHand,
  callUpAgeTracedByHand,
  type KnownMan,
} from './by-hand.ts'
import { CALL_UP_AGE } from './call-up-age.ts'

const ON = parseDay('2025-10-25')
/** How many persons there are in columns and in the database, with the words for it. */
const SIZES = [
  [1_000_000, 'a million'],
  [10_000_000, 'ten million'],
] as const

type Size = (typeof SIZES)[number]

/** The same man, his birthdays not yet worked out. */
interface ManByBirth {
  readonly born: Day
  readonly zapasEntered: number
  readonly zapasLeft: number
}

function byBirth({ born, zapasEntered, zapasLeft }: ManByBirth, on: number): boolean {
  const [turned18, turned27, turned30] = [addYears(born, 18, 'up'), addYears(born, 27, 'up'), addYears(born, 30, 'up')]
  return callUpAgeByHand({ turned18, turned27, turned30, zapasEntered, zapasLeft }, on)
}

/** One row of the results: what was done, by whom, and a way of doing it once. */
export interface Contest {
  readonly what: string
  readonly who: string
  readonly work: () => unknown
}

interface Man {
  readonly known: KnownMan
  readonly born: ManByBirth
  readonly compiled: Person
}

/** A man from three numbers; the same every time. */
function man(born: number, entered: number, left: number): Man {
  const day = dayNumber(born)
  return {
    known: {
      turned18: addYears(day, 18, 'up'),
      turned27: addYears(day, 27, 'up'),
      turned30: addYears(day, 30, 'up'),
      zapasEntered: entered,
      zapasLeft: left,
    },
    born: { born: day, zapasEntered: entered, zapasLeft: left },
    compiled: { born, zapas_entered: entered, zapas_left: left },
  }
}

/** Invented men, the same every time: a generator of Lehmer's kind. */
function invented(count: number): {
  readonly born: Int32Array
  readonly entered: Int32Array
  readonly left: Int32Array
} {
  const [born, entered, left] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  let seed = 42
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const first = parseDay('1970-01-01')
  for (let index = 0; index < count; index += 1) {
    born[index] = first + next(14_600)
    entered[index] = next(3) === 0 ? parseDay('2010-01-01') + next(6_000) : NEVER
    left[index] = next(4) === 0 ? parseDay('2015-01-01') + next(4_500) : NEVER
  }
  return { born, entered, left }
}

function thresholds(): { readonly last18: number; readonly last30: number; readonly first27: number } {
  const back = (day: Day, years: number): number => addYears(day, -years, 'down')
  return { last18: back(ON, 18), last30: back(ON, 30), first27: back(parseDay('2024-01-01'), 27) }
}

function oneAnswer(): { readonly contests: readonly Contest[]; readonly checked: number } {
  const few = invented(1024)
  const men = Array.from(few.born, (born, at) => man(born, few.entered[at] ?? NEVER, few.left[at] ?? NEVER))
  const [anyDay] = load(compileToJs(CALL_UP_AGE, ['call-up-age']))
  const [oneDay] = load(compileToJs(CALL_UP_AGE, ['call-up-age'], { on: ON }))
  const [traced] = load(compileToJs(CALL_UP_AGE, ['call-up-age'], { traced: true }))
  const [tracedOneDay] = load(compileToJs(CALL_UP_AGE, ['call-up-age'], { traced: true, on: ON }))
  if (anyDay === undefined || oneDay === undefined || traced === undefined || tracedOneDay === undefined)
    throw new Error('not compiled')
  const trace = { steps: new Int32Array(64), length: 0 }
  let checked = 0
  for (const { known, born, compiled } of men) {
    for (let day = parseDay('2015-01-01'); day < parseDay('2027-01-01'); day = dayNumber(day + 97)) {
      const byHand = callUpAgeByHand(known, day)
      if (byHand !== (anyDay(compiled, day) === YES)) throw new Error('compiled for any day: another answer')
      if (byHand !== byBirth(born, day)) throw new Error('by hand from the birth: another answer')
      if (byHand !== callUpAgeTracedByHand(known, day).answer) throw new Error('traced by hand: another answer')
      trace.length = 0
      if (byHand !== (traced(compiled, day, trace) === YES)) throw new Error('compiled, traced: another answer')
      checked += 1
    }
    if (callUpAgeByHand(known, ON) !== (oneDay(compiled) === YES))
      throw new Error('compiled for the day: another answer')
  }
  let turn = 0
  const next = (): Man => {
    turn = (turn + 1) & 1023
    return men[turn] as Man
  }
  const what = 'one answer, compiled'
  const explained = 'one answer with its trace, compiled'
  return {
    checked,
    contests: [
      { what, who: 'by hand, birthdays given', work: () => callUpAgeByHand(next().known, ON) },
      { what, who: 'by hand, birthdays worked out by the engine', work: () => byBirth(next().born, ON) },
      { what, who: 'Muster, written for the day', work: () => oneDay(next().compiled) },
      { what, who: 'Muster, any day, works out birthdays', work: () => anyDay(next().compiled, ON) },
      { what: explained, who: 'by hand, ten steps noted', work: () => callUpAgeTracedByHand(next().known, ON) },
      {
        what: explained,
        who: 'Muster, branches noted, written for the day',
        work: () => {
          trace.length = 0
          return tracedOneDay(next().compiled, trace)
        },
      },
      {
        what: explained,
        who: 'Muster, branches noted, any day',
        work: () => {
          trace.length = 0
          return traced(next().compiled, ON, trace)
        },
      },
    ],
  }
}

function inColumns([size, words]: Size): { readonly contests: readonly Contest[]; readonly checked: number } {
  const { born, entered, left } = invented(size)
  const table: PersonColumns = { size, facts: { born, 'zapas.entered': entered, 'zapas.left': left }, lists: {} }
  const [run] = loadColumns(compileToColumns(CALL_UP_AGE, ['call-up-age'], ON), table)
  if (run === undefined) throw new Error('not compiled')
  const [ours, byHand] = [new Int32Array(size), new Int32Array(size)]
  const men = { born, zapasEntered: entered, zapasLeft: left }
  const limits = thresholds()
  run(ours)
  callUpAgeInColumnsByHand(men, limits, byHand)
  if (!ours.every((code, at) => code === byHand[at])) throw new Error('columns: another answer')
  const what = `${words} persons in columns`
  return {
    checked: size,
    contests: [
      { what, who: 'by hand, a loop over typed arrays', work: () => callUpAgeInColumnsByHand(men, limits, byHand) },
      { what, who: 'Muster', work: () => run(ours) },
    ],
  }
}

/** What is set up for DuckDB and what takes it down again. */
export interface InDatabase {
  readonly contests: readonly Contest[]
  readonly checked: number
  readonly stop: () => void
}

async function inDatabase(folder: string, [size, words]: Size): Promise<InDatabase> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(`${folder}/bench.duckdb`)
  const connection = await instance.connect()
  for (const sql of createTables(CALL_UP_AGE, 'duckdb')) await connection.run(sql)
  await connection.run(`INSERT INTO persons SELECT i, DATE '2025-10-25',
    DATE '1970-01-01' + CAST(hash(i) % 14600 AS INTEGER),
    CASE WHEN hash(i, 1) % 3 = 0 THEN DATE '2010-01-01' + CAST(hash(i, 2) % 6000 AS INTEGER) ELSE DATE '9999-12-31' END,
    CASE WHEN hash(i, 3) % 4 = 0 THEN DATE '2015-01-01' + CAST(hash(i, 4) % 4500 AS INTEGER) ELSE DATE '9999-12-31' END
    FROM range(${size}) r(i)`)
  const ours = compileToSql(CALL_UP_AGE, 'call-up-age', 'duckdb', { on: ON }).text
  const count = (sql: string) => `SELECT answer, count(*) FROM (${sql}) answers GROUP BY answer`
  const differ = await connection.runAndReadAll(
    `SELECT count(*) FROM (${ours}) a JOIN (${CALL_UP_AGE_QUERY_BY_HAND}) b USING (person) WHERE a.answer IS NOT DISTINCT FROM b.answer`,
  )
  if (Number(differ.getRowsJson()[0]?.[0]) !== size) throw new Error('SQL: another answer')
  const what = `${words} persons in DuckDB`
  const run = (sql: string) => () => connection.runAndReadAll(count(sql))
  return {
    checked: size,
    contests: [
      { what, who: 'by hand, a query', work: run(CALL_UP_AGE_QUERY_BY_HAND) },
      { what, who: 'Muster', work: run(ours) },
    ],
    stop: () => {
      connection.closeSync()
      instance.closeSync()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The rule of the rulebook itself, which asks for more than the hand-written function: lists, ranks, age limits. */
function ofRulebook(): readonly Contest[] {
  const program = compileToJs(RULEBOOK.system, ['conscription.call-up-age'], { on: ON })
  const [run] = load(program)
  const lists = [...RULEBOOK.system.lists.keys()].map((id): [string, readonly []] => [program.names.list(id), []])
  const facts = [...RULEBOOK.system.facts.keys()].map((id): [string, number] => [program.names.fact(id), 0])
  const person: Person = {
    ...Object.fromEntries([...facts, ...lists]),
    [program.names.fact('born')]: parseDay('1998-07-15'),
    [program.names.fact('zapas.entered')]: runtime.NEVER,
    [program.names.fact('zapas.left')]: runtime.NEVER,
  }
  if (run === undefined) throw new Error('not compiled')
  return [{ what: 'one answer, compiled', who: 'Muster, the whole rule of the rulebook', work: () => run(person) }]
}

/** Everything compiled, beside what is written by hand; equal answers are checked before anything is given back. */
export async function compiledContests(folder: string): Promise<InDatabase> {
  const one = oneAnswer()
  const columns = SIZES.map(inColumns)
  const databases: InDatabase[] = []
  for (const size of SIZES) databases.push(await inDatabase(`${folder}/${size[0]}`, size))
  const many = [...columns, ...databases]
  return {
    contests: [...one.contests, ...ofRulebook(), ...many.flatMap(({ contests }) => contests)],
    checked: one.checked + many.reduce((sum, { checked }) => sum + checked, 0),
    stop: () => {
      for (const database of databases) database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
