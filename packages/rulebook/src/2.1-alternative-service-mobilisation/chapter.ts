import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Alternative service during mobilisation. */
export const alternativeServiceInMobilisation: Chapter = chapter('2.1', {
  title: 'Alternative service during mobilisation',
})
