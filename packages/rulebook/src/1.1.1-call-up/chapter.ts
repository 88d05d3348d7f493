import { type Chapter, chapter } from '../evidence/chapter.ts'
import { callUpAge, upperBirthday, zapasOnTheDay } from './call-up-age.ts'

/** Periods and call-up (prizyv). */
export const callUp: Chapter = chapter('1.1.1', {
  title: 'Periods and call-up',
  facts: [upperBirthday, zapasOnTheDay],
  rules: [callUpAge],
})
