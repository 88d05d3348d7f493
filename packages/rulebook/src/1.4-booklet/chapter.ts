import { type Chapter, chapter } from '../evidence/chapter.ts'

/** The military booklet. */
export const booklet: Chapter = chapter('1.4', { title: 'The military booklet' })
