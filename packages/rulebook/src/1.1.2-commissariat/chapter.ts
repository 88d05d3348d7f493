import { type Chapter, chapter } from '../evidence/chapter.ts'

/** The military commissariat. */
export const commissariat: Chapter = chapter('1.1.2', { title: 'The military commissariat' })
