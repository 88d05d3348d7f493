import { type CaseFile, english, readCaseFile } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { type Io, Refusal } from './io.ts'

/** Reads a case file; refuses with a line for everything that is wrong with it (exit code 1). */
export function loadCase(io: Io, path: string): Extract<CaseFile, { kind: 'case' }> {
  let bytes: Uint8Array
  try {
    bytes = io.read(path)
  } catch {
    throw new Refusal(1, [`${path}: this file cannot be read.`])
  }
  const file = readCaseFile(RULEBOOK.system, bytes)
  if (file.kind === 'issues')
    throw new Refusal(
      1,
      file.issues.map((issue) => `${path}: ${english.issue(issue)}`),
    )
  return file
}
