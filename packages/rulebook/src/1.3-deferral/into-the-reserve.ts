import {
  all,
  any,
  before,
  chooseDay,
  dayGivenBy,
  evaluationDay,
  holds,
  inSeason,
  not,
  notAfter,
  notApplicable,
  plusYears,
  rule,
  seasonStart,
  theDay,
} from '@muster/engine'
import { SPRING_AND_AUTUMN } from '../1.1.1-call-up/periods.ts'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born } from '../case/person.ts'
import { citizen, serving } from '../common/status.ts'

const turned27 = plusYears(born, 27)
const turned30 = plusYears(born, 30)

/** The birthday with which he left call-up age, by the law of the day. */
export const leftCallUpAgeOn = rule('reserve.call-up-age-ends-on', {
  chapter: '1.3',
  asks: 'With which birthday does he leave call-up age?',
  gives: 'day',
  versions: [
    {
      until: '2024-01-01',
      then: theDay(turned27),
      cites: ['1.1.1¶2 fn3-4'],
      note: 'Inference: the report gives the age of 30 without a date; until the end of 2023 call-up age ended at 27.',
    },
    {
      from: '2024-01-01',
      then: theDay(chooseDay(before(turned30, '2024-01-01'), turned27, turned30)),
      cites: ['1.1.1¶2 fn3-4'],
      note: 'Men who were past thirty when the limit was raised had left call-up age at twenty-seven.',
    },
  ],
})

const ageReached = dayGivenBy(leftCallUpAgeOn)

/** The day from which a man who was not called up can be entered in the reserve for age. */
export const enteredForAgeFrom = rule('reserve.entered-for-age-from', {
  chapter: '1.3',
  asks: 'From which day can he, if he has not been called up, be entered in the reserve for his age?',
  gives: 'day',
  labels: { 'category-d': 'Men of category D are freed of service altogether and are not entered in the reserve.' },
  question: {
    rank: 750,
    worth: all(
      holds(citizen),
      not(holds(inZapas)),
      not(holds(serving)),
      notAfter(plusYears(born, 26), evaluationDay),
      before(evaluationDay, plusYears(born, 33)),
    ),
  },
  unsaid: [
    {
      text: 'A decision is needed: this is the first day on which it can be taken.',
      cites: ['1.3¶6 fn86'],
    },
  ],
  versions: [
    {
      then: theDay(
        chooseDay(
          any(notAfter('2026-01-01', ageReached), inSeason(ageReached, SPRING_AND_AUTUMN)),
          ageReached,
          seasonStart(ageReached, SPRING_AND_AUTUMN),
        ),
      ),
      cites: ['1.3¶6 fn86', '1.1.1¶2 fn3-4'],
      note: 'Until the end of 2025 only in a call-up period, from 2026 at any time of the year; he then gets a military booklet.',
      except: [
        {
          id: 'category-d',
          when: lastCategoryIs('D'),
          then: notApplicable('category-d'),
          cites: ['1.2¶8 fn73'],
        },
      ],
    },
  ],
})
