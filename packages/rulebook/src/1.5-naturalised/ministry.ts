import { before, holds, not, notApplicable, notCovered, rule, yes } from '@muster/engine'
import { citizenshipAcquired } from '../case/person.ts'
import { acquiredCitizen, acquiredNotBorn, reasons } from './who.ts'

/** Whether the ministry has to tell the commissariats that he is about to become a citizen. */
export const ministryInforms = rule('naturalised.ministry-informs', {
  chapter: '1.5',
  asks: 'Must the Ministry of the Interior tell the commissariats when he is about to become a citizen?',
  question: { rank: 907, worth: holds(acquiredCitizen) },
  labels: {
    ...reasons,
    before:
      'The report gives this duty of the ministry since the amendment of 8 August 2024; of earlier times it says nothing.',
  },
  versions: [
    { until: '2024-08-08', then: notCovered('before'), cites: ['1.5¶3 fn95'] },
    {
      from: '2024-08-08',
      then: yes,
      cites: ['1.5¶3 fn95'],
      note: 'In principle: the law says so, the report does not say how far it is done.',
      order: 'inOrder',
      except: [
        { id: 'by-birth', when: not(acquiredNotBorn), then: notApplicable('by-birth'), cites: ['1.5¶3 fn95'] },
        {
          id: 'acquired-before',
          when: before(citizenshipAcquired, '2024-08-08'),
          then: notCovered('before'),
          cites: ['1.5¶3 fn95'],
        },
      ],
    },
  ],
})
