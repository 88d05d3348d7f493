import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Occupied areas: Russian conscription. */
export const occupiedConscription: Chapter = chapter('6.2', { title: 'Occupied areas: Russian conscription' })
