import { type Chapter, chapter } from '../evidence/chapter.ts'
import {
  higherResidenceFineStart,
  reportResidenceBy,
  residenceFine,
  residenceReportedInTime,
} from './change-of-residence.ts'
import { chargeableForMove, chargeableForStay, reportedLate } from './chargeable-for-moving.ts'
import { chargeableForSummons, generalSummonsCounts, intentForSingleActs } from './chargeable-for-summons.ts'
import { measureClaims } from './claims-measures.ts'
import { prosecutionClaims } from './claims-prosecution.ts'
import { chargeableForFraud, evasionChargeable, evasionPenalty, evasionPenaltyForSummons } from './evasion-penalty.ts'
import { figures } from './figures.ts'
import { employerPenalty, higherFineStart, noShowFine } from './fines.ts'
import { cameAfterTheDate, noShow } from './no-show.ts'
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
    cameAfterTheDate,
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
