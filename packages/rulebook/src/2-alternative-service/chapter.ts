import { type Chapter, chapter } from '../evidence/chapter.ts'
import { applicationInTime, applicationStanding, inTimeFor } from './application-in-time.ts'
import { claims } from './claims.ts'
import { deadlineAfterDeferral, decisionDue, nextDeadline, tenDaysEnd } from './deadlines.ts'
import { figures } from './figures.ts'
import { applyFrom, firstDeadline } from './first-application.ts'
import { agsGround, mayApply, personalConvictionCounts } from './grounds.ts'
import {
  beforeSeventeenAndHalf,
  deadlineFrom2026,
  missedPeriodsOver,
  notCallableBefore,
  seventeenAndHalfInTime,
} from './period-at-stake.ts'
import {
  applicationStage,
  examinationFollows,
  examinedTooEarly,
  filedInForm,
  mustAppear,
  summonedThreeDaysAhead,
} from './procedure.ts'
import {
  agsRefused,
  mayGoToCourt,
  refusalInCourt,
  refusalSuspended,
  suitStopsSending,
  suspensionReach,
} from './refusal.ts'
import { afterAgs, agsBooklet, agsEnds, agsLength, employedForWage } from './service.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Alternative service. */
export const alternativeCivilService: Chapter = chapter('2', {
  title: 'Alternative service',
  facts: [deadlineFrom2026, seventeenAndHalfInTime, beforeSeventeenAndHalf, suspensionReach],
  rules: [
    missedPeriodsOver,
    notCallableBefore,
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
    agsRefused,
    refusalInCourt,
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
