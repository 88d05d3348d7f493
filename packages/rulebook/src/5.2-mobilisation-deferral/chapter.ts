import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Mobilisation: deferral and exemption. */
export const mobilisationDeferral: Chapter = chapter('5.2', { title: 'Mobilisation: deferral and exemption' })
