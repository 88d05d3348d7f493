import {
  all,
  any,
  asOf,
  before,
  dayGivenBy,
  holds,
  type Item,
  is,
  never,
  no,
  not,
  notCovered,
  plusDays,
  plusYears,
  readingDoubt,
  ruleAbout,
  type TruthExpr,
  whether,
} from '@muster/engine'
import { executionSuspended } from '../1.1.3-appeal/suspensive-effect.ts'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { tooEarlyForStudent } from '../1.2-medical/examination.ts'
import { born } from '../case/person.ts'
import { summonses } from '../case/summons.ts'
import { beyondConscription, citizen, conscriptInService } from '../common/status.ts'
import { measuresAllowed, sendingAllowed } from './call-up-periods.ts'
import { deemedReceived } from './deemed-receipt.ts'
import { handingBefore, lawfulDelivery } from './lawful-delivery.ts'

type Summons = Item<typeof summonses.fields>

/** The date set lies before the day of deemed receipt (Q1-13). */
export const dateBeforeReceipt = readingDoubt('doubt.summons-date-before-receipt', {
  asks: 'The date set in a summons lies before the day on which it counts as received. Was he bound to appear?',
  readings: { 'not-bound': 'no, it had not reached him by then', bound: 'yes, the date set counts' },
  reading: 'not-bound',
  cites: ['1.1.1¶9 fn13', '1.1.1¶11 fn18'],
})

/** The date set lies outside the periods in which men may be examined, or sent to a unit. */
export const dateOutsidePeriods = readingDoubt('doubt.summons-outside-periods', {
  asks: 'The date set in a summons is a day on which nobody may be called for examination, or on which he may not be sent to a unit. Was he bound to appear?',
  why: 'The report says that commissariats can call nobody for examination outside the two periods, and that who receives a summons is bound by it; it does not say which comes first.',
  readings: {
    'not-bound': 'no, the law does not allow a call for that day',
    bound: 'yes, every summons received binds',
  },
  reading: 'not-bound',
  cites: ['1.1.1¶4 fn8', '1.1.1¶7 fn11'],
})

/** A student in his last year is summoned for the medical check that the law does not allow yet. */
export const studentSummonsBinds = readingDoubt('doubt.summons-in-last-year-of-study', {
  asks: 'In the last year of studies for which he is deferred he was summoned for a medical check that is not allowed before the academic year ends. Was he bound to appear?',
  why: 'He can complain of such a summons to the prosecutor; whether it binds him meanwhile the report does not say.',
  readings: { bound: 'yes, unless his complaint succeeds', 'not-bound': 'no, he may not be summoned for it' },
  reading: 'bound',
  cites: ['1.2¶9 fn74', '1.1.1¶7 fn11'],
})

const inService = any(holds(conscriptInService), beyondConscription)
/** In service the day before and on the date set: who reports to begin his service, or ends it that day, is not meant. */
const servedAround = (s: Summons): TruthExpr => all(asOf(s.appear, inService), asOf(plusDays(s.appear, -1), inService))
const outsidePeriods = (s: Summons): TruthExpr =>
  any(
    all(is(s.for, 'measures'), asOf(s.appear, not(holds(measuresAllowed)))),
    all(is(s.for, 'sending'), asOf(s.appear, not(holds(sendingAllowed)))),
  )

/** Whether he was bound to appear on the date set. */
export const mustAppear = ruleAbout(summonses, 'summons.must-appear', (s) => ({
  chapter: '1.1.1',
  asks: 'Was he bound by law to appear on the date set?',
  question: { rank: 112, worth: not(is(s.for, 'mobilisation', 'sbory')) },
  labels: {
    ...handingBefore,
    'other-call': 'For a training or a mobilisation see chapters 4 and 5.1.',
    'under-eighteen':
      'The report states the duty to obey a summons received at eighteen or later; of one received before it says nothing.',
    'in-service': 'He was in service on the date set; the report has the duty for men who have still to serve.',
    unfit: 'He held category D, wholly exempt; whether a summons still binds such a man the report does not say.',
  },
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
        { id: 'not-delivered', when: not(holds(lawfulDelivery, s)), then: no, cites: ['1.1.1¶7 fn11'] },
        {
          id: 'no-citizen',
          when: asOf(s.appear, not(holds(citizen))),
          then: no,
          cites: ['1.1.1¶2 fn5'],
          note: 'Only Russian citizens can be called up, and he was none on the date set.',
        },
        {
          id: 'in-service',
          when: servedAround(s),
          then: notCovered('in-service'),
          cites: ['1.1.1¶7 fn11', '1.1.5¶1 fn54'],
        },
        {
          id: 'suspended',
          when: all(is(s.for, 'sending'), asOf(s.appear, holds(executionSuspended))),
          then: no,
          cites: ['1.1.3¶2 fn35', '1.1.3¶3 fn36'],
          note: 'On the date set the decision to call him up, and with it the summons for sending, was suspended.',
        },
        {
          id: 'unfit',
          when: asOf(s.appear, lastCategoryIs('D')),
          then: notCovered('unfit'),
          cites: ['1.2¶8 fn73', '1.1.1¶7 fn11'],
        },
        {
          id: 'date-before-receipt',
          when: all(
            before(s.appear, dayGivenBy(deemedReceived, s)),
            before(dayGivenBy(deemedReceived, s), never),
            is(dateBeforeReceipt, 'not-bound'),
          ),
          then: no,
          cites: ['1.1.1¶9 fn13', '1.1.1¶11 fn18'],
          note: 'The report gives no rule for a date set before the summons counts as received.',
        },
        {
          id: 'outside-the-periods',
          when: outsidePeriods(s),
          then: whether(is(dateOutsidePeriods, 'bound')),
          cites: ['1.1.1¶4 fn8', '1.1.1¶7 fn11'],
          note: 'The date set lies outside the days on which men may be examined, or he be sent; the report gives no rule for it.',
        },
        {
          id: 'last-year-of-study',
          when: all(is(s.for, 'measures'), asOf(s.appear, tooEarlyForStudent)),
          then: whether(is(studentSummonsBinds, 'bound')),
          cites: ['1.2¶9 fn74', '1.1.1¶7 fn11'],
          note: 'A student in his last year may not be called for a medical check before the academic year ends; he can complain to the prosecutor.',
        },
      ],
    },
  ],
}))
