import { is, some } from '@muster/engine'
import { belief } from '../case/alternative-service.ts'
import { summonses } from '../case/summons.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const conviction = is(belief, 'religious', 'personal')

/** What sources observed of mobilisation in general. */
export const claims: readonly Claim[] = Object.freeze([
  claim('5.1-04', {
    says: 'President Putin announced a partial mobilisation on 21 September 2022 (5.4 has the 20th, with a start on the 21st).',
    by: ['Cedoca'],
    period: '2022-09-21',
    where: 'Russia',
    about: 'authorities',
    law: 'none',
    bears: ['mobilisation.period-in-law'],
    cites: ['5.1¶1 fn207'],
    disagrees: ['5.4-01'],
  }),
  claim('5.1-05', {
    says: 'It was the first mobilisation in Russia since the Second World War.',
    by: ['Cedoca'],
    period: '2022-09',
    where: 'Russia',
    about: 'authorities',
    law: 'none',
    bears: ['mobilisation.period-in-law'],
    cites: ['5.1¶1 fn207'],
  }),
  claim('5.1-06', {
    says: 'In its present form the Mobilisation Law had never been applied before September 2022.',
    by: ['Cedoca'],
    period: '../2022-09',
    about: 'authorities',
    law: 'none',
    negative: true,
    bears: ['mobilisation.may-be-reached'],
    cites: ['5.1¶1 fn207'],
  }),
  claim('5.1-23', {
    says: 'How the new rules of delivery work for mobilisation is not known: from April 2023 to November 2025 no mobilisation summonses were sent in Russia.',
    by: ['Cedoca'],
    said: '2025-11',
    period: '2023-04/2025-11',
    where: 'Russia',
    about: 'reservists',
    law: 'none',
    negative: true,
    bears: ['mobilisation.summons-received', 'mobilisation.call-ups-in-fact'],
    when: some(summonses, (s) => is(s.for, 'mobilisation')),
    cites: ['5.1¶5'],
  }),
  claim('5.1-40', {
    says: 'Whether the right to alternative service can be used in practice during a mobilisation is unclear.',
    by: ['The Bell'],
    said: '2022-09-21',
    period: '2022-09',
    about: 'applicants for alternative service',
    law: 'fills',
    bears: ['mobilisation.may-ask-alternative-service'],
    when: conviction,
    cites: ['5.1¶9 fn217'],
    disagrees: ['5.1-43'],
  }),
  claim('5.1-41', {
    says: 'A conscript who goes to court over a refusal of alternative service has safeguards by law. For mobilisation none are provided, so that a man may be sent to a unit before the court hears him.',
    by: ['an unnamed lawyer of the Coalition for conscientious objection, quoted by Meduza'],
    said: '2022-09-21',
    about: 'mobilised',
    law: 'fills',
    bears: ['mobilisation.may-ask-alternative-service'],
    when: conviction,
    cites: ['5.1¶9 fn218'],
  }),
  claim('5.1-43', {
    says: 'An information site of the government published that alternative service is not possible during the mobilisation.',
    by: ['The Bell'],
    said: '2022-09-25',
    period: '2022-09-25',
    about: 'authorities',
    law: 'departs',
    bears: ['mobilisation.may-ask-alternative-service'],
    when: conviction,
    cites: ['5.1¶9 fn219'],
    disagrees: ['5.1-40'],
  }),
])
