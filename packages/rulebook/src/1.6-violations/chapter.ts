import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Unlawful practice during call-up. */
export const violations: Chapter = chapter('1.6', { title: 'Unlawful practice during call-up' })
