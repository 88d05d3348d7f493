import { type Chapter, chapter } from '../evidence/chapter.ts'
import { reserveAgeLimit, stillListedOverFifty } from './age-limit.ts'
import { claims } from './claims.ts'
import { figures } from './figures.ts'
import { inZapas } from './in-zapas.ts'
import { rezervLimitsStart, rezervSigningLimit } from './rezerv-age.ts'
import {
  fineStart,
  inRezerv,
  longestTraining,
  mayBeCalledForSbory,
  mayBeCalledForSpecial,
  mayLeaveRezerv,
  sboryCriminal,
  sboryFine,
  sboryMeasures,
  sborySummons,
  specialLength,
  specialStart,
  threeYearsFrom,
} from './sbory.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Reservists: the zapas and the rezerv. */
export const reserve: Chapter = chapter('4', {
  title: 'Reservists',
  facts: [stillListedOverFifty, threeYearsFrom, specialLength, specialStart, fineStart, rezervLimitsStart],
  rules: [
    inZapas,
    reserveAgeLimit,
    inRezerv,
    rezervSigningLimit,
    mayBeCalledForSbory,
    longestTraining,
    mayBeCalledForSpecial,
    mayLeaveRezerv,
    sborySummons,
    sboryFine,
    sboryMeasures,
    sboryCriminal,
  ],
  claims,
  figures,
  terms,
  notes,
})
