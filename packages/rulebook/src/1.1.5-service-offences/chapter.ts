import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Offences in service. */
export const serviceOffences: Chapter = chapter('1.1.5', { title: 'Offences in service' })
