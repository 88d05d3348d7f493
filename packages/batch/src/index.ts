/** A whole caseload at once: a file in, a file out, through DuckDB. It knows no law. @module */

export {
  type BatchCall,
  type BatchResult,
  type Counts,
  type Progress,
  rejectedPath,
} from './batch-call.ts'
export { runBatch } from './run-batch.ts'
export { type Form, formOf } from './source.ts'
