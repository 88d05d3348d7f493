import { type Chapter, chapter } from '../evidence/chapter.ts'
import { reserveAgeLimit, stillListedOverFifty } from './age-limit.ts'
import { claims } from './claims.ts'
import { figures } from './figures.ts'
import { inZapas } from './in-zapas.ts'
import { calledUpFrom, inRezerv, mayLeaveRezerv, rezervTerm } from './rezerv.ts'
import { rezervLimitsStart, rezervSigningLimit } from './rezerv-age.ts'
import { longestTraining, mayBeCalledForSbory, threeYearsFrom } from './sbory-call.ts'
import { sboryCriminal } from './sbory-criminal.ts'
import { fineStart, sboryFine } from './sbory-fine.ts'
import { sboryMeasures } from './sbory-measures.ts'
import { sborySummons } from './sbory-summons.ts'
import { mayBeCalledForSpecial, specialLength, specialStart } from './special-sbory.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Reservists: the zapas and the rezerv. */
export const reserve: Chapter = chapter('4', {
  title: 'Reservists',
  facts: [
    stillListedOverFifty,
    threeYearsFrom,
    specialLength,
    specialStart,
    fineStart,
    rezervLimitsStart,
    calledUpFrom,
  ],
  rules: [
    inZapas,
    reserveAgeLimit,
    inRezerv,
    rezervSigningLimit,
    rezervTerm,
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
