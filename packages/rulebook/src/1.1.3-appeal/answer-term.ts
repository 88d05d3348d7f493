import {
  all,
  before,
  chooseDay,
  type DayExpr,
  type ExceptionText,
  earliest,
  evaluationDay,
  type Item,
  is,
  not,
  notCovered,
  plusDays,
  plusWorkingDays,
  readingDoubt,
  ruleAbout,
  type TruthLike,
  theDay,
} from '@muster/engine'
import { russianWorkingDays } from '../calendar/russian-working-days.ts'
import { complaints } from '../case/commission.ts'

type Complaint = Item<typeof complaints.fields>

/** Whether the terms of five and seven days are calendar or working days (Q1-21, Q1-36). */
export const answerDays = readingDoubt('doubt.complaint-days', {
  asks: 'Are the five and seven days within which a complaint must be answered calendar days or working days?',
  readings: { calendar: 'calendar days', working: 'working days' },
  reading: 'calendar',
  cites: ['1.1.3¶1 fn34', '1.1.3¶2 fn35'],
})

function daysAfterFiling(complaint: Complaint, count: number): DayExpr {
  return chooseDay(
    is(answerDays, 'working'),
    plusWorkingDays(complaint.filed, count, russianWorkingDays),
    plusDays(complaint.filed, count),
  )
}

const toCommission = (complaint: Complaint) => is(complaint.to, 'local-commission', 'higher-commission')
const atMfts = (complaint: Complaint): TruthLike => all(toCommission(complaint), is(complaint.by, 'mfts'))

const due = (complaint: Complaint) =>
  chooseDay(atMfts(complaint), daysAfterFiling(complaint, 7), daysAfterFiling(complaint, 5))

const labels = {
  'in-person': 'For complaints filed in person at a commission the report gives no term.',
  post: 'For complaints sent by post the report gives no term.',
  'other-body': 'For this body the report gives no term.',
}

function withoutTerm(complaint: Complaint): readonly ExceptionText[] {
  return [
    {
      id: 'other-body',
      when: is(complaint.to, 'prosecutor', 'medical-control-commission'),
      then: notCovered('other-body'),
      cites: ['1.1.3¶4 fn39'],
    },
    {
      id: 'in-person',
      when: all(toCommission(complaint), is(complaint.by, 'person')),
      then: notCovered('in-person'),
      cites: ['1.1.3¶1 fn34'],
    },
    {
      id: 'post',
      when: all(toCommission(complaint), is(complaint.by, 'post')),
      then: notCovered('post'),
      cites: ['1.1.3¶1 fn34'],
    },
  ]
}

const cites = ['1.1.3¶1 fn34', '1.1.3¶2 fn35']

/** The last day for an answer to a complaint. */
export const answerDue = ruleAbout(complaints, 'complaint.answer-due', (complaint) => ({
  chapter: '1.1.3',
  asks: 'By which day must the complaint be answered?',
  gives: 'day',
  question: { rank: 330, worth: before(evaluationDay, complaint.answered) },
  labels,
  unsaid: [
    {
      text: 'Section 1.3 gives a higher commission two weeks to say whether it changes a decision; how that stands to the terms here is not said.',
      cites: ['1.1.3¶1 fn34', '1.3¶3 fn82'],
    },
  ],
  versions: [
    {
      then: theDay(due(complaint)),
      cites,
      note: 'Five days through Gosuslugi, seven through an MFTs office, five days for a court; the day of filing is not counted.',
      except: withoutTerm(complaint),
    },
  ],
}))

/** Whether the term for an answer was not kept. */
export const answerLate = ruleAbout(complaints, 'complaint.answer-overdue', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Has the term for answering the complaint been exceeded?',
  question: { rank: 331, worth: before(complaint.filed, evaluationDay) },
  labels,
  unsaid: [{ text: 'What follows when the term is not kept is not said.', cites }],
  versions: [
    {
      then: all(
        not(before(evaluationDay, complaint.filed)),
        before(due(complaint), earliest(complaint.answered, evaluationDay)),
      ),
      cites,
      except: withoutTerm(complaint),
    },
  ],
}))
