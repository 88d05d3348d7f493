import { type Chapter, chapter } from '../evidence/chapter.ts'
import { alternativeGranted, deferralFellAway, deferredByDecision, released } from './decided.ts'
import { absenceLaw, grantedInAbsence } from './decided-in-absence.ts'
import { deferralGrounds, itDeferralStart, itSpecialist, studiesWithDeferral } from './deferral-grounds.ts'
import { exemptingStudies, exemptionGrounds, servedAbroad } from './exemption-grounds.ts'
import { enteredForAgeFrom, leftCallUpAgeOn } from './into-the-reserve.ts'
import {
  afterSummonsOrDecision,
  alreadySent,
  lateGround,
  lateGroundAnswered,
  lateGroundBefore2026,
  lateGroundFiled,
  lateGroundForwarded,
} from './late-ground.ts'
import { liable, mayBeCalledUp } from './may-be-called-up.ts'
import { callableAfterClearing } from './record-cleared.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Exemption and deferral. */
export const deferral: Chapter = chapter('1.3', {
  title: 'Exemption and deferral',
  facts: [
    studiesWithDeferral,
    servedAbroad,
    exemptingStudies,
    itDeferralStart,
    lateGroundBefore2026,
    lateGroundFiled,
    deferralFellAway,
  ],
  rules: [
    liable,
    mayBeCalledUp,
    deferredByDecision,
    released,
    alternativeGranted,
    callableAfterClearing,
    itSpecialist,
    afterSummonsOrDecision,
    alreadySent,
    lateGround,
    lateGroundForwarded,
    lateGroundAnswered,
    absenceLaw,
    grantedInAbsence,
    leftCallUpAgeOn,
    enteredForAgeFrom,
  ],
  grounds: [exemptionGrounds, deferralGrounds],
  terms,
  notes,
})
