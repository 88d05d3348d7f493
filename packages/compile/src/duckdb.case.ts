import { DuckDBInstance } from '@duckdb/node-api'

/** A database of the tests' own, in memory. */
export interface Duck {
  readonly run: (sql: string) => Promise<void>
  /** The rows of a statement as texts, NULL as null. */
  readonly rows: (sql: string) => Promise<readonly (readonly (string | null)[])[]>
  readonly stop: () => void
}

/** Opens a database in memory. */
export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRowsJson().map((row) => row.map((value) => (value === null ? null : String(value))))
    },
    stop: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
