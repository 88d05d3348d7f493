/** Runs the small system over a caseload in a process of its own, for a test that kills it. */
import { parseDay } from '@muster/engine'
import { runBatch } from './run-batch.ts'
import { SMALL } from './small-system.case.ts'

const [input = '', output = '', chunk = '500'] = process.argv.slice(2)
await runBatch({
  system: SMALL,
  input,
  output,
  questions: ['of-age', 'visited'],
  on: parseDay('2024-06-01'),
  against: null,
  id: 'nr',
  ignore: [],
  strict: false,
  exact: false,
  chunk: Number(chunk),
  fresh: false,
  progress: () => {},
})
