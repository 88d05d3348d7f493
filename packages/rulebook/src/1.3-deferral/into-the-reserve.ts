import {
  all,
  any,
  before,
  chooseDay,
  evaluationDay,
  holds,
  inSeason,
  notAfter,
  plusYears,
  rule,
  seasonStart,
  theDay,
} from '@muster/engine'
import { SPRING_AND_AUTUMN } from '../1.1.1-call-up/periods.ts'
import { born } from '../case/person.ts'
import { citizen } from '../common/status.ts'

/** The birthday on which call-up age ended for him: the 27th if reached before 2024, the 30th after. */
const lastBirthday = chooseDay(before(plusYears(born, 27), '2024-01-01'), plusYears(born, 27), plusYears(born, 30))

/** The day from which a man who was not called up can be entered in the reserve for age. */
export const enteredForAgeFrom = rule('reserve.entered-for-age-from', {
  chapter: '1.3',
  asks: 'From which day can he, if he has not been called up, be entered in the reserve for his age?',
  gives: 'day',
  question: {
    rank: 750,
    worth: all(
      holds(citizen),
      any(notAfter(plusYears(born, 26), evaluationDay)),
      before(evaluationDay, plusYears(born, 33)),
    ),
  },
  unsaid: [
    {
      text: 'A decision is needed: this is the first day on which it can be taken. The report gives the age of 30 without a date; 27 until the end of 2023 follows from the change of call-up age.',
      cites: ['1.3¶6 fn86', '1.1.1¶2 fn3-4'],
    },
  ],
  versions: [
    {
      then: theDay(
        chooseDay(
          any(notAfter('2026-01-01', lastBirthday), inSeason(lastBirthday, SPRING_AND_AUTUMN)),
          lastBirthday,
          seasonStart(lastBirthday, SPRING_AND_AUTUMN),
        ),
      ),
      cites: ['1.3¶6 fn86'],
      note: 'Until the end of 2025 only in a call-up period, from 2026 at any time of the year; he then gets a military booklet. Men of category D are not entered.',
    },
  ],
})
