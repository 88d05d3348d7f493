import { type Chapter, chapter } from '../evidence/chapter.ts'

/** Mobilisation: evasion and refusal. */
export const mobilisationEvasion: Chapter = chapter('5.3', { title: 'Mobilisation: evasion and refusal' })
