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
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { contracts, service } from '../case/service.ts'
import { conscriptInService } from '../common/status.ts'
import { signedAsConscript, signedInHisName } from './use-in-combat.ts'

/** What a conscript officially is after signing a contract. */
export const statusAfterSigning = ruleAbout(contracts, 'combat.status-after-signing', (contract) => ({
  chapter: '1.7',
  asks: 'What is he officially after signing this contract as a conscript?',
  gives: 'choice',
  question: { rank: 1103, worth: is(contract.while, 'conscript') },
  labels: {
    'contract-soldier': 'a contract soldier, no longer a conscript',
    'no-conscript': 'He did not sign as a conscript in service.',
    'other-kind': 'It is no contract for military service.',
    'not-signed': 'It is not signed yet.',
    forged: 'It was signed in his name without him; whether such a contract makes him a contract soldier is not said.',
    ended: 'It has ended; see section 3 for what is left of his conscript service.',
  },
  versions: [
    {
      then: choice('contract-soldier'),
      cites: ['1.7¶7 fn126'],
      note: 'From the signature on, whether he signed freely or under pressure; hence he can be sent to the conflict zone in Ukraine.',
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(contract.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['1.7¶7 fn126'],
        },
        {
          id: 'no-conscript',
          when: not(is(contract.while, 'conscript')),
          then: notApplicable('no-conscript'),
          cites: ['1.7¶7 fn126'],
        },
        {
          id: 'not-signed',
          when: before(evaluationDay, contract.signed),
          then: notApplicable('not-signed'),
          cites: ['1.7¶7 fn126'],
        },
        {
          id: 'ended',
          when: notAfter(contract.ended, evaluationDay),
          then: notApplicable('ended'),
          cites: ['1.7¶7 fn126'],
        },
        {
          id: 'forged',
          when: is(contract.how, 'forged'),
          then: notCovered('forged'),
          cites: ['1.7¶7 fn126'],
        },
      ],
    },
  ],
}))

/** Whether he may be sent to the conflict zone in Ukraine. */
export const mayBeSentToUkraine = rule('combat.may-be-sent-to-ukraine', {
  chapter: '1.7',
  asks: 'May he be sent to the conflict zone in Ukraine?',
  question: {
    rank: 1100,
    worth: any(
      holds(conscriptInService),
      some(contracts, (contract) => is(contract.while, 'conscript')),
    ),
  },
  labels: {
    conscript:
      'The report names no rule on sending a conscript to Ukraine itself: only the conditions for use in combat, and the repeated promise of the authorities that none are sent.',
    forged: 'A contract was signed in his name without him; whether he can be sent on the strength of it is not said.',
    other: 'He is neither a conscript in service nor signed a contract as one; see sections 3 and 5 for others.',
  },
  unsaid: [
    {
      text: 'An act signed on 24 July 2023 lets conscripts who signed take part in operations outside Russia; what held before it is not said.',
      cites: ['3¶2 fn143'],
    },
  ],
  versions: [
    {
      then: notApplicable('other'),
      cites: ['1.7¶7 fn126'],
      order: 'inOrder',
      except: [
        {
          id: 'signed',
          when: signedAsConscript,
          then: yes,
          cites: ['1.7¶7 fn126'],
          note: 'Since he signed he is officially a contract soldier.',
        },
        { id: 'forged', when: signedInHisName, then: notCovered('forged'), cites: ['1.7¶7 fn126'] },
        {
          id: 'conscript',
          when: some(service, (period) =>
            all(is(period.as, 'conscript'), notAfter(period.from, evaluationDay), before(evaluationDay, period.to)),
          ),
          then: notCovered('conscript'),
          cites: ['1.7¶1 fn115-118'],
        },
      ],
    },
  ],
})
