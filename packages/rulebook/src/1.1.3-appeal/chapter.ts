import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Appeal. */
export const appeal: Chapter = chapter('1.1.3', { title: 'Appeal' })
