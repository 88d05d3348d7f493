import { type Chapter, chapter } from '../evidence/chapter.ts'
import { inZapas } from './in-zapas.ts'

/** Reservists. */
export const reserve: Chapter = chapter('4', { title: 'Reservists', rules: [inZapas] })
