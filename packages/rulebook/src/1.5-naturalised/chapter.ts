import { type Chapter, chapter } from '../evidence/chapter.ts'
import { acquiredEarlier, canLose, canLoseForFalseStatements, exposure, falseStatement, omissions } from './loss.ts'
import { ministryInforms } from './ministry.ts'
import { mustRegister } from './must-register.ts'
import { registerOnlineBy, reportBy, termMissed, termsBefore, waysOpen } from './registration-terms.ts'
import { acquiredCitizen } from './who.ts'

/** Acquired Russian nationality. */
export const naturalised: Chapter = chapter('1.5', {
  title: 'Acquired Russian nationality',
  facts: [termsBefore, omissions, acquiredEarlier, falseStatement],
  rules: [
    acquiredCitizen,
    mustRegister,
    reportBy,
    registerOnlineBy,
    waysOpen,
    termMissed,
    exposure,
    canLose,
    canLoseForFalseStatements,
    ministryInforms,
  ],
})
