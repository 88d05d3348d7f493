import {
  amounts,
  atMost,
  before,
  evaluationDay,
  is,
  not,
  notApplicable,
  notCovered,
  ruleAbout,
  yes,
} from '@muster/engine'
import { contracts } from '../case/service.ts'

/** The shortest term for which a conscript may sign. */
export const shortestTerm = ruleAbout(contracts, 'contract.shortest-term', (c) => ({
  chapter: '3',
  asks: 'For how long must the contract run at least?',
  gives: 'amounts',
  question: { rank: 1407, worth: is(c.kind, 'service') },
  labels: {
    term: 'term of the contract',
    'not-said':
      'For men who sign at a recruitment office the report gives no shortest term; two to three years are common.',
    'other-kind': 'The contract is not one for military service.',
  },
  versions: [
    {
      then: notCovered('not-said'),
      cites: ['3¶1 fn142'],
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(c.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['3¶1 fn142'],
        },
        {
          id: 'conscript',
          when: is(c.while, 'conscript'),
          then: amounts({ what: 'term', atLeast: 2, unit: 'year' }),
          cites: ['3¶2 fn143'],
          note: 'Since 21 September 2022 contracts run on beyond their term; see 3.2.',
        },
      ],
    },
  ],
}))

/** Whether a contract signed as a conscript has the shortest term. */
export const longEnough = ruleAbout(contracts, 'contract.long-enough', (c) => ({
  chapter: '3',
  asks: 'Does the contract that he signed as a conscript run for at least two years?',
  question: { rank: 1408, worth: is(c.while, 'conscript') },
  labels: { 'no-conscript': 'He did not sign as a conscript in service.' },
  versions: [
    {
      then: atMost(24, c.months),
      cites: ['3¶2 fn143'],
      except: [
        {
          id: 'no-conscript',
          when: not(is(c.while, 'conscript')),
          then: notApplicable('no-conscript'),
          cites: ['3¶2 fn143'],
        },
      ],
    },
  ],
}))

/** Whether signing brings a conscript higher pay and social benefits. */
export const payAndBenefits = ruleAbout(contracts, 'contract.pay-and-benefits', (c) => ({
  chapter: '3',
  asks: 'Is he entitled to higher pay and social benefits since he signed?',
  question: { rank: 1409, worth: is(c.while, 'conscript') },
  labels: { 'no-conscript': 'He did not sign as a conscript in service.', 'not-signed': 'He has not signed yet.' },
  versions: [
    {
      then: yes,
      cites: ['3¶2 fn143'],
      note: 'From the moment of signing; which benefits the report does not list.',
      order: 'inOrder',
      except: [
        {
          id: 'no-conscript',
          when: not(is(c.while, 'conscript')),
          then: notApplicable('no-conscript'),
          cites: ['3¶2 fn143'],
        },
        {
          id: 'not-signed',
          when: before(evaluationDay, c.signed),
          then: notApplicable('not-signed'),
          cites: ['3¶2 fn143'],
        },
      ],
    },
  ],
}))
