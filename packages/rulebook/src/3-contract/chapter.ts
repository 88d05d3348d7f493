import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Contract soldiers. */
export const contractService: Chapter = chapter('3', { title: 'Contract soldiers' })
