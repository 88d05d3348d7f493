import {
  all,
  asOf,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  ruleAbout,
  whether,
  yes,
} from '@muster/engine'
import { decisions } from '../case/commission.ts'

/** What the law of a day says of granting deferral or exemption in absence. */
export const absenceLaw = ruleAbout(decisions, 'decision.grant-in-absence-law', () => ({
  chapter: '1.3',
  asks: 'Does the law let deferral or exemption be granted without the man appearing?',
  versions: [
    { until: '2026-01-01', then: no, cites: ['1.3¶5 fn85'], note: 'He always has to be present in person.' },
    {
      from: '2026-01-01',
      then: yes,
      cites: ['1.3¶5 fn85'],
      note: 'By the amendment adopted on 28 October 2025: a power of the commissariat, not a right of the man.',
    },
  ],
}))

/** Whether a grant of deferral or exemption in his absence was allowed. */
export const grantedInAbsence = ruleAbout(decisions, 'decision.grant-in-absence', (decision) => ({
  chapter: '1.3',
  asks: 'Could the deferral or exemption be granted in his absence?',
  question: {
    rank: 740,
    worth: all(
      notAfter(decision.on, evaluationDay),
      is(decision.kind, 'deferral', 'exemption', 'release'),
      is(decision['in-presence'], 'no'),
    ),
  },
  labels: {
    present: 'He was present.',
    'other-decision': 'The rule is about deferral and exemption; decisions to call a man up are not covered by it.',
  },
  versions: [
    {
      then: whether(asOf(decision.on, holds(absenceLaw, decision))),
      cites: ['1.3¶5 fn85'],
      order: 'inOrder',
      except: [
        {
          id: 'other-decision',
          when: not(is(decision.kind, 'deferral', 'exemption', 'release')),
          then: notApplicable('other-decision'),
          cites: ['1.3¶5 fn85'],
        },
        {
          id: 'present',
          when: is(decision['in-presence'], 'yes'),
          then: notApplicable('present'),
          cites: ['1.3¶5 fn85'],
        },
      ],
    },
  ],
}))
