import {
  addDays,
  all,
  any,
  before,
  chooseDay,
  daysBetween,
  evaluationDay,
  is,
  never,
  notAfter,
  notApplicable,
  plusDays,
  plusYears,
  readingDoubt,
  ruleAbout,
  sum,
  theDay,
  times,
} from '@muster/engine'
import { contracts } from '../case/service.ts'

/** What becomes of an odd contract day. */
export const oddContractDay = readingDoubt('doubt.odd-contract-day', {
  asks: 'Two contract days count as one conscript day. What does an odd day left over count for?',
  readings: { nothing: 'nothing', 'a-day': 'a whole conscript day' },
  reading: 'nothing',
  cites: ['3¶3 fn146'],
})

/** The day on which the rest of a conscript's year is up when he ends his contract early. */
export const conscriptTermAfter = ruleAbout(contracts, 'contract.conscript-term-after', (c) => {
  const left = daysBetween(c.signed, plusYears(c['conscript-since'], 1))
  const served = daysBetween(c.signed, c.ended)
  const credit = chooseDay(
    is(oddContractDay, 'nothing'),
    addDays(c.ended, sum(left, times(times(served, 1, 2), -1))),
    addDays(c.ended, sum(left, times(served, -1, 2))),
  )
  return {
    chapter: '3',
    asks: 'He signed as a conscript and ended the contract early: on which day is the rest of his conscript service up?',
    gives: 'day',
    question: { rank: 1410, worth: all(is(c.while, 'conscript'), before(c.ended, never)) },
    labels: {
      'no-conscript': 'He did not sign as a conscript in service.',
      'not-ended': 'The contract has not ended.',
      'served-out': 'With two contract days for one conscript day his conscript service is over already.',
    },
    unsaid: [
      {
        text: 'How a day left over is rounded is not said, nor whether the rest must be served at once; the day given supposes that it is.',
        cites: ['3¶3 fn146'],
      },
    ],
    versions: [
      {
        then: theDay(credit),
        cites: ['3¶3 fn146', '1.1.1¶2 fn3-4'],
        note: 'Two contract days count as one day of the year of conscript service. Since 21 September 2022 a contract cannot be ended at his own request.',
        order: 'inOrder',
        except: [
          {
            id: 'no-conscript',
            when: any(
              is(c.while, 'civilian', 'mobilised', 'prisoner', 'accused'),
              notAfter(never, c['conscript-since']),
            ),
            then: notApplicable('no-conscript'),
            cites: ['3¶3 fn146'],
          },
          {
            id: 'not-ended',
            when: notAfter(plusDays(evaluationDay, 1), c.ended),
            then: notApplicable('not-ended'),
            cites: ['3¶3 fn146'],
          },
          {
            id: 'served-out',
            when: notAfter(credit, c.ended),
            then: notApplicable('served-out'),
            cites: ['3¶3 fn146'],
          },
        ],
      },
    ],
  }
})
