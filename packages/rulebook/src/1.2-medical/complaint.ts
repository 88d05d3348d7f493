import {
  all,
  any,
  asOf,
  before,
  choice,
  earliest,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  readingDoubt,
  ruleAbout,
  whether,
  yes,
} from '@muster/engine'
import { complaints } from '../case/commission.ts'
import { NEW_SCHEDULE } from './schedule-edition.ts'

/** A complaint filed before the amended Regulation and dealt with after it (Q2-05). */
export const filedBeforeDealtAfter = readingDoubt('doubt.control-commission-filed-before', {
  asks: 'He filed an independent examination before 5 September 2025 and the control commission dealt with it on or after that day. Had it still to examine him?',
  readings: {
    no: 'no, the procedure of the day on which it dealt with it holds',
    yes: 'yes, that of the day of filing holds',
  },
  reading: 'no',
  cites: ['1.2¶12 fn78'],
})

/** What the decision of the call-up commission rests on or is: a refusal of alternative service, or conduct, is another matter. */
const CALL_UP_DECISIONS = ['local-decision', 'higher-decision', 'medical-assessment']

/** Which of the two ways of contesting the medical assessment he took. */
export const complaintWay = ruleAbout(complaints, 'medical.complaint-way', (complaint) => ({
  chapter: '1.2',
  asks: 'Which way of contesting the medical assessment did he take, and does it suspend?',
  gives: 'choice',
  question: {
    rank: 630,
    worth: all(
      notAfter(complaint.filed, evaluationDay),
      any(
        is(complaint.against, 'medical-assessment'),
        is(complaint.to, 'medical-control-commission'),
        all(
          is(complaint.against, 'local-decision', 'higher-decision'),
          is(complaint['independent-examination'], 'yes'),
        ),
      ),
    ),
  },
  labels: {
    'control-commission':
      'straight to the medical control commission of a higher level: it assesses his health anew, and nothing is suspended meanwhile',
    'call-up-decision':
      'against the decision of the call-up commission, on its medical side, to a higher commission: whether it suspends see the question on complaints',
    court:
      'against the decision of the call-up commission, in court: whether it suspends see the question on complaints',
    other: 'not one of the two ways that the report names',
  },
  versions: [
    {
      then: choice('other'),
      cites: ['1.2¶11 fn77'],
      note: 'He can contest the finding in two ways; either ends with an assessment by the control commission of a higher level.',
      order: 'inOrder',
      except: [
        {
          id: 'control-commission',
          when: is(complaint.to, 'medical-control-commission'),
          then: choice('control-commission'),
          cites: ['1.2¶11 fn77'],
        },
        {
          id: 'call-up-decision',
          when: all(is(complaint.to, 'higher-commission'), is(complaint.against, ...CALL_UP_DECISIONS)),
          then: choice('call-up-decision'),
          cites: ['1.2¶11 fn77', '1.1.3¶1 fn34'],
        },
        {
          id: 'court',
          when: all(is(complaint.to, 'court'), is(complaint.against, ...CALL_UP_DECISIONS)),
          then: choice('court'),
          cites: ['1.2¶11 fn77', '1.1.3¶2 fn35'],
        },
      ],
    },
  ],
}))

/** What the law of a day says of the duty to examine him again. */
export const examineAgainLaw = ruleAbout(complaints, 'medical.examine-again-law', (complaint) => ({
  chapter: '1.2',
  asks: 'Does the law oblige the control commission to examine again a man who files an independent examination?',
  labels: { 'no-independent': 'Without an independent examination the report states no duty.' },
  versions: [
    {
      until: NEW_SCHEDULE,
      then: yes,
      cites: ['1.2¶12 fn78'],
      except: [
        {
          id: 'no-independent',
          when: not(complaint['independent-examination']),
          then: notCovered('no-independent'),
          cites: ['1.2¶11 fn77', '1.2¶12 fn78'],
        },
      ],
    },
    {
      from: NEW_SCHEDULE,
      then: no,
      cites: ['1.2¶12 fn78'],
      note: 'It may decide on the file, and may still examine.',
    },
  ],
}))

/** Whether the control commission had to examine him again. */
export const mustExamineAgain = ruleAbout(complaints, 'medical.must-examine-again', (complaint) => ({
  chapter: '1.2',
  asks: 'Must the medical control commission examine him again?',
  question: { rank: 631, worth: is(complaint.to, 'medical-control-commission') },
  labels: {
    'not-there': 'The complaint did not go to the medical control commission.',
    'no-independent': 'Without an independent examination the report states no duty.',
  },
  versions: [
    {
      then: whether(asOf(earliest(complaint.answered, evaluationDay), holds(examineAgainLaw, complaint))),
      cites: ['1.2¶12 fn78'],
      note: 'By the procedure of the day on which the commission deals with it.',
      order: 'inOrder',
      except: [
        {
          id: 'not-there',
          when: not(is(complaint.to, 'medical-control-commission')),
          then: notApplicable('not-there'),
          cites: ['1.2¶11 fn77'],
        },
        {
          id: 'filed-before-dealt-after',
          when: all(
            before(complaint.filed, NEW_SCHEDULE),
            notAfter(NEW_SCHEDULE, earliest(complaint.answered, evaluationDay)),
            complaint['independent-examination'],
          ),
          then: whether(is(filedBeforeDealtAfter, 'yes')),
          cites: ['1.2¶12 fn78'],
        },
      ],
    },
  ],
}))
