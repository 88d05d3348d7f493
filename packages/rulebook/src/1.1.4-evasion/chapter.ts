import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Evasion. */
export const evasion: Chapter = chapter('1.1.4', { title: 'Evasion' })
