import { type Chapter, chapter } from '../evidence/chapter.ts'
import { occupiedArea } from './area.ts'
import { republicAlternativeService, republicConscription } from './republic-conscription.ts'
import {
  mayNotLeaveRepublic,
  mobilisationReach,
  mustReportUnsummoned,
  republicMobilisation,
  republicReservist,
} from './republic-mobilisation.ts'
import { conscriptionStart, fiftyFive, luhanskMobilised, republicsUpperBirthday } from './republics.ts'

/** Occupied areas: militias and mobilisation. */
export const militia: Chapter = chapter('6.1', {
  title: 'Occupied areas: militias and mobilisation',
  facts: [conscriptionStart, luhanskMobilised, republicsUpperBirthday, fiftyFive, republicReservist, mobilisationReach],
  rules: [
    occupiedArea,
    republicConscription,
    republicAlternativeService,
    mustReportUnsummoned,
    mayNotLeaveRepublic,
    republicMobilisation,
  ],
})
