import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Conscripts in combat zones. */
export const combatZones: Chapter = chapter('1.7', { title: 'Conscripts in combat zones' })
