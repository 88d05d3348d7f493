import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Recruitment. */
export const recruitment: Chapter = chapter('3.1', { title: 'Recruitment' })
