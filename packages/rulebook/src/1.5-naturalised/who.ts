import {
  all,
  any,
  before,
  choice,
  chooseDay,
  dayGivenBy,
  type ExceptionText,
  evaluationDay,
  gives,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  rule,
  theDay,
  type Words,
} from '@muster/engine'
import { callUpAge, upperBirthday } from '../1.1.1-call-up/call-up-age.ts'
import { born, citizenshipAcquired, citizenshipBy, sex } from '../case/person.ts'
import { registered } from '../case/register.ts'
import { citizen } from '../common/status.ts'

/** True when he did not become a Russian citizen by birth. */
export const acquiredNotBorn = is(citizenshipBy, 'naturalisation', 'occupied-area-passport')

/** True when he is not entered in the military register by the day asked about. */
export const unregistered = before(evaluationDay, registered)

/** Whether he is a Russian citizen who acquired that citizenship after birth. */
export const acquiredCitizen = rule('naturalised.acquired-citizen', {
  chapter: '1.5',
  asks: 'Is he a Russian citizen by acquisition, not by birth?',
  versions: [{ then: all(acquiredNotBorn, holds(citizen)), cites: ['1.5¶1 fn93'] }],
})

/** The birthday on which call-up age ended by the law of the day of acquisition. */
export const limitOnAcquisition = rule('naturalised.limit-on-acquisition', {
  chapter: '1.5',
  asks: 'On which birthday did call-up age end by the law of the day on which he acquired citizenship?',
  gives: 'day',
  versions: [
    {
      then: theDay(chooseDay(before(citizenshipAcquired, '2024-01-01'), plusYears(born, 27), plusYears(born, 30))),
      cites: ['1.1.1¶2 fn3-4'],
    },
  ],
})

/** True when he was not past call-up age on acquiring citizenship; the birthday itself is in doubt. */
const notPastAge = any(
  before(citizenshipAcquired, dayGivenBy(limitOnAcquisition)),
  all(is(upperBirthday, 'within'), notAfter(citizenshipAcquired, dayGivenBy(limitOnAcquisition))),
)

/** Words for the reasons why a rule of this section says nothing of him. */
export const reasons: { readonly [name: string]: Words } = {
  'by-birth': 'He is a Russian citizen by birth; this section is about acquired citizenship.',
  'no-citizen': 'He is not a Russian citizen on that day.',
  women: 'The report does not say whether this holds for women.',
  minor: 'The report does not say what holds for those who acquired citizenship before they turned eighteen.',
  older: 'The report does not say whether this holds for men above call-up age.',
}

/** What kind of new citizen he is: this section speaks of men of call-up age only. */
export const newCitizen = rule('naturalised.new-citizen', {
  chapter: '1.5',
  asks: 'Is he a man who acquired Russian citizenship while of call-up age?',
  gives: 'choice',
  labels: { ...reasons, 'of-age': 'yes: he acquired it while of call-up age, or is of that age by the new limit' },
  versions: [
    {
      then: choice('older'),
      cites: ['1.5¶1 fn93', '1.1.1¶2 fn3-4'],
      order: 'inOrder',
      except: [
        { id: 'no-citizen', when: not(holds(citizen)), then: choice('no-citizen'), cites: ['1.5¶1 fn93'] },
        { id: 'by-birth', when: not(acquiredNotBorn), then: choice('by-birth'), cites: ['1.5¶1 fn93'] },
        { id: 'woman', when: is(sex, 'woman'), then: choice('women'), cites: ['1.5¶1 fn93'] },
        {
          id: 'minor',
          when: before(citizenshipAcquired, plusYears(born, 18)),
          then: choice('minor'),
          cites: ['1.5¶1 fn93'],
        },
        {
          id: 'of-age',
          when: any(notPastAge, holds(callUpAge)),
          then: choice('of-age'),
          cites: ['1.5¶1 fn93', '1.1.1¶2 fn3-4'],
          note: 'The limit of 30 also reaches a man past 27 who acquired citizenship before 2024, unless he was in the zapas by then.',
        },
      ],
    },
  ],
})

const cites = ['1.5¶1 fn93']

/** The persons of whom this section says nothing, in order; the rest are men of call-up age with acquired citizenship. */
export const others: readonly ExceptionText[] = Object.freeze([
  { id: 'no-citizen', when: gives(newCitizen, ['no-citizen']), then: notApplicable('no-citizen'), cites },
  { id: 'by-birth', when: gives(newCitizen, ['by-birth']), then: notApplicable('by-birth'), cites },
  { id: 'woman', when: gives(newCitizen, ['women']), then: notCovered('women'), cites },
  { id: 'minor', when: gives(newCitizen, ['minor']), then: notCovered('minor'), cites },
  { id: 'older', when: gives(newCitizen, ['older']), then: notCovered('older'), cites: [...cites, '1.1.1¶2 fn3-4'] },
])
