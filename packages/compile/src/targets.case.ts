import { type Day, dayNumber, type System, type World } from '@muster/engine'
import { OPEN, readCode } from './code.ts'
import { columnsOf } from './columns/from-worlds.ts'
import { compileToColumns, loadColumns } from './columns/program.ts'
import type { Duck } from './duckdb.case.ts'
import { personOf } from './js/person.ts'
import { askCompiled, compileToJs, load } from './js/program.ts'
import type { Postgres } from './postgres.case.ts'
import { insertsOf } from './rows.case.ts'
import type { DialectName } from './sql/dialect.ts'
import { compileToSql } from './sql/statement.ts'
import { createTables, tablesOf } from './sql/tables.ts'
import { textOf } from './text.ts'

/** A person (or an item of one) about whom every target is asked. */
export interface Subject {
  readonly world: World
  readonly on: Day
}

/** The answers of a target about one rule: by the place of the person, or of the person and the item (`3/0`). */
export type Answers = ReadonlyMap<string, string>

/** How an open answer is written in tests. */
export const OPEN_TEXT = 'open'

function key(person: number, item: number | null): string {
  return item === null ? String(person) : `${person}/${item}`
}

/** Asks a rule of every subject in JavaScript; with `fixed` the program is written for each day anew. */
export function askJs(system: System, rule: string, subjects: readonly Subject[], fixed: boolean): Answers {
  const about = system.rules.get(rule)?.about ?? null
  const answers = new Map<string, string>()
  const programs = new Map<Day | null, ReturnType<typeof compileToJs>>()
  for (const [place, { world, on }] of subjects.entries()) {
    const day = fixed ? on : null
    const program = programs.get(day) ?? compileToJs(system, [rule], day === null ? {} : { on: day })
    programs.set(day, program)
    const functions = load(program)
    const person = personOf(system, world, program.names)
    const items =
      about === null ? [null] : [...(person[program.names.list(about)] as readonly { readonly [f: string]: number }[])]
    for (const [at, item] of items.entries()) {
      const said = textOf(askCompiled(program, functions, 0, person, on, item)) ?? OPEN_TEXT
      answers.set(key(place, item === null ? null : at), said)
    }
  }
  return answers
}

/** Asks a rule of every subject in columns. */
export function askColumns(system: System, rule: string, subjects: readonly Subject[]): Answers {
  const about = system.rules.get(rule)?.about ?? null
  const table = columnsOf(
    system,
    subjects.map(({ world }) => world),
    subjects.map(({ on }) => on),
  )
  const program = compileToColumns(system, [rule], null)
  const start = about === null ? null : table.lists[about]?.start
  const out = new Int32Array(start === null || start === undefined ? subjects.length : (start.at(-1) ?? 0)).fill(-1)
  loadColumns(program, table)[0]?.(out)
  const givesDays = program.plans[0]?.givesDays === true
  const said = (code: number) => textOf(readCode(program.legend, code, givesDays)) ?? OPEN_TEXT
  const answers = new Map<string, string>()
  for (const place of subjects.keys()) {
    if (start === null || start === undefined) answers.set(key(place, null), said(out[place] ?? OPEN))
    else
      for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at += 1)
        answers.set(key(place, at - (start[place] ?? 0)), said(out[at] ?? OPEN))
  }
  return answers
}

function answersOf(rows: readonly (readonly (string | null)[])[]): Answers {
  return new Map(
    rows.map((row): [string, string] => {
      const [person = '', second = null, third] = row
      return third === undefined ? [person ?? '', second ?? OPEN_TEXT] : [`${person}/${second}`, third ?? OPEN_TEXT]
    }),
  )
}

/** Fills a database's tables with subjects. */
export async function fillDuck(duck: Duck, system: System, subjects: readonly Subject[]): Promise<void> {
  for (const { name } of tablesOf(system)) await duck.run(`DROP TABLE IF EXISTS ${name}`)
  for (const sql of [...createTables(system, 'duckdb'), ...insertsOf(system, subjects, 'duckdb')]) await duck.run(sql)
}

/** Asks a rule of every subject in DuckDB; a day makes the statement one for that day alone. */
export async function askDuck(duck: Duck, system: System, rule: string, on: Day | null): Promise<Answers> {
  return answersOf(await duck.rows(sqlFor(system, rule, 'duckdb', on)))
}

function sqlFor(system: System, rule: string, dialect: DialectName, on: Day | null): string {
  return compileToSql(system, rule, dialect, on === null ? {} : { on }).text
}

/** Fills a server's tables with subjects. */
export function fillPostgres(postgres: Postgres, system: System, subjects: readonly Subject[]): void {
  const drop = tablesOf(system).map(({ name }) => `DROP TABLE IF EXISTS ${name}`)
  const script = [...drop, ...createTables(system, 'postgres'), ...insertsOf(system, subjects, 'postgres')]
  postgres.run(`SET client_min_messages = warning;\n${script.join(';\n')};\nANALYZE;`)
}

/** Asks some rules of every subject in PostgreSQL, in one session. */
export function askPostgres(
  postgres: Postgres,
  system: System,
  rules: readonly string[],
): ReadonlyMap<string, Answers> {
  const marker = '--- next rule ---'
  const script = rules.map((rule) => `${sqlFor(system, rule, 'postgres', null)};\nSELECT '${marker}';`).join('\n')
  const answers = new Map<string, Answers>()
  let rows: (string | null)[][] = []
  let at = 0
  for (const line of postgres.run(script)) {
    if (line === marker) {
      answers.set(rules[at] ?? '', answersOf(rows))
      rows = []
      at += 1
    } else rows.push(line.split('\t').map((field) => (field === '\\N' ? null : field)))
  }
  return answers
}

/** The day of a subject as a day. */
export function subjectOf(world: World, on: number): Subject {
  return { world, on: dayNumber(on) }
}
