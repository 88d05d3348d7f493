import { type Chapter, chapter } from '../evidence/chapter.ts'
import { absenceDisciplinary, absenceLength, absenceOffence, exactlyTenDays, exactlyTwoDays } from './absence.ts'
import { absencePenalty } from './absence-penalty.ts'
import { absenceAcrossStart, absenceAggravated, aggravatingPeriod, heavierTermsStart } from './aggravation.ts'
import { claims } from './claims.ts'
import { desertionLapsed, desertionProsecutable, limitMoved, mobilisedAge, plenaryOpinion } from './desertion.ts'
import { desertionPenalty } from './desertion-penalty.ts'
import { figures } from './figures.ts'
import { serviceOffencesLiable } from './liable.ts'
import { conscriptRefusalPenalty, heavierForConscripts } from './refused-order.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Offences in service. */
export const serviceOffences: Chapter = chapter('1.1.5', {
  title: 'Offences in service',
  facts: [
    heavierTermsStart,
    absenceAcrossStart,
    exactlyTwoDays,
    exactlyTenDays,
    plenaryOpinion,
    limitMoved,
    mobilisedAge,
    heavierForConscripts,
  ],
  rules: [
    aggravatingPeriod,
    absenceAggravated,
    absenceLength,
    absenceOffence,
    absenceDisciplinary,
    absencePenalty,
    desertionLapsed,
    desertionProsecutable,
    desertionPenalty,
    conscriptRefusalPenalty,
    serviceOffencesLiable,
  ],
  claims,
  figures,
  terms,
  notes,
})
