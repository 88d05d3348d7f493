import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Discharge. */
export const discharge: Chapter = chapter('3.2', { title: 'Discharge' })
