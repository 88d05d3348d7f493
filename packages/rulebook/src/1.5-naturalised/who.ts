import {
  all,
  any,
  before,
  chooseDay,
  type DayLike,
  type ExceptionText,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  rule,
  type TruthLike,
  type Words,
} from '@muster/engine'
import { upperBirthday } from '../1.1.1-call-up/call-up-age.ts'
import { born, citizenshipAcquired, citizenshipBy, sex } from '../case/person.ts'
import { registered } from '../case/register.ts'
import { zapasEntered } from '../case/service.ts'
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

const upTo = (birthday: DayLike): TruthLike =>
  any(before(citizenshipAcquired, birthday), all(is(upperBirthday, 'within'), notAfter(citizenshipAcquired, birthday)))

const adult = notAfter(plusYears(born, 18), citizenshipAcquired)

/** The birthday on which call-up age ended by the law of the day of acquisition. */
const limit = chooseDay(before(citizenshipAcquired, '2024-01-01'), plusYears(born, 27), plusYears(born, 30))

/** True when the limit of 30 reaches a man who was past 27 on acquiring citizenship before 2024: not if he was in the zapas by then. */
const reachedByNewLimit = all(
  notAfter('2024-01-01', evaluationDay),
  before(evaluationDay, plusYears(born, 30)),
  before('2024-01-01', zapasEntered),
)

/** True when he was of call-up age on acquiring citizenship, or came to be with the new limit. */
const ofAge = any(upTo(limit), reachedByNewLimit)

/** Words for the reasons why a rule of this section says nothing of him. */
export const reasons: { readonly [name: string]: Words } = {
  'by-birth': 'He is a Russian citizen by birth; this section is about acquired citizenship.',
  'no-citizen': 'He is not a Russian citizen on that day.',
  women: 'The report does not say whether this holds for women.',
  minor: 'The report does not say what holds for those who acquired citizenship before they turned eighteen.',
  older: 'The report does not say whether this holds for men above call-up age.',
}

/** The persons of whom this section says nothing, in order; the rest are men of call-up age with acquired citizenship. */
export const others: readonly ExceptionText[] = Object.freeze([
  { id: 'no-citizen', when: not(holds(citizen)), then: notApplicable('no-citizen'), cites: ['1.5¶1 fn93'] },
  { id: 'by-birth', when: not(acquiredNotBorn), then: notApplicable('by-birth'), cites: ['1.5¶1 fn93'] },
  { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['1.5¶1 fn93'] },
  { id: 'minor', when: not(adult), then: notCovered('minor'), cites: ['1.5¶1 fn93'] },
  { id: 'older', when: not(ofAge), then: notCovered('older'), cites: ['1.5¶1 fn93', '1.1.1¶2 fn3-4'] },
])
