import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Alternative service. */
export const alternativeCivilService: Chapter = chapter('2', { title: 'Alternative service' })
