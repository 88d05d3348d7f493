import { type Chapter, chapter } from '../evidence/chapter.ts'
import { mayBeSentToUkraine, statusAfterSigning } from './after-signing.ts'
import { claims } from './claims.ts'
import { figures } from './figures.ts'
import { notes, terms } from './terms-and-notes.ts'
import {
  fourMonthsOver,
  mayBeSentToBorder,
  mayBeUsedInCombat,
  ruleSuspended,
  suspensionReading,
} from './use-in-combat.ts'

/** Conscripts in combat zones. */
export const combatZones: Chapter = chapter('1.7', {
  title: 'Conscripts in combat zones',
  facts: [suspensionReading, ruleSuspended],
  rules: [mayBeUsedInCombat, mayBeSentToUkraine, fourMonthsOver, mayBeSentToBorder, statusAfterSigning],
  claims,
  figures,
  terms,
  notes,
})
