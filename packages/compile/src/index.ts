/** Compilers: rules of any system as JavaScript, as columns and as SQL. They know no law. @module */

export { NO, OPEN, readCode, type ThreeValued, YES } from './code.ts'
export { columnsOf } from './columns/from-worlds.ts'
export { type ColumnRule, type ColumnsProgram, compileToColumns, loadColumns } from './columns/program.ts'
export { type ColumnOf, type ListColumns, type PersonColumns, UNKNOWN_BYTE } from './columns/table.ts'
export { personOf } from './js/person.ts'
export {
  askCompiled,
  type CompiledRule,
  compileToJs,
  type JsOptions,
  type JsProgram,
  load,
  type Person,
  type PersonItem,
} from './js/program.ts'
export { runtime, type Trace } from './js/runtime.ts'
export { DIALECTS, type Dialect, type DialectName } from './sql/dialect.ts'
export { compileToSql, type SqlOptions, type SqlStatement } from './sql/statement.ts'
export { type Column, createTables, sqlName, type Table, tablesOf } from './sql/tables.ts'
export { amountsText, textOf } from './text.ts'
export { Unsaid } from './unsaid.ts'
export { TARGETS, type Target, type Unsayable, unsayable } from './unsayable.ts'
