import {
  all,
  any,
  before,
  dayDoubt,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  ruleAbout,
  theDay,
} from '@muster/engine'
import { born } from '../case/person.ts'
import { contracts, rank } from '../case/service.ts'

/** The day in October 2024 of the ruling that the new maximum holds for every contract. */
export const rulingDay = dayDoubt('doubt.service-age-ruling-day', {
  asks: 'On which day in October 2024 was it ruled that the new maximum age holds for all contracts?',
  from: '2024-10-01',
  until: '2024-11-01',
  reading: '2024-10-31',
  cites: ['3¶4 fn147'],
})

/** Old contracts between the act and the ruling. */
export const oldContracts = readingDoubt('doubt.service-age-old-contracts', {
  asks: 'A contract was signed before the act on the maximum age. Which maximum held for it between the act and the ruling of October 2024?',
  readings: {
    'old-maximum': 'the old maximum, as the act had it in principle',
    'new-maximum': 'the new maximum, since the ruling only says what the law already was',
  },
  reading: 'old-maximum',
  cites: ['3¶4 fn147'],
})

/** A contract signed on 20 June 2023 itself. */
export const signedOnTheDay = readingDoubt('doubt.contract-signed-on-2023-06-20', {
  asks: 'Does a contract signed on 20 June 2023 itself count as signed after the act had been passed?',
  readings: { no: 'no, it must be signed after that day', yes: 'yes, it counts' },
  reading: 'no',
  cites: ['3¶4 fn147'],
})

/** The day on which a contract soldier reaches the maximum age of service. */
export const serviceAgeLimit = ruleAbout(contracts, 'contract.service-age-limit', (c) => ({
  chapter: '3',
  asks: 'On which day does he reach the maximum age for service under this contract?',
  gives: 'day',
  question: { rank: 1440, worth: is(c.kind, 'service') },
  labels: {
    before: 'The report does not give the maximum age before the act of 20 June 2023.',
    'old-maximum':
      'In principle the old maximum held for contracts signed before the act; the report does not give it.',
    'other-kind': 'The contract is not one for military service.',
  },
  versions: [
    {
      until: '2023-06-20',
      then: notCovered('before'),
      cites: ['3¶4 fn147'],
    },
    {
      from: '2023-06-20',
      then: theDay(plusYears(born, 65)),
      cites: ['3¶4 fn147'],
      note: 'Dated to the vote of 20 June 2023; on which day the act took effect the report does not say.',
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(c.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['3¶4 fn147'],
        },
        {
          id: 'old-contract',
          when: all(
            any(before(c.signed, '2023-06-20'), all(notAfter(c.signed, '2023-06-20'), is(signedOnTheDay, 'no'))),
            before(evaluationDay, rulingDay),
            is(oldContracts, 'old-maximum'),
          ),
          then: notCovered('old-maximum'),
          cites: ['3¶4 fn147'],
          note: 'In October 2024 it was ruled that the new maximum holds for all contract soldiers.',
        },
        {
          id: 'general',
          when: is(rank, 'general'),
          then: theDay(plusYears(born, 70)),
          cites: ['3¶4 fn147'],
          note: 'For officers of general rank the maximum is 70.',
        },
      ],
    },
  ],
}))

/** Whether he is past the maximum age of service. */
export const pastServiceAge = ruleAbout(contracts, 'contract.past-service-age', (c) => ({
  chapter: '3',
  asks: 'Has he reached the maximum age for service under this contract?',
  question: { rank: 1441, worth: all(is(c.kind, 'service'), notAfter(plusYears(born, 60), evaluationDay)) },
  labels: {
    before: 'The report does not give the maximum age before the act of 20 June 2023.',
    'old-maximum':
      'In principle the old maximum held for contracts signed before the act; the report does not give it.',
    'other-kind': 'The contract is not one for military service.',
  },
  versions: [
    { until: '2023-06-20', then: notCovered('before'), cites: ['3¶4 fn147'] },
    {
      from: '2023-06-20',
      then: any(
        all(not(is(rank, 'general')), notAfter(plusYears(born, 65), evaluationDay)),
        notAfter(plusYears(born, 70), evaluationDay),
      ),
      cites: ['3¶4 fn147', '3.2¶2b1 fn182'],
      note: 'Reaching it is a ground of discharge even while the mobilisation runs; see 3.2.',
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(c.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['3¶4 fn147'],
        },
        {
          id: 'old-contract',
          when: all(
            any(before(c.signed, '2023-06-20'), all(notAfter(c.signed, '2023-06-20'), is(signedOnTheDay, 'no'))),
            before(evaluationDay, rulingDay),
            is(oldContracts, 'old-maximum'),
          ),
          then: notCovered('old-maximum'),
          cites: ['3¶4 fn147'],
        },
      ],
    },
  ],
}))
