import { type Chapter, chapter } from '../evidence/chapter.ts'
import { insteadClaims } from './claims-instead.ts'
import { outlookClaims } from './claims-outlook.ts'
import { newCallUpsInLaw } from './new-call-ups.ts'
import { notes } from './notes.ts'

/** A possible new mobilisation. */
export const newMobilisation: Chapter = chapter('5.5', {
  title: 'A possible new mobilisation',
  rules: [newCallUpsInLaw],
  claims: [...outlookClaims, ...insteadClaims],
  notes,
})
