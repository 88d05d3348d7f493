import { type Chapter, chapter } from '../evidence/chapter.ts'
import {
  higherResidenceFineStart,
  reportResidenceBy,
  residenceFine,
  residenceReportedInTime,
} from './change-of-residence.ts'
import { measureClaims } from './claims-measures.ts'
import { prosecutionClaims } from './claims-prosecution.ts'
import {
  chargeableForFraud,
  chargeableForMove,
  chargeableForStay,
  chargeableForSummons,
  evasionChargeable,
  evasionPenalty,
  evasionPenaltyForSummons,
  generalSummonsCounts,
  intentForSingleActs,
  reportedLate,
} from './criminal-liability.ts'
import { figures } from './figures.ts'
import { employerPenalty, higherFineStart, noShowFine } from './fines.ts'
import { noShow } from './no-show.ts'
import {
  MEASURES,
  measures,
  measuresFrom,
  measuresPossible,
  registerActive,
  restrictiveMeasures,
  twentyDaysAcross,
} from './restrictive-measures.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Evasion. */
export const evasion: Chapter = chapter('1.1.4', {
  title: 'Evasion',
  facts: [
    higherFineStart,
    registerActive,
    twentyDaysAcross,
    intentForSingleActs,
    generalSummonsCounts,
    reportedLate,
    higherResidenceFineStart,
  ],
  rules: [
    noShow,
    noShowFine,
    employerPenalty,
    measuresFrom,
    measuresPossible,
    restrictiveMeasures,
    ...MEASURES,
    chargeableForSummons,
    chargeableForMove,
    chargeableForStay,
    chargeableForFraud,
    evasionChargeable,
    evasionPenaltyForSummons,
    evasionPenalty,
    reportResidenceBy,
    residenceReportedInTime,
    residenceFine,
  ],
  grounds: [measures],
  claims: [...measureClaims, ...prosecutionClaims],
  figures,
  terms,
  notes,
})
