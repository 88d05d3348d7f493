import { type Chapter, chapter } from '../evidence/chapter.ts'

/** A possible new mobilisation. */
export const newMobilisation: Chapter = chapter('5.5', { title: 'A possible new mobilisation' })
