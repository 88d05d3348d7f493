import {
  all,
  amounts,
  any,
  asOf,
  before,
  evaluationDay,
  holds,
  is,
  not,
  notApplicable,
  ruleAbout,
} from '@muster/engine'
import { heavierPenaltyReach, martialLawOrWar } from '../3-contract/refusal-of-orders.ts'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { refusals } from '../case/service.ts'

/** The penalties to which a mobilised man is exposed who refuses an order (article 332). */
export const mobilisedRefusalPenalty = ruleAbout(refusals, 'mobilised.refusal-penalty', (r) => {
  const aggravated = any(asOf(r.on, holds(mobilisationPeriod)), is(martialLawOrWar, 'martial-law', 'wartime'))
  return {
    chapter: '5.3',
    asks: 'Which penalty is he exposed to for refusing the order as a mobilised man?',
    gives: 'amounts',
    question: { rank: 2004, worth: is(r.as, 'mobilised') },
    labels: {
      arrest: 'arrest (printed as six months; read as a maximum)',
      'disciplinary-battalion': 'service in a disciplinary battalion',
      restrictions: 'restrictions in service',
      prison: 'imprisonment',
      'other-status': 'He was no mobilised man then; see 3 for contract soldiers and 1.1.5 for conscripts.',
      'valid-reason': 'He had a valid reason.',
      'not-yet': 'The day of the refusal has not come.',
    },
    unsaid: [
      {
        text: 'The penalties are given as in the Criminal Code consulted in August 2023; since when they are in force is not said.',
        cites: ['5.3¶5 fn232'],
      },
    ],
    versions: [
      {
        then: amounts(
          { what: 'arrest', atMost: 6, unit: 'month' },
          { what: 'disciplinary-battalion', atMost: 2, unit: 'year' },
          { what: 'restrictions', atMost: 2, unit: 'year' },
        ),
        cites: ['5.3¶5 fn232'],
        note: 'Article 332 of the Criminal Code; one of these.',
        order: 'inOrder',
        except: [
          {
            id: 'other-status',
            when: not(is(r.as, 'mobilised')),
            then: notApplicable('other-status'),
            cites: ['5.3¶5 fn232'],
          },
          { id: 'not-yet', when: before(evaluationDay, r.on), then: notApplicable('not-yet'), cites: ['5.3¶5 fn232'] },
          {
            id: 'valid-reason',
            when: is(r['valid-reason'], 'yes'),
            then: notApplicable('valid-reason'),
            cites: ['5.3¶5 fn232'],
          },
          {
            id: 'combat-aggravated',
            when: all(is(r.combat, 'yes'), aggravated),
            then: amounts({ what: 'prison', atLeast: 3, atMost: 10, unit: 'year' }),
            cites: ['5.3¶5 fn232', '5.4¶1 fn233'],
            note: 'In a period of mobilisation, under martial law or in wartime; judged on the day of the refusal.',
          },
          {
            id: 'combat',
            when: is(r.combat, 'yes'),
            then: amounts({ what: 'prison', atLeast: 2, atMost: 3, unit: 'year' }),
            cites: ['5.3¶5 fn232'],
          },
          {
            id: 'order-aggravated',
            when: all(aggravated, is(heavierPenaltyReach, 'both')),
            then: amounts({ what: 'prison', atLeast: 3, atMost: 10, unit: 'year' }),
            cites: ['5.3¶5 fn232', '5.4¶1 fn233'],
            note: 'The report speaks of the penalties in the plural; that they cover every refused order is a reading.',
          },
        ],
      },
    ],
  }
})
