import { type Chapter, chapter } from '../evidence/chapter.ts'
import {
  agsInMobilisation,
  calledAsSoldier,
  doingAgs,
  doneAgs,
  mobilisationLawKnowsAgs,
  periodForAgs,
} from './ags-in-mobilisation.ts'
import { claims } from './claims.ts'
import { notes } from './terms-and-notes.ts'

/** Alternative service during mobilisation. */
export const alternativeServiceInMobilisation: Chapter = chapter('2.1', {
  title: 'Alternative service during mobilisation',
  facts: [periodForAgs],
  rules: [doingAgs, doneAgs, mobilisationLawKnowsAgs, agsInMobilisation, calledAsSoldier],
  claims,
  notes,
})
