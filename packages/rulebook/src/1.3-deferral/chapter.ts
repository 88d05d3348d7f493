import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Exemption and deferral. */
export const deferral: Chapter = chapter('1.3', { title: 'Exemption and deferral' })
