import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Medical examination. */
export const medicalExamination: Chapter = chapter('1.2', { title: 'Medical examination' })
