import { all, holds, is, some } from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { lived } from '../case/person.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const callable = holds(callUpAge)
const inMoscow = all(
  callable,
  some(lived, (place) => is(place.in, 'Moscow')),
)
const bears = ['dispatch.same-day', 'dispatch.may-be-sent-on-the-day']

/** What sources observed of men sent to their unit on the day of their examination. */
export const dispatchClaims: readonly Claim[] = Object.freeze([
  claim('1.6-31', {
    says: 'There are still reports of men who have to appear before the examination commission and are sent to their unit on the same day.',
    by: ['OVD-info'],
    said: '2025-04-29',
    period: '2024/2025',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn112'],
  }),
  claim('1.6-33', {
    says: 'At least 69 cases are known in Moscow in the autumn call-up of 2024.',
    by: ['OVD-info'],
    said: '2025-04-29',
    period: '2024-10/2024-12',
    where: 'Moscow',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: inMoscow,
    cites: ['1.6¶6 fn112'],
  }),
  claim('1.6-34', {
    says: 'Such cases were reported then from Kazan, Penza, Makhachkala and Tyumen too.',
    by: ['OVD-info'],
    said: '2025-04-29',
    period: '2024-10/2024-12',
    where: 'Kazan, Penza, Makhachkala and Tyumen',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn112'],
  }),
  claim('1.6-35', {
    says: 'In the autumn call-up of 2024 such cases happened above all in December.',
    by: ['OVD-info'],
    said: '2025-04-29',
    period: '2024-12',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn112'],
  }),
  claim('1.6-36', {
    says: 'Probably because the period was about to end and the commissariats were pressed to reach their quota.',
    by: ['Cedoca', 'OVD-info'],
    said: '2025',
    period: '2024-12',
    about: 'authorities',
    law: 'none',
    opinion: true,
    bears,
    when: callable,
    cites: ['1.6¶6 fn112'],
  }),
  claim('1.6-37', {
    says: 'In Moscow a high number of men are sent to a unit on the same day, above all at the sending point Ugreshkiy.',
    by: ['Novaya Gazeta'],
    said: '2025-04-25',
    period: '2025-04',
    where: 'Moscow, sending point Ugreshkiy',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn113'],
  }),
  claim('1.6-38', {
    says: 'Phones are often taken from the men there.',
    by: ['Novaya Gazeta'],
    said: '2025-04-25',
    period: '2025-04',
    where: 'Moscow, sending point Ugreshkiy',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn113'],
  }),
  claim('1.6-39', {
    says: 'There are reports of threats and psychological pressure to make men obey.',
    by: ['Novaya Gazeta'],
    said: '2025-04-25',
    period: '2025-04',
    where: 'Moscow, sending point Ugreshkiy',
    about: 'conscripts',
    law: 'departs',
    bears,
    when: callable,
    cites: ['1.6¶6 fn113'],
  }),
])
