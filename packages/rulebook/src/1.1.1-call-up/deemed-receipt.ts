import {
  all,
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
  not,
  notAfter,
  plusDays,
  ruleAbout,
  theDay,
} from '@muster/engine'
import { summonses } from '../case/summons.ts'
import { deliveryLaw, handingBefore } from './lawful-delivery.ts'

type Summons = Item<typeof summonses.fields>

/** The day on which he signed for a summons, or else refused it; a summons that was signed for was not refused. */
export const signedOrRefused = (s: Summons): DayExpr => chooseDay(before(s.signed, never), s.signed, s.refused)

/** What the law of a day says of the moment at which a summons counts as received. */
export const receiptLaw = ruleAbout(summonses, 'summons.receipt-law', (s) => ({
  chapter: '1.1.1',
  asks: 'On which day does the law deem a summons received?',
  gives: 'day',
  labels: handingBefore,
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
  labels: handingBefore,
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
  labels: handingBefore,
  versions: [
    {
      then: notAfter(dayGivenBy(deemedReceived, s), evaluationDay),
      cites: ['1.1.1¶8 fn12', '1.1.1¶9 fn13', '1.1.1¶11 fn18'],
    },
  ],
}))
