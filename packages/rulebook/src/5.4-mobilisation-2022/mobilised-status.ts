import {
  all,
  any,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
  yes,
} from '@muster/engine'
import { contracts, service } from '../case/service.ts'
import { mobilisationPeriod } from './mobilisation-period.ts'

const START = '2022-09-21'

/** Whether a man mobilised in 2022 has the status of a contract soldier. */
export const mobilisedStatus = ruleAbout(service, 'mobilised.contract-soldier-status', (period) => ({
  chapter: '5.4',
  asks: 'Has he, as a mobilised man, the status of a contract soldier?',
  question: { rank: 2104, worth: is(period.as, 'mobilised') },
  labels: {
    'other-service': 'He did not serve as a mobilised man in this period.',
    'before-the-decree':
      'He was mobilised before 21 September 2022, so not under the decree of that day; see 6.1 for Donetsk and Luhansk.',
    'not-serving': 'He is not in this service on the day.',
  },
  versions: [
    {
      then: yes,
      cites: ['5.4¶2 fn234'],
      note: 'Whoever is called up in the mobilisation gets that status.',
      order: 'inOrder',
      except: [
        {
          id: 'other-service',
          when: not(is(period.as, 'mobilised')),
          then: notApplicable('other-service'),
          cites: ['5.4¶2 fn234'],
        },
        {
          id: 'before-the-decree',
          when: before(period.from, START),
          then: notApplicable('before-the-decree'),
          cites: ['5.4¶1 fn233'],
        },
        {
          id: 'not-serving',
          when: any(before(evaluationDay, period.from), notAfter(period.to, evaluationDay)),
          then: notApplicable('not-serving'),
          cites: ['5.4¶2 fn234'],
        },
      ],
    },
  ],
}))

/** How long a mobilised man has to serve. */
export const mobilisedTerm = ruleAbout(service, 'mobilised.term', (period) => ({
  chapter: '5.4',
  asks: 'For how long does he have to serve as a mobilised man?',
  gives: 'choice',
  question: { rank: 2105, worth: is(period.as, 'mobilised') },
  labels: {
    'until-the-decree-is-ended':
      'until the President officially ends the partial mobilisation of September 2022; no end has been set',
    'other-service': 'He did not serve as a mobilised man in this period.',
    'before-the-decree':
      'He was mobilised before 21 September 2022, so not under the decree of that day; see 6.1 for Donetsk and Luhansk.',
    'not-serving': 'He is not in this service on the day.',
  },
  unsaid: [
    {
      text: 'Leave and the relief of men who have served long are not told of.',
      cites: ['5.4¶2 fn234', '5.4¶5 fn239'],
    },
  ],
  versions: [
    {
      then: choice('until-the-decree-is-ended'),
      cites: ['5.4¶2 fn234', '5.4¶1 fn233'],
      note: 'That the call-ups were declared completed in October 2022 sends nobody home: the President had not ended the mobilisation by November 2025.',
      order: 'inOrder',
      except: [
        {
          id: 'other-service',
          when: not(is(period.as, 'mobilised')),
          then: notApplicable('other-service'),
          cites: ['5.4¶2 fn234'],
        },
        {
          id: 'before-the-decree',
          when: before(period.from, START),
          then: notApplicable('before-the-decree'),
          cites: ['5.4¶1 fn233'],
        },
        {
          id: 'not-serving',
          when: any(before(evaluationDay, period.from), notAfter(period.to, evaluationDay)),
          then: notApplicable('not-serving'),
          cites: ['5.4¶2 fn234'],
        },
      ],
    },
  ],
}))

/** What a contract changes that he signed as a mobilised man. */
export const contractOfMobilised = ruleAbout(contracts, 'mobilised.contract-signed', (c) => ({
  chapter: '5.4',
  asks: 'What does the contract change that he signed as a mobilised man?',
  gives: 'choice',
  question: { rank: 2107, worth: all(is(c.while, 'mobilised'), is(c.kind, 'service')) },
  labels: {
    'nothing-while-it-runs':
      'his status becomes that of a contract soldier by his own signature; term and grounds of discharge stay the same for as long as the period of mobilisation runs',
    'after-the-period': 'What the contract means once the period of mobilisation has ended the report does not say.',
    'other-contract': 'He did not sign it for military service as a mobilised man.',
    'not-signed-yet': 'It has not been signed yet.',
    ended: 'The contract has ended.',
  },
  unsaid: [
    {
      text: 'Whether a contract signed under pressure can be undone the report does not say. It suggests one effect only: that mobilised men with a contract do not go home once the mobilisation ends.',
      cites: ['5.4¶5 fn239'],
    },
  ],
  versions: [
    {
      then: notCovered('after-the-period'),
      cites: ['5.4¶5 fn239'],
      order: 'inOrder',
      except: [
        {
          id: 'other-contract',
          when: not(all(is(c.while, 'mobilised'), is(c.kind, 'service'))),
          then: notApplicable('other-contract'),
          cites: ['5.4¶5 fn239'],
        },
        {
          id: 'not-signed-yet',
          when: before(evaluationDay, c.signed),
          then: notApplicable('not-signed-yet'),
          cites: ['5.4¶5 fn239'],
        },
        {
          id: 'ended',
          when: notAfter(c.ended, evaluationDay),
          then: notApplicable('ended'),
          cites: ['5.4¶5 fn239'],
        },
        {
          id: 'period-runs',
          when: holds(mobilisationPeriod),
          then: choice('nothing-while-it-runs'),
          cites: ['5.4¶2 fn234', '3.2¶1 fn181', '3.2¶3 fn183'],
          note: 'Inference: contracts signed after September 2022 run on as well, with the same grounds of discharge.',
        },
      ],
    },
  ],
}))
