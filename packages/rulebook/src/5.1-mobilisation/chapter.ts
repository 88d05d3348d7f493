import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Mobilisation: the rules. */
export const mobilisation: Chapter = chapter('5.1', { title: 'Mobilisation: the rules' })
