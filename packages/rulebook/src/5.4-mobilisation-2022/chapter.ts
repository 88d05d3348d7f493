import { type Chapter, chapter } from '../evidence/chapter.ts'
import { mobilisationPeriod } from './mobilisation-period.ts'

/** The mobilisation of 2022. */
export const mobilisation2022: Chapter = chapter('5.4', {
  title: 'The mobilisation of 2022',
  rules: [mobilisationPeriod],
})
