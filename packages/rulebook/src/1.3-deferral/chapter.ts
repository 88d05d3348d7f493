import { type Chapter, chapter } from '../evidence/chapter.ts'
import { absenceLaw, grantedInAbsence } from './decided-in-absence.ts'
import { deferralGrounds, itDeferralStart, studiesWithDeferral } from './deferral-grounds.ts'
import { exemptingStudies, exemptionGrounds, servedAbroad } from './exemption-grounds.ts'
import { enteredForAgeFrom } from './into-the-reserve.ts'
import {
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
  facts: [studiesWithDeferral, servedAbroad, exemptingStudies, itDeferralStart, lateGroundBefore2026, lateGroundFiled],
  rules: [
    liable,
    mayBeCalledUp,
    callableAfterClearing,
    lateGround,
    lateGroundForwarded,
    lateGroundAnswered,
    absenceLaw,
    grantedInAbsence,
    enteredForAgeFrom,
  ],
  grounds: [exemptionGrounds, deferralGrounds],
  terms,
  notes,
})
