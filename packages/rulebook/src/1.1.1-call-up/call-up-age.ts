import {
  all,
  any,
  asOf,
  before,
  type DayLike,
  evaluationDay,
  holds,
  is,
  no,
  notAfter,
  plusYears,
  readingDoubt,
  rule,
  type TruthLike,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born } from '../case/person.ts'

/** The birthday on which call-up age ends: outside it or still within it (Q1-01). */
export const upperBirthday = readingDoubt('doubt.upper-birthday', {
  asks: 'Is the birthday on which call-up age ends itself still within it?',
  readings: {
    outside: 'the birthday itself is outside call-up age',
    within: 'the birthday itself is still within call-up age',
  },
  reading: 'outside',
  cites: ['1.1.1¶2 fn3-4'],
})

/** Entry in the zapas on 1 January 2024 itself (Q1-02). */
export const zapasOnTheDay = readingDoubt('doubt.zapas-on-2024-01-01', {
  asks: 'Does entry in the zapas on 1 January 2024 itself count as already entered on that date?',
  readings: { counts: 'it counts', 'does-not-count': 'it does not count' },
  reading: 'counts',
  cites: ['1.1.1¶2 fn3-4'],
})

const cites = ['1.1.1¶2 fn3-4']
const from18 = notAfter(plusYears(born, 18), evaluationDay)

function until(birthday: DayLike): TruthLike {
  return any(before(evaluationDay, birthday), all(is(upperBirthday, 'within'), notAfter(evaluationDay, birthday)))
}

/** In the zapas at the change of the limit: already on 31 December 2023, or from the day itself where that counts. */
const inZapasOn2024 = all(
  asOf('2024-01-01', holds(inZapas)),
  any(asOf('2023-12-31', holds(inZapas)), is(zapasOnTheDay, 'counts')),
)

/** Call-up age: 18 to 27, to 30 since 2024, but not for men who had turned 27 and were in the zapas by then. */
export const callUpAge = rule('conscription.call-up-age', {
  chapter: '1.1.1',
  asks: 'Is he of the age at which men are called up?',
  question: { rank: 10 },
  versions: [
    { until: '2024-01-01', then: all(from18, until(plusYears(born, 27))), cites },
    {
      from: '2024-01-01',
      then: all(from18, until(plusYears(born, 30))),
      cites,
      except: [
        {
          id: 'in-zapas-before-2024',
          when: all(before(plusYears(born, 27), '2024-01-01'), inZapasOn2024),
          then: no,
          cites,
          note: 'Men who turned 27 before 2024 and were already in the reserve stay outside the new limit. Inference: those who were not in it can be called up again until 30.',
        },
      ],
    },
  ],
})
