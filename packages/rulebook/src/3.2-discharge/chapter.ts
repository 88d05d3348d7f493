import { type Chapter, chapter } from '../evidence/chapter.ts'
import { claims } from './claims.ts'
import { runsOn, termRunsOut } from './contract-runs-on.ts'
import { dischargeGrounds, mayBeDischarged } from './discharge-grounds.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Discharge. */
export const discharge: Chapter = chapter('3.2', {
  title: 'Discharge',
  rules: [termRunsOut, runsOn, mayBeDischarged],
  grounds: [dischargeGrounds],
  claims,
  terms,
  notes,
})
