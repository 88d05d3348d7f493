import { type Chapter, chapter } from '../evidence/chapter.ts'
import { answerDays, answerDue, answerLate } from './answer-term.ts'
import { claims } from './claims.ts'
import { copyFirst, wayProvided } from './filing.ts'
import { courtByAnswer, courtByDecision, rightBody, whereToChallenge } from './routes.ts'
import { secondComplaintNeeded, secondComplaintStage } from './second-complaint.ts'
import {
  appealReach,
  commissionComplaintBefore,
  complaintSuspends,
  executionSuspended,
  higherAutomatic,
  localAutomatic,
  localSuspensionEnd,
} from './suspensive-effect.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Appeal. */
export const appeal: Chapter = chapter('1.1.3', {
  title: 'Appeal',
  facts: [localSuspensionEnd, commissionComplaintBefore, appealReach, answerDays],
  rules: [
    localAutomatic,
    higherAutomatic,
    complaintSuspends,
    executionSuspended,
    whereToChallenge,
    courtByDecision,
    courtByAnswer,
    copyFirst,
    rightBody,
    wayProvided,
    answerDue,
    answerLate,
    secondComplaintNeeded,
    secondComplaintStage,
  ],
  claims,
  terms,
  notes,
})
