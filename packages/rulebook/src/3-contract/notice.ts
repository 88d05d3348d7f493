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
  rule,
  some,
} from '@muster/engine'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { contracts } from '../case/service.ts'
import { contractSoldier } from '../common/status.ts'

const underContract = any(
  holds(contractSoldier),
  some(contracts, (c) => all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay), before(evaluationDay, c.ended))),
)

/** Whether a contract soldier can end his contract at his own request. */
export const endAtOwnRequest = rule('contract.end-at-own-request', {
  chapter: '3',
  asks: 'Can he end his contract at his own request?',
  gives: 'choice',
  question: { rank: 1450, worth: underContract },
  labels: {
    'with-well-founded-reason':
      'only for a well-founded reason: he asks his commander in writing, the commander reports in two copies, and a commission of the military region decides and tells the commander',
    suspended: 'no: the possibility is suspended while the period of mobilisation runs',
    'no-contract': 'He does not serve under a contract.',
  },
  unsaid: [
    { text: 'No Russian rule says what a well-founded reason is; the commission decides.', cites: ['3¶7 fn151'] },
  ],
  versions: [
    {
      then: choice('with-well-founded-reason'),
      cites: ['3¶7 fn150-152'],
      note: 'Article 51 of the law on military duty; unlike an employee he cannot simply give notice.',
      order: 'inOrder',
      except: [
        { id: 'no-contract', when: not(underContract), then: notApplicable('no-contract'), cites: ['3¶7 fn150'] },
        {
          id: 'mobilisation',
          when: holds(mobilisationPeriod),
          then: choice('suspended'),
          cites: ['3¶7', '3.2¶1 fn181'],
          note: 'From 21 September 2022; announced, as printed here, on 20 September.',
        },
      ],
    },
  ],
})
