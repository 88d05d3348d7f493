import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Occupied areas: militias and mobilisation. */
export const militia: Chapter = chapter('6.1', { title: 'Occupied areas: militias and mobilisation' })
