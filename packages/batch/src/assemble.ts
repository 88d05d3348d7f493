import { renameSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Form, literal } from './source.ts'

/** What is to be put together. */
export interface Assembly {
  readonly answers: readonly string[]
  readonly rejected: readonly string[]
  readonly columns: readonly string[]
  /** Whose answers are counted; null where rows are changes. */
  readonly questions: readonly string[] | null
  readonly output: string
  readonly rejectedTo: string
  readonly form: Form
}

/** What was put together. */
export interface Assembled {
  readonly rows: number
  readonly rejected: number
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const COPY: { readonly [F in Form]: string } = {
  csv: 'FORMAT csv, HEADER true',
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  jsonl: 'FORMAT json, ARRAY false',
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

function fromJson(files: readonly string[], columns: readonly (readonly [string, string])[]): string {
  const types = columns.map(([name, type]) => `${literal(name)}: '${type}'`).join(', ')
  return `read_json([${files.map(literal).join(', ')}], format = 'newline_delimited', columns = {${types}})`
}

/** Puts parts together into one file and the rows set aside into another; each is written aside and then renamed. */
export async function assemble(connection: DuckDBConnection, of: Assembly): Promise<Assembled> {
  const texts = of.columns.map((name) => [name, 'VARCHAR'] as const)
  const answers = fromJson(of.answers, [['row', 'BIGINT'], ['id', 'VARCHAR'], ...texts])
  const rejected = fromJson(of.rejected, [
    ['row', 'BIGINT'],
    ['place', 'VARCHAR'],
    ['id', 'VARCHAR'],
    ['because', 'VARCHAR'],
  ])
  const copy = async (select: string, to: string, how: string): Promise<void> => {
    await connection.run(`COPY (${select}) TO ${literal(`${to}.part`)} (${how})`)
    renameSync(`${to}.part`, to)
  }
  const listed = ['id', ...of.columns.map(quoted)].join(', ')
  const order = of.questions === null ? 'ORDER BY row, question' : 'ORDER BY row'
  await copy(`SELECT ${listed} FROM ${answers} ${order}`, of.output, COPY[of.form])
  await copy(`SELECT place, id, because FROM ${rejected} ORDER BY row`, of.rejectedTo, COPY.csv)
  const number = async (sql: string): Promise<number> =>
    Number((await connection.runAndReadAll(sql)).getRowsJson()[0]?.[0] ?? 0)
  const counts = new Map<string, Map<string, number>>()
  const count = async (question: string, select: string): Promise<void> => {
    const found = (await connection.runAndReadAll(select)).getRowsJson()
    counts.set(question, new Map(found.map(([answer, times]): [string, number] => [String(answer), Number(times)])))
  }
  for (const question of of.questions ?? [])
    await count(question, `SELECT ${quoted(question)}, count(*) FROM ${answers} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12`)
  if (of.questions === null) {
    const changed = (
      await connection.runAndReadAll(`SELECT DISTINCT question FROM ${answers} ORDER BY 1`)
    ).getRowsJson()
    for (const [question] of changed)
      await count(
        String(question),
        `SELECT before || ' → ' || after, count(*) FROM ${answers} WHERE question = ${literal(String(question))} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12`,
      )
  }
  return {
    rows: await number(`SELECT count(*) FROM ${answers}`),
    rejected: await number(`SELECT count(*) FROM ${rejected}`),
    counts,
  }
}
