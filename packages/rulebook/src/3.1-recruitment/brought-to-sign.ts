import {
  all,
  amounts,
  before,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  ruleAbout,
  some,
} from '@muster/engine'
import { contracts } from '../case/service.ts'

const labels = {
  'practice-only':
    'The report tells of no rule on how men may be brought to sign. What sources saw differs by group and period: see practice.',
  'other-kind': 'The contract is not one for military service.',
  'not-signed': 'It has not been signed yet.',
  'before-october-2025': 'Since when a minimum holds is not said; cuts down to it are known since October 2025.',
  bonus: 'one-off bonus on joining',
}

/** How men like him are brought to sign: nothing in law, much in practice, by group. */
export const broughtToSign = ruleAbout(contracts, 'recruitment.brought-to-sign', (c) => ({
  chapter: '3.1',
  asks: 'Is there a rule on how men may be brought to sign, and what is known of men like him?',
  question: { rank: 1500, worth: all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay)) },
  labels,
  versions: [
    {
      then: notCovered('practice-only'),
      cites: ['3.1¶3 fn157'],
      note: 'General public, conscripts in service, prisoners and accused men, and new citizens are told apart.',
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(c.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['3.1¶3 fn157'],
        },
        {
          id: 'not-signed',
          when: before(evaluationDay, c.signed),
          then: notApplicable('not-signed'),
          cites: ['3.1¶3 fn157'],
        },
      ],
    },
  ],
}))

/** The least one-off bonus for signing that the decree sets. */
export const minimumBonus = rule('recruitment.minimum-bonus', {
  chapter: '3.1',
  asks: 'How high is the one-off bonus for signing at least?',
  gives: 'amounts',
  question: {
    rank: 1501,
    worth: some(contracts, (c) =>
      all(is(c.kind, 'service'), notAfter('2023-06-01', c.signed), notAfter(c.signed, evaluationDay)),
    ),
  },
  labels,
  unsaid: [{ text: 'Number and date of the decree that sets the minimum are not given.', cites: ['3.1¶5 fn160'] }],
  versions: [
    { until: '2025-10-01', then: notCovered('before-october-2025'), cites: ['3.1¶5 fn160'] },
    {
      from: '2025-10-01',
      then: amounts({ what: 'bonus', atLeast: 400_000, unit: 'RUB' }),
      cites: ['3.1¶5 fn160'],
      note: 'By a decree of the President; regions may pay more.',
    },
  ],
})
