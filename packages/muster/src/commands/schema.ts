import { RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { assessmentSchema } from '../schema/assessment-schema.ts'
import { caseSchema } from '../schema/case-schema.ts'

/** Which schema is wanted. */
export const SCHEMAS = ['case', 'assessment'] as const
export type SchemaName = (typeof SCHEMAS)[number]

/** Prints the JSON Schema of a case file or of an assessment. */
export function runSchema(io: Io, name: SchemaName): void {
  const schema = name === 'case' ? caseSchema(RULEBOOK.system) : assessmentSchema()
  io.out(`${JSON.stringify(schema, null, 2)}\n`)
}
