import { type Chapter, chapter } from '../evidence/chapter.ts'
import { applicationInTime, applicationStanding, inTimeFor } from './application-in-time.ts'
import { claims } from './claims.ts'
import { deadlineAfterDeferral, decisionDue, firstDeadline, nextDeadline, tenDaysEnd } from './deadlines.ts'
import { figures } from './figures.ts'
import { agsGround, applyFrom, mayApply, personalConvictionCounts } from './grounds.ts'
import { beforeSeventeenAndHalf, deadlineFrom2026, seventeenAndHalfInTime } from './period-at-stake.ts'
import {
  applicationStage,
  examinationFollows,
  examinedTooEarly,
  filedInForm,
  mustAppear,
  summonedThreeDaysAhead,
} from './procedure.ts'
import { mayGoToCourt, refusalSuspended, suitStopsSending, suspensionReach } from './refusal.ts'
import { afterAgs, agsBooklet, agsEnds, agsLength, employedForWage } from './service.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Alternative service. */
export const alternativeCivilService: Chapter = chapter('2', {
  title: 'Alternative service',
  facts: [deadlineFrom2026, seventeenAndHalfInTime, beforeSeventeenAndHalf, suspensionReach],
  rules: [
    applicationStanding,
    applicationInTime,
    inTimeFor,
    agsGround,
    mayApply,
    applyFrom,
    personalConvictionCounts,
    nextDeadline,
    firstDeadline,
    deadlineAfterDeferral,
    tenDaysEnd,
    decisionDue,
    filedInForm,
    applicationStage,
    summonedThreeDaysAhead,
    mustAppear,
    examinedTooEarly,
    examinationFollows,
    mayGoToCourt,
    refusalSuspended,
    suitStopsSending,
    agsLength,
    agsEnds,
    employedForWage,
    agsBooklet,
    afterAgs,
  ],
  claims,
  figures,
  terms,
  notes,
})
