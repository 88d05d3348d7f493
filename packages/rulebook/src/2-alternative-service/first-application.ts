import { all, before, evaluationDay, plusYears, rule, theDay } from '@muster/engine'
import { born } from '../case/person.ts'
import { agsMatters } from './grounds.ts'
import { deadlineFor, seventeenAndHalf } from './period-at-stake.ts'

/** The first day on which he may apply. */
export const applyFrom = rule('ags.apply-from', {
  chapter: '2',
  asks: 'From which day may he apply for alternative service?',
  gives: 'day',
  question: { rank: 1202, worth: all(agsMatters, before(evaluationDay, plusYears(born, 18))) },
  versions: [
    {
      then: theDay(seventeenAndHalf),
      cites: ['2¶2b1 fn128'],
      note: 'At the age of 17½. The report calls it the moment of entry on the list of conscripts, against 1.1.1.',
    },
  ],
})

/** The deadline for the first call-up period in which he is eighteen. */
export const firstDeadline = rule('ags.first-deadline', {
  chapter: '2',
  asks: 'By which day must he apply for the first call-up period in which he is eighteen?',
  gives: 'day',
  question: { rank: 1211, worth: all(agsMatters, before(evaluationDay, plusYears(born, 18))) },
  versions: [
    {
      then: theDay(deadlineFor(plusYears(born, 18))),
      cites: ['2¶1 fn127', '2¶2b1 fn128'],
      note: 'The period in which he turns eighteen, or else the next one.',
    },
  ],
})
