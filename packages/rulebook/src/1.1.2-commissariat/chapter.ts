import { type Chapter, chapter } from '../evidence/chapter.ts'
import { claims } from './claims.ts'
import {
  assemblyDay,
  sentOnSessionDay,
  sentWithoutExamination,
  stepsAtCommissariat,
  takenInPeriod,
  whatFollows,
} from './commission.ts'
import { decisionInForce, newExamination } from './decision-in-force.ts'
import {
  decisionAnniversary,
  decisionBeforeYearLaw,
  decisionEnds,
  decisionTerm,
  moveUndoesDecision,
} from './decision-validity.ts'
import { fromDistance, lawfulChannel, mustDeregister, mustReregister, remoteStart } from './deregistration.ts'
import { exitBanned, exitBannedBy } from './exit-ban.ts'
import {
  exitBanFrom,
  exitBanFromEntry,
  exitBanLaw,
  exitBanReach,
  exitBanStart,
  inNoLawfulWay,
} from './exit-ban-begins.ts'
import { passportDays, passportDue, passportDuty, passportDutyStart, passportLate } from './passport.ts'
import { notes, terms } from './terms-and-notes.ts'

/** The military commissariat. */
export const commissariat: Chapter = chapter('1.1.2', {
  title: 'The military commissariat',
  facts: [
    decisionAnniversary,
    decisionBeforeYearLaw,
    passportDutyStart,
    passportDays,
    exitBanStart,
    exitBanReach,
    exitBanFromEntry,
    remoteStart,
  ],
  rules: [
    stepsAtCommissariat,
    whatFollows,
    takenInPeriod,
    decisionTerm,
    moveUndoesDecision,
    decisionEnds,
    decisionInForce,
    newExamination,
    sentWithoutExamination,
    assemblyDay,
    sentOnSessionDay,
    passportDuty,
    passportDue,
    passportLate,
    inNoLawfulWay,
    exitBanLaw,
    exitBanFrom,
    exitBannedBy,
    exitBanned,
    mustDeregister,
    fromDistance,
    lawfulChannel,
    mustReregister,
  ],
  claims,
  terms,
  notes,
})
