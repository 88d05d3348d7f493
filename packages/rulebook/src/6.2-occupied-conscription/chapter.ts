import { type Chapter, chapter } from '../evidence/chapter.ts'
import { autumnDay, calledUpInFact, springDay, springOf2024 } from './first-call-ups.ts'

/** Occupied areas: Russian conscription. */
export const occupiedConscription: Chapter = chapter('6.2', {
  title: 'Occupied areas: Russian conscription',
  facts: [springOf2024, springDay, autumnDay],
  rules: [calledUpInFact],
})
