import type { DuckDBConnection } from '@duckdb/node-api'

/** The forms in which a caseload comes and goes. */
export type Form = 'csv' | 'parquet' | 'jsonl'

/** One row as it came: its number in the file (from 1), and its values by column, or why it cannot be read. */
export type SourceRow =
  | { readonly kind: 'row'; readonly number: number; readonly values: { readonly [column: string]: unknown } }
  | { readonly kind: 'unreadable'; readonly number: number; readonly because: string }

/** A caseload opened for reading. */
export interface Source {
  readonly form: Form
  /** The columns, where the file says which it has; null for JSON Lines, where each line may have others. */
  readonly columns: readonly string[] | null
  /** Reads rows in their order in the file, the first `skip` left out. */
  readonly rows: (skip: number) => AsyncGenerator<readonly SourceRow[]>
}

const FORMS: { readonly [ending: string]: Form } = { csv: 'csv', parquet: 'parquet', jsonl: 'jsonl', ndjson: 'jsonl' }

/**
 * Tells the form of a file by the ending of its name; undefined for another ending.
 *
 * @example
 * formOf('caseload.ndjson') // => 'jsonl'
 */
export function formOf(path: string): Form | undefined {
  return FORMS[path.split('.').at(-1)?.toLowerCase() ?? '']
}

/** Writes a text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function name(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** One line of a file as a text: lines of CSV and JSON are taken apart here, so that a bad one spoils no other. */
function lines(path: string): string {
  return `read_csv(${literal(path)}, columns = {'line': 'VARCHAR'}, header = false, delim = '\\x01', quote = '', escape = '', auto_detect = false, max_line_size = 20000000)`
}

async function* streamed(connection: DuckDBConnection, sql: string): AsyncGenerator<readonly (readonly unknown[])[]> {
  const result = await connection.stream(sql)
  for await (const rows of result.yieldRowsJson()) if (rows.length > 0) yield rows
}

function jsonRow(number: number, text: unknown): SourceRow {
  try {
    const data: unknown = JSON.parse(String(text))
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { kind: 'unreadable', number, because: 'not an object of facts' }
    return { kind: 'row', number, values: { ...data } }
  } catch {
    return { kind: 'unreadable', number, because: 'not JSON' }
  }
}

function jsonLines(connection: DuckDBConnection, path: string): Source {
  return {
    form: 'jsonl',
    columns: null,
    rows: async function* (skip) {
      let number = skip
      const told = `SELECT line FROM ${lines(path)} WHERE line IS NOT NULL AND trim(line) <> ''`
      for await (const rows of streamed(connection, `SELECT * FROM (${told}) OFFSET ${skip}`)) {
        yield rows.map(([line]): SourceRow => {
          number += 1
          return jsonRow(number, line)
        })
      }
    },
  }
}

/** A CSV file: every value a text; a row with too many or too few values is told, not guessed at. */
async function csv(connection: DuckDBConnection, path: string): Promise<Source> {
  const from = `read_csv(${literal(path)}, header = true, all_varchar = true, strict_mode = true, ignore_errors = true, store_rejects = true)`
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
  const columns = described.getRowsJson().map((row) => String(row[0]))
  return {
    form: 'csv',
    columns,
    rows: async function* (skip) {
      let number = skip
      await connection.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans')
      for await (const rows of streamed(connection, `SELECT * FROM ${from} OFFSET ${skip}`)) {
        yield rows.map((row): SourceRow => {
          number += 1
          return { kind: 'row', number, values: Object.fromEntries(columns.map((column, at) => [column, row[at]])) }
        })
      }
      const rejected = await connection.runAndReadAll(
        'SELECT line, any_value(error_message) FROM reject_errors GROUP BY line ORDER BY line',
      )
      yield rejected.getRowsJson().map(
        ([line, because]): SourceRow => ({
          kind: 'unreadable',
          number: -Number(line),
          because: String(because).split('\n')[0] ?? 'unreadable',
        }),
      )
    },
  }
}

async function parquet(connection: DuckDBConnection, path: string): Promise<Source> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`)
  const found = described.getRowsJson().map((row) => ({ column: String(row[0]), type: String(row[1]) }))
  const nested = (type: string) =>
    type.endsWith('[]') || type.startsWith('STRUCT') || type.startsWith('MAP') || type === 'JSON'
  const read = found.map(({ column, type }) =>
    nested(type) ? `CAST(to_json(${name(column)}) AS VARCHAR)` : `CAST(${name(column)} AS VARCHAR)`,
  )
  const columns = found.map(({ column }) => column)
  return {
    form: 'parquet',
    columns,
    rows: async function* (skip) {
      let number = skip
      const sql = `SELECT ${read.join(', ')} FROM read_parquet(${literal(path)}) OFFSET ${skip}`
      for await (const rows of streamed(connection, sql)) {
        yield rows.map((row): SourceRow => {
          number += 1
          return { kind: 'row', number, values: Object.fromEntries(columns.map((column, at) => [column, row[at]])) }
        })
      }
    },
  }
}

/** Opens a caseload. Rows keep their order and their numbers from one opening to the next. */
export async function openSource(connection: DuckDBConnection, path: string, form: Form): Promise<Source> {
  await connection.run('SET preserve_insertion_order = true')
  switch (form) {
    case 'csv':
      return csv(connection, path)
    case 'parquet':
      return parquet(connection, path)
    case 'jsonl':
      return jsonLines(connection, path)
    default:
      return form satisfies never
  }
}
