import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Acquired Russian nationality. */
export const naturalised: Chapter = chapter('1.5', { title: 'Acquired Russian nationality' })
