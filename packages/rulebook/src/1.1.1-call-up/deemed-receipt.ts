import {
  all,
  any,
  asOf,
  before,
  chooseDay,
  type DayExpr,
  dayAsOf,
  dayGivenBy,
  earliest,
  evaluationDay,
  holds,
  type Item,
  is,
  never,
  no,
  not,
  notAfter,
  notCovered,
  plusDays,
  plusYears,
  readingDoubt,
  ruleAbout,
  theDay,
  whether,
} from '@muster/engine'
import { executionSuspended } from '../1.1.3-appeal/suspensive-effect.ts'
import { born } from '../case/person.ts'
import { summonses } from '../case/summons.ts'
import { deliveryLaw, handingBefore, lawfulDelivery } from './lawful-delivery.ts'

type Summons = Item<typeof summonses.fields>

/** The day on which he signed for a summons, or else refused it; a summons that was signed for was not refused. */
export const signedOrRefused = (s: Summons): DayExpr => chooseDay(before(s.signed, never), s.signed, s.refused)

/** The date set lies before the day of deemed receipt (Q1-13). */
export const dateBeforeReceipt = readingDoubt('doubt.summons-date-before-receipt', {
  asks: 'The date set in a summons lies before the day on which it counts as received. Was he bound to appear?',
  readings: { 'not-bound': 'no, it had not reached him by then', bound: 'yes, the date set counts' },
  reading: 'not-bound',
  cites: ['1.1.1¶9 fn13', '1.1.1¶11 fn18'],
})

const labels = {
  ...handingBefore,
  'other-call': 'For a training or a mobilisation see chapters 4 and 5.1.',
  'under-eighteen':
    'The report states the duty to obey a summons received at eighteen or later; of one received before it says nothing.',
}

/** What the law of a day says of the moment at which a summons counts as received. */
export const receiptLaw = ruleAbout(summonses, 'summons.receipt-law', (s) => ({
  chapter: '1.1.1',
  asks: 'On which day does the law deem a summons received?',
  gives: 'day',
  labels,
  versions: [
    {
      until: '2023-04-14',
      then: theDay(never),
      cites: ['1.1.1¶7 fn11'],
      note: 'Only a summons handed over in person against signature was valid.',
      order: 'inOrder',
      except: [
        {
          id: 'delivered',
          when: holds(deliveryLaw, s),
          then: theDay(s.signed),
          cites: ['1.1.1¶7 fn11', '1.1.1¶9 fn13'],
          note: 'On the day on which he signed.',
        },
      ],
    },
    {
      from: '2023-04-14',
      then: theDay(never),
      cites: ['1.1.1¶7 fn11', '1.1.1¶8 fn12'],
      note: 'What is not delivered as the law allows never counts as received.',
      order: 'inOrder',
      except: [
        {
          id: 'in-person',
          when: all(is(s.by, 'person'), holds(deliveryLaw, s)),
          then: theDay(signedOrRefused(s)),
          cites: ['1.1.1¶8 fn12'],
          note: 'On the day of signing, or of refusing a correctly drawn-up summons.',
        },
        {
          id: 'registered-letter',
          when: all(is(s.by, 'registered-letter'), holds(deliveryLaw, s)),
          then: theDay(earliest(signedOrRefused(s), plusDays(s.entered, 7))),
          cites: ['1.1.1¶9 fn13'],
          note: 'The earliest of signing, refusal, and seven days after the sending was entered in the register of summonses.',
        },
        {
          id: 'electronic',
          when: all(is(s.by, 'electronic', 'mos.ru'), holds(deliveryLaw, s)),
          then: theDay(plusDays(s.entered, 7)),
          cites: ['1.1.1¶11 fn18', '1.1.1¶12 fn20'],
          note: 'Seven days after entry in the register of summonses, opened or not; without an entry never.',
        },
      ],
    },
  ],
}))

/** The day on which a summons counts as received, by the law of the day of sending; `never` if it does not. */
export const deemedReceived = ruleAbout(summonses, 'summons.deemed-received', (s) => ({
  chapter: '1.1.1',
  asks: 'On which day does the summons count as received?',
  gives: 'day',
  question: { rank: 111, worth: not(is(s.for, 'mobilisation', 'sbory')) },
  labels,
  versions: [
    {
      then: theDay(dayAsOf(s.sent, dayGivenBy(receiptLaw, s))),
      cites: ['1.1.1¶7 fn11', '1.1.1¶9 fn13'],
      note: 'Judged by the law of the day of sending; the day of entry is not counted, so a summons entered on the 6th counts as received on the 13th.',
    },
  ],
}))

/** Whether a summons counts as received on the day. */
export const received = ruleAbout(summonses, 'summons.received', (s) => ({
  chapter: '1.1.1',
  asks: 'Does the summons count as received by now?',
  labels,
  versions: [
    {
      then: notAfter(dayGivenBy(deemedReceived, s), evaluationDay),
      cites: ['1.1.1¶8 fn12', '1.1.1¶9 fn13', '1.1.1¶11 fn18'],
    },
  ],
}))

/** Whether he was bound to appear on the date set. */
export const mustAppear = ruleAbout(summonses, 'summons.must-appear', (s) => ({
  chapter: '1.1.1',
  asks: 'Was he bound by law to appear on the date set?',
  question: { rank: 112, worth: not(is(s.for, 'mobilisation', 'sbory')) },
  labels,
  versions: [
    {
      then: holds(lawfulDelivery, s),
      cites: ['1.1.1¶7 fn11'],
      note: 'A man of eighteen or more is bound by a summons that counts as received.',
      order: 'inOrder',
      except: [
        {
          id: 'other-call',
          when: is(s.for, 'mobilisation', 'sbory'),
          then: notCovered('other-call'),
          cites: ['1.1.1¶7 fn11'],
        },
        {
          id: 'under-eighteen',
          when: any(before(s.appear, plusYears(born, 18)), before(dayGivenBy(deemedReceived, s), plusYears(born, 18))),
          then: notCovered('under-eighteen'),
          cites: ['1.1.1¶6 fn10', '1.1.1¶7 fn11'],
        },
        {
          id: 'suspended',
          when: all(is(s.for, 'sending'), asOf(s.appear, holds(executionSuspended))),
          then: no,
          cites: ['1.1.3¶2 fn35', '1.1.3¶3 fn36'],
          note: 'On the date set the decision to call him up, and with it the summons for sending, was suspended.',
        },
        {
          id: 'date-before-receipt',
          when: all(before(s.appear, dayGivenBy(deemedReceived, s)), before(dayGivenBy(deemedReceived, s), never)),
          then: whether(is(dateBeforeReceipt, 'bound')),
          cites: ['1.1.1¶9 fn13', '1.1.1¶11 fn18'],
          note: 'The report gives no rule for a date set before the summons counts as received.',
        },
      ],
    },
  ],
}))
