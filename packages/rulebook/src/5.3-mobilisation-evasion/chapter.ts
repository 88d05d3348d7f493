import { type Chapter, chapter } from '../evidence/chapter.ts'
import { evasionIsCriminal, mobilisedLiable } from './criminal-liability.ts'
import { mobilisationFine, mobilisationFineStart } from './fine.ts'
import { mobilisedRefusalPenalty } from './refusal-penalty.ts'
import { mobilisationMeasures } from './restrictive-measures.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Mobilisation: evasion and refusal. */
export const mobilisationEvasion: Chapter = chapter('5.3', {
  title: 'Mobilisation: evasion and refusal',
  facts: [mobilisationFineStart],
  rules: [mobilisationFine, mobilisationMeasures, evasionIsCriminal, mobilisedLiable, mobilisedRefusalPenalty],
  terms,
  notes,
})
