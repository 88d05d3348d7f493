import { type Chapter, chapter } from '../evidence/chapter.ts'
import { claims } from './claims.ts'
import { figures } from './figures.ts'
import { acquiredEarlier, canLose, canLoseForFalseStatements, exposure, falseStatement, omissions } from './loss.ts'
import { ministryInforms } from './ministry.ts'
import { mustRegister } from './must-register.ts'
import { registerOnlineBy, reportBy, termMissed, termsBefore, termsTold, waysOpen } from './registration-terms.ts'
import { notes, terms } from './terms-and-notes.ts'
import { acquiredCitizen, limitOnAcquisition, newCitizen } from './who.ts'

/** Acquired Russian nationality. */
export const naturalised: Chapter = chapter('1.5', {
  title: 'Acquired Russian nationality',
  facts: [termsBefore, omissions, acquiredEarlier, falseStatement],
  rules: [
    acquiredCitizen,
    limitOnAcquisition,
    newCitizen,
    mustRegister,
    termsTold,
    reportBy,
    registerOnlineBy,
    waysOpen,
    termMissed,
    exposure,
    canLose,
    canLoseForFalseStatements,
    ministryInforms,
  ],
  claims,
  figures,
  terms,
  notes,
})
