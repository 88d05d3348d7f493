import { type Chapter, chapter } from '../evidence/chapter.ts'
import { occupiedArea } from './area.ts'
import { afterClaims } from './claims-after.ts'
import { takingClaims } from './claims-taking.ts'
import { figures } from './figures.ts'
import {
  militaryDistrict,
  militiaStanding,
  militiasAbsorbed,
  republicCommissariats,
  southernDistrictStart,
} from './passing-over.ts'
import { republicAlternativeService, republicConscription } from './republic-conscription.ts'
import {
  mayNotLeaveRepublic,
  mobilisationReach,
  mustReportUnsummoned,
  republicMobilisation,
  republicReservist,
} from './republic-mobilisation.ts'
import { conscriptionStart, fiftyFive, luhanskMobilised, republicsUpperBirthday } from './republics.ts'
import { rulesInForce } from './rules-in-force.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Occupied areas: militias and mobilisation. */
export const militia: Chapter = chapter('6.1', {
  title: 'Occupied areas: militias and mobilisation',
  facts: [
    conscriptionStart,
    luhanskMobilised,
    republicsUpperBirthday,
    fiftyFive,
    republicReservist,
    mobilisationReach,
    militiasAbsorbed,
    southernDistrictStart,
  ],
  rules: [
    occupiedArea,
    rulesInForce,
    republicConscription,
    republicAlternativeService,
    mustReportUnsummoned,
    mayNotLeaveRepublic,
    republicMobilisation,
    militiaStanding,
    republicCommissariats,
    militaryDistrict,
  ],
  claims: [...takingClaims, ...afterClaims],
  figures,
  terms,
  notes,
})
