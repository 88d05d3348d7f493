import { dayDoubt, is, notCovered, plusYears, rule, some, theDay, type Words } from '@muster/engine'
import { born } from '../case/person.ts'
import { contracts, rank } from '../case/service.ts'

/** The day on which the higher limits of the rezerv took effect: not stated beside them. */
export const rezervLimitsStart = dayDoubt('doubt.rezerv-limits-start', {
  asks: 'On which day did the higher age limits for signing for the rezerv take effect?',
  from: '2023-07-24',
  until: '2024-01-02',
  reading: '2024-01-01',
  cites: ['4¶4 fn191'],
})

const labels: { readonly [name: string]: Words } = {
  'officers-before': 'The report gives no earlier limit for officers who sign for the rezerv.',
}

/** The day up to which he may sign for the rezerv; the limit for staying in it is not stated. */
export const rezervSigningLimit = rule('reserve.rezerv-signing-limit', {
  chapter: '4',
  asks: 'Up to which day (his birthday) may he sign a contract for the rezerv?',
  gives: 'day',
  question: { rank: 1731, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
  labels,
  unsaid: [
    {
      text: 'Whether these are limits for signing or for staying in the rezerv is not said; they are read as limits for signing.',
      cites: ['4¶4 fn191'],
    },
  ],
  versions: [
    {
      until: rezervLimitsStart,
      then: notCovered('officers-before'),
      cites: ['4¶4 fn191'],
      except: [{ id: 'soldier', when: is(rank, 'soldier'), then: theDay(plusYears(born, 42)), cites: ['4¶4 fn191'] }],
    },
    {
      from: rezervLimitsStart,
      then: theDay(plusYears(born, 52)),
      cites: ['4¶4 fn191'],
      except: [
        { id: 'junior', when: is(rank, 'junior-officer'), then: theDay(plusYears(born, 57)), cites: ['4¶4 fn191'] },
        {
          id: 'senior',
          when: is(rank, 'senior-officer', 'colonel'),
          then: theDay(plusYears(born, 62)),
          cites: ['4¶4 fn191'],
        },
        { id: 'general', when: is(rank, 'general'), then: theDay(plusYears(born, 67)), cites: ['4¶4 fn191'] },
      ],
    },
  ],
})
