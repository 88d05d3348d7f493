import { compileToSql, createTables, type DialectName, type SqlStatement, tablesOf, Unsaid } from '@muster/compile'
import { type Day, inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { type Io, Refusal } from '../io.ts'
import { dayNamed, ruleNamed } from './named.ts'

/** The databases that statements are printed for. */
export const SQL_DIALECTS: readonly DialectName[] = ['duckdb', 'postgres', 'spark']

/** What `muster sql` was asked for. */
export interface SqlCall {
  readonly dialect: DialectName
  readonly on?: string
  readonly json: boolean
}

/** Prints the tables that statements read. */
export function runSqlTables(io: Io, call: SqlCall): void {
  const { system } = RULEBOOK
  if (call.json) {
    const tables = tablesOf(system).map(({ name, list, columns }) => ({
      table: name,
      list,
      columns: columns.map((column) => ({ column: column.name, type: column.type, of: column.of })),
    }))
    io.out(`${JSON.stringify({ kind: 'tables', version: 1, dialect: call.dialect, tables }, null, 2)}\n`)
    return
  }
  for (const statement of createTables(system, call.dialect)) io.out(`${statement};\n\n`)
}

/** Prints a question as a statement for a database; refuses one that SQL cannot say, with the reason (exit code 1). */
export function runSql(io: Io, question: string, call: SqlCall): void {
  const id = ruleNamed(question)
  const on = call.on === undefined ? null : dayNamed(call.on, '--on')
  const statement = statementOf(id, call.dialect, on)
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'sql', version: 1, question: id, on: call.on ?? null, ...statement }, null, 2)}\n`)
    return
  }
  const rule = RULEBOOK.system.rules.get(id)
  const asks = rule === undefined ? id : inLanguage(rule.asks, 'en')
  const day = call.on === undefined ? 'on the day in asked_on' : `on ${call.on}`
  io.out(
    `-- ${asks} (${id}), ${day}; rulebook ${RULEBOOK.version}.\n-- answer is three-valued: NULL where unknown facts (NULL) may change it. Days that never came are 9999-12-31.\n-- "muster sql --tables" prints the tables that it reads.\n${statement.text.trimEnd()};\n`,
  )
}

function statementOf(id: string, dialect: DialectName, on: Day | null): SqlStatement {
  try {
    return compileToSql(RULEBOOK.system, id, dialect, on === null ? {} : { on })
  } catch (error) {
    if (!(error instanceof Unsaid)) throw error
    throw new Refusal(1, [
      `${id} cannot be said in SQL: ${error.because}${error.rule === id ? '' : ` (${error.rule})`}.`,
    ])
  }
}
