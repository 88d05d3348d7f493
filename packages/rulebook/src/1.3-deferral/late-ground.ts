import {
  all,
  any,
  before,
  dayFact,
  type ExceptionText,
  evaluationDay,
  holds,
  is,
  never,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusWorkingDays,
  readingDoubt,
  rule,
  some,
  theDay,
  yes,
} from '@muster/engine'
import { russianWorkingDays } from '../calendar/russian-working-days.ts'
import { decisions } from '../case/commission.ts'
import { service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'

/** Since when a ground found late can be raised (A2-20, Q2-12). */
export const lateGroundBefore2026 = readingDoubt('doubt.late-ground-before-2026', {
  asks: 'The report tells of raising a ground found late in the present tense, from a post of 21 October 2025 on a bill. Did that hold already before 2026?',
  readings: { yes: 'yes, as printed', no: 'no, only from 1 January 2026' },
  reading: 'yes',
  cites: ['1.3¶3 fn82'],
})

/** The day on which he handed in a statement that he has a ground. */
export const lateGroundFiled = dayFact('late-ground.filed', {
  asks: 'On which day did he hand in, after a summons or a decision, a statement that he has a ground for deferral or exemption?',
  presume: 'never',
  from: '2021-01-01',
})

const labels = {
  'no-decision': 'He has neither been summoned nor found fit yet.',
  before: 'Whether this was possible before October 2025 the report does not say.',
  'not-filed': 'He has handed in no statement.',
}
const cites = ['1.3¶3 fn82']

/** Whether he has been summoned for call-up or found fit by the day. */
export const afterSummonsOrDecision = rule('late-ground.after-summons-or-decision', {
  chapter: '1.3',
  asks: 'Has he been summoned for call-up, or has a decision to call him up been taken?',
  versions: [
    {
      then: any(
        some(summonses, (s) => all(is(s.for, 'measures', 'sending'), notAfter(s.sent, evaluationDay))),
        some(decisions, (decision) => all(is(decision.kind, 'call-up'), notAfter(decision.on, evaluationDay))),
      ),
      cites,
    },
  ],
})

/** Whether he was sent to his unit before the day. */
export const alreadySent = rule('late-ground.already-sent', {
  chapter: '1.3',
  asks: 'Was he sent to his unit before this day?',
  versions: [
    {
      then: some(service, (period) => all(is(period.as, 'conscript'), before(period.from, evaluationDay))),
      cites,
    },
  ],
})

/** Whether he may still raise a ground found late. */
export const lateGround = rule('late-ground.may-be-raised', {
  chapter: '1.3',
  asks: 'May he still raise a ground for deferral or exemption that he finds after a summons or a decision?',
  question: { rank: 730, worth: holds(afterSummonsOrDecision) },
  labels,
  unsaid: [{ text: 'Whether sending is suspended meanwhile is not said.', cites }],
  versions: [
    { until: '2025-10-21', then: notCovered('before'), cites },
    {
      from: '2025-10-21',
      until: '2026-01-01',
      then: is(lateGroundBefore2026, 'yes'),
      cites,
      note: 'With a statement and documents, at the latest on the day on which he is sent to his unit.',
      order: 'inOrder',
      except: [
        { id: 'no-decision', when: not(holds(afterSummonsOrDecision)), then: notApplicable('no-decision'), cites },
        { id: 'sent', when: holds(alreadySent), then: no, cites },
      ],
    },
    {
      from: '2026-01-01',
      then: yes,
      cites,
      note: 'With a statement and documents, at the latest on the day on which he is sent to his unit.',
      order: 'inOrder',
      except: [
        { id: 'no-decision', when: not(holds(afterSummonsOrDecision)), then: notApplicable('no-decision'), cites },
        { id: 'sent', when: holds(alreadySent), then: no, cites },
      ],
    },
  ],
})

const filed = before(lateGroundFiled, never)

const notInTime: readonly ExceptionText[] = [
  { id: 'not-filed', when: not(filed), then: notApplicable('not-filed'), cites },
  { id: 'before', when: before(lateGroundFiled, '2025-10-21'), then: notCovered('before'), cites },
]

/** The last day on which the commissariat has to send the documents on. */
export const lateGroundForwarded = rule('late-ground.forward-by', {
  chapter: '1.3',
  asks: 'By which day must the commissariat send his documents on to the higher level?',
  gives: 'day',
  question: { rank: 731, worth: filed },
  labels,
  versions: [
    {
      then: theDay(plusWorkingDays(lateGroundFiled, 5, russianWorkingDays)),
      cites,
      note: 'Five working days; the day of handing in is not counted.',
      order: 'inOrder',
      except: notInTime,
    },
  ],
})

/** The last day on which the higher level has to answer, if the documents are sent on as late as allowed. */
export const lateGroundAnswered = rule('late-ground.answer-by', {
  chapter: '1.3',
  asks: 'By which day must the higher level say whether it changes the decision?',
  gives: 'day',
  question: { rank: 732, worth: filed },
  labels,
  versions: [
    {
      then: theDay(plusDays(plusWorkingDays(lateGroundFiled, 5, russianWorkingDays), 14)),
      cites,
      note: 'Two weeks, counted from the last day for sending on; earlier if it was sent on earlier.',
      order: 'inOrder',
      except: notInTime,
    },
  ],
})
