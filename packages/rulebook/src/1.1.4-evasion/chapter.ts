import { type Chapter, chapter } from '../evidence/chapter.ts'
import {
  higherResidenceFineStart,
  reportResidenceBy,
  residenceFine,
  residenceReportedInTime,
} from './change-of-residence.ts'
import {
  ART_328,
  evasionChargeable,
  evasionGrounds,
  evasionPenalty,
  generalSummonsCounts,
  intentForSingleActs,
  reportedLate,
} from './criminal-liability.ts'
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
    ...ART_328,
    evasionChargeable,
    evasionPenalty,
    reportResidenceBy,
    residenceReportedInTime,
    residenceFine,
  ],
  grounds: [measures, evasionGrounds],
})
