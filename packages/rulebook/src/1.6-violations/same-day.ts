import {
  all,
  any,
  asOf,
  before,
  dayFact,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  rule,
  sameDay,
  some,
  type Words,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { decisions } from '../case/commission.ts'
import { medical } from '../case/medical.ts'
import { service } from '../case/service.ts'
import { beyondConscription, citizen } from '../common/status.ts'

/** The day on which he appeared before the commission on whose finding he was sent. */
export const appearedBeforeCommission = dayFact('dispatch.appeared', {
  asks: 'On which day did he appear before the medical or call-up commission on whose finding he was sent to his unit?',
  never: true,
  from: '2000-01-01',
})

/** The day on which he was sent to his unit. */
export const sentToUnit = dayFact('dispatch.sent', {
  asks: 'On which day was he sent to his unit?',
  never: true,
  from: '2000-01-01',
})

const cites = ['1.6¶6 fn112']

const labels: { readonly [name: string]: Words } = {
  'not-sent': 'He has not been sent to a unit by that day.',
  'no-conscript': 'He was not sent as a conscript; the report tells of this ban for conscripts.',
  'not-liable': 'He is not of call-up age, or no Russian citizen.',
}

const sentOtherwise = some(service, (period) =>
  all(
    is(period.as, 'contract', 'mobilised', 'sbory', 'special-sbory'),
    notAfter(period.from, sentToUnit),
    before(sentToUnit, period.to),
  ),
)

const examinedThatDay = any(
  sameDay(appearedBeforeCommission, sentToUnit),
  some(medical, (found) => all(is(found.by, 'commission', 'control', 'military'), sameDay(found.on, sentToUnit))),
  some(decisions, (decision) => all(is(decision.kind, 'call-up'), sameDay(decision.on, sentToUnit))),
)

/** Whether he was sent to his unit on the very day of his examination. */
export const sentSameDay = rule('dispatch.same-day', {
  chapter: '1.6',
  asks: 'Was he sent to his unit on the very day of his examination, which the law does not allow?',
  question: { rank: 1000, worth: all(notAfter(sentToUnit, evaluationDay), asOf(sentToUnit, holds(callUpAge))) },
  labels,
  unsaid: [
    {
      text: 'Which provision forbids it, since when, and what follows for an induction that breaks it is not said.',
      cites,
    },
  ],
  versions: [
    {
      then: examinedThatDay,
      cites,
      note: 'The ban is on being examined and sent on one day. To be sent on the next day, or in a later period on a decision that is still valid and without a new examination, is not barred by it.',
      order: 'inOrder',
      except: [
        { id: 'not-sent', when: before(evaluationDay, sentToUnit), then: notApplicable('not-sent'), cites },
        { id: 'no-conscript', when: sentOtherwise, then: notApplicable('no-conscript'), cites },
      ],
    },
  ],
})

/** Whether he may be sent on the day on which he goes before the commission. */
export const mayBeSentThatDay = rule('dispatch.may-be-sent-on-the-day', {
  chapter: '1.6',
  asks: 'May he be sent to a unit on the day on which he is examined?',
  question: { rank: 1001, worth: all(holds(callUpAge), not(beyondConscription)) },
  labels,
  versions: [
    {
      then: no,
      cites,
      note: 'The law does not allow it. A man whose decision of an earlier period is still valid can be sent without a new examination since 21 April 2025; that is another case.',
      except: [
        {
          id: 'not-liable',
          when: not(all(holds(citizen), holds(callUpAge))),
          then: notApplicable('not-liable'),
          cites: ['1.1.1¶2 fn3-4', '1.1.1¶2 fn5'],
        },
      ],
    },
  ],
})
