import {
  all,
  any,
  asOf,
  atMost,
  before,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  plusMonths,
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { contracts, service } from '../case/service.ts'
import { higherEducation } from '../case/study.ts'
import { conscriptInService } from '../common/status.ts'

const trained = some(service, (period) =>
  all(
    is(period.as, 'conscript'),
    before(evaluationDay, period.to),
    notAfter(plusMonths(period.from, 3), evaluationDay),
    atMost(3, period['trained-months']),
  ),
)

/** Whether a conscript in service may sign a contract on the day. */
export const conscriptMaySign = rule('contract.conscript-may-sign', {
  chapter: '3',
  asks: 'May he, as a conscript in service, sign a contract?',
  question: { rank: 1405, worth: holds(conscriptInService) },
  labels: { 'no-conscript': 'He is not in service as a conscript.' },
  versions: [
    {
      until: '2023-04-14',
      then: any(notAfter(higherEducation, evaluationDay), trained),
      cites: ['3¶2 fn143'],
      note: 'With a diploma of higher education, or after three months of basic training.',
      except: [
        {
          id: 'no-conscript',
          when: not(holds(conscriptInService)),
          then: notApplicable('no-conscript'),
          cites: ['3¶2 fn143'],
        },
      ],
    },
    {
      from: '2023-04-14',
      then: yes,
      cites: ['3¶2 fn143', '1.7¶7 fn126'],
      note: 'From the first day of service. With his signature he is a contract soldier and no longer a conscript.',
      except: [
        {
          id: 'no-conscript',
          when: not(holds(conscriptInService)),
          then: notApplicable('no-conscript'),
          cites: ['3¶2 fn143'],
        },
      ],
    },
  ],
})

const trainedAt = (c: { readonly signed: Parameters<typeof notAfter>[1] }) =>
  some(service, (period) =>
    all(
      is(period.as, 'conscript'),
      notAfter(plusMonths(period.from, 3), c.signed),
      notAfter(c.signed, period.to),
      atMost(3, period['trained-months']),
    ),
  )

/** What the law of the signing day asked of a conscript; the question below reads it on that day. */
export const conscriptCouldSign = ruleAbout(contracts, 'contract.conscript-conditions', (c) => ({
  chapter: '3',
  asks: 'Does a conscript in his position fulfil what the law asks for signing a contract?',
  versions: [
    {
      until: '2023-04-14',
      then: any(notAfter(higherEducation, c.signed), trainedAt(c)),
      cites: ['3¶2 fn143'],
    },
    { from: '2023-04-14', then: yes, cites: ['3¶2 fn143'] },
  ],
}))

/** Whether he could sign as a conscript on the day on which he did, by the law of that day. */
export const conscriptSignedInTime = ruleAbout(contracts, 'contract.conscript-could-sign-then', (c) => ({
  chapter: '3',
  asks: 'Could he sign as a conscript on the day on which he did?',
  question: { rank: 1406, worth: is(c.while, 'conscript') },
  labels: { 'no-conscript': 'He did not sign as a conscript in service.' },
  versions: [
    {
      then: asOf(c.signed, holds(conscriptCouldSign, c)),
      cites: ['3¶2 fn143'],
      note: 'Judged by the law of the day of signing: since 14 April 2023 from the first day of service.',
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
