import {
  all,
  any,
  asOf,
  before,
  dayDoubt,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notCovered,
  plusMonths,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  type TruthExpr,
  yes,
} from '@muster/engine'
import { suitStopsSending } from '../2-alternative-service/refusal.ts'
import { complaints, decisions } from '../case/commission.ts'

type Complaint = Item<typeof complaints.fields>

const cites = ['1.1.3¶2 fn35']

/** The first day on which going to court against a local decision no longer suspended it by itself (A1-40, Q1-22). */
export const localSuspensionEnd = dayDoubt('doubt.local-suspension-ended', {
  asks: 'On which day did going to court against a decision of the commissariat cease to suspend it by itself: after 11 April 2023 as section 1.1.3 says, or on 14 April 2023, the date that the report gives to the same act elsewhere?',
  from: '2023-04-12',
  until: '2023-04-15',
  reading: '2023-04-12',
  cites: ['1.1.3¶2 fn35', '1.1.1¶14 fn22'],
})

/** Whether a complaint to a commission suspended before April 2023 (A1-39). */
export const commissionComplaintBefore = readingDoubt('doubt.commission-complaint-before-april-2023', {
  asks: 'Did a complaint to a call-up commission suspend the decision before the change of April 2023? Section 1.2 says that it suspends, section 1.1.3 that it does not.',
  readings: { suspended: 'yes, as section 1.2 says from older sources', 'did-not': 'no, as section 1.1.3 says' },
  reading: 'suspended',
  cites: ['1.1.3¶1 fn34', '1.2¶11 fn77'],
})

/** How far "that appeal too suspends" reaches (Q1-24). */
export const appealReach = readingDoubt('doubt.appeal-suspends', {
  asks: 'A further appeal against the judgment "too" suspends. Is that so as well where the complaint itself did not suspend by law?',
  readings: {
    'where-first-did': 'no, only where going to court suspended the decision by law',
    always: 'yes, every appeal suspends',
  },
  reading: 'where-first-did',
  cites,
})

/** The law on going to court against a local decision. */
export const localAutomatic = rule('appeal.local-decision-suspended-by-court', {
  chapter: '1.1.3',
  asks: 'Does going to court against a decision of the commissariat suspend it by itself?',
  question: { rank: 310, worth: some(complaints, (complaint) => is(complaint.to, 'court')) },
  versions: [
    { until: localSuspensionEnd, then: yes, cites },
    {
      from: localSuspensionEnd,
      then: no,
      cites,
      note: 'He can still ask the court apart to suspend it.',
    },
  ],
})

/** The law on going to court against a decision of the higher commission. */
export const higherAutomatic = rule('appeal.higher-decision-suspended-by-court', {
  chapter: '1.1.3',
  asks: 'Does going to court against a decision of the higher commission suspend it by itself?',
  question: { rank: 311, worth: some(complaints, (complaint) => is(complaint.against, 'higher-decision')) },
  unsaid: [{ text: 'Since when this holds is not said; the report says that the law still provides for it.', cites }],
  versions: [{ then: yes, cites, note: 'If he goes to court within three months after that decision.' }],
})

const pending = (complaint: Complaint) => before(evaluationDay, complaint.answered)
const toCommission = (complaint: Complaint) => is(complaint.to, 'local-commission', 'higher-commission')
const withinThreeMonths = (complaint: Complaint) => notAfter(complaint.filed, plusMonths(complaint.decided, 3))

/** True when the complaint to the court suspended the decision by law, by the day on which it was filed. */
function suspendedByLaw(complaint: Complaint): TruthExpr {
  return any(
    all(is(complaint.against, 'local-decision'), asOf(complaint.filed, holds(localAutomatic))),
    all(
      is(complaint.against, 'higher-decision'),
      withinThreeMonths(complaint),
      asOf(complaint.filed, holds(higherAutomatic)),
    ),
  )
}

/** Whether a complaint suspends, on the day, the decision that it attacks. */
export const complaintSuspends = ruleAbout(complaints, 'complaint.suspends', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Does the complaint suspend the decision that it attacks?',
  question: { rank: 301, worth: notAfter(complaint.filed, evaluationDay) },
  labels: {
    'medical-in-court': 'What a court action against the medical assessment alone suspends is not said.',
    'refusal-on-appeal': 'Whether an appeal goes on suspending a refusal of alternative service is not said.',
  },
  unsaid: [
    {
      text: 'Whether the decision stays suspended between the judgment and an appeal against it, and what a further appeal in cassation does, is not said.',
      cites,
    },
    { text: 'On which grounds a court grants a request for suspension, and within which time, is not said.', cites },
  ],
  versions: [
    {
      then: all(withinThreeMonths(complaint), asOf(complaint.filed, holds(higherAutomatic))),
      cites,
      note: 'Against a decision of the higher commission the law suspends, if he goes to court within three months after it.',
      order: 'inOrder',
      except: [
        { id: 'not-yet-filed', when: before(evaluationDay, complaint.filed), then: no, cites },
        {
          id: 'conduct',
          when: any(is(complaint.against, 'conduct'), is(complaint.to, 'prosecutor')),
          then: no,
          cites: ['1.1.3¶4 fn39'],
          note: 'Inference: a complaint of unlawful conduct attacks no decision.',
        },
        {
          id: 'control-commission',
          when: is(complaint.to, 'medical-control-commission'),
          then: no,
          cites: ['1.2¶11 fn77'],
          note: 'A complaint against the medical commission alone suspends nothing.',
        },
        {
          id: 'to-commission',
          when: toCommission(complaint),
          then: no,
          cites: ['1.1.3¶1 fn34'],
          note: 'Complaints to a call-up commission do not suspend.',
          except: [
            {
              id: 'before-april-2023',
              when: all(
                pending(complaint),
                not(is(complaint.against, 'refusal-alternative-service')),
                asOf(complaint.filed, holds(localAutomatic)),
              ),
              then: is(commissionComplaintBefore, 'suspended'),
              cites: ['1.2¶11 fn77', '1.1.3¶1 fn34'],
            },
          ],
        },
        {
          id: 'medical-in-court',
          when: is(complaint.against, 'medical-assessment'),
          then: notCovered('medical-in-court'),
          cites: ['1.2¶11 fn77'],
        },
        {
          id: 'on-appeal',
          when: all(notAfter(complaint.appealed, evaluationDay), before(evaluationDay, complaint['appeal-answered'])),
          then: any(suspendedByLaw(complaint), is(appealReach, 'always')),
          cites,
          note: 'An appeal against the judgment suspends until the court of appeal has ruled.',
          except: [
            {
              id: 'refusal',
              when: is(complaint.against, 'refusal-alternative-service'),
              then: notCovered('refusal-on-appeal'),
              cites: ['2¶4 fn130'],
            },
          ],
        },
        {
          id: 'judged',
          when: not(pending(complaint)),
          then: no,
          cites,
          note: 'The court has ruled and no appeal is pending.',
        },
        {
          id: 'granted',
          when: notAfter(complaint['suspension-granted'], evaluationDay),
          then: yes,
          cites,
          note: 'The court granted his request for suspension.',
        },
        {
          id: 'refusal-in-court',
          when: is(complaint.against, 'refusal-alternative-service'),
          then: yes,
          cites: ['2¶4 fn130'],
          note: 'It is the refusal that is suspended, not a decision to call him up.',
        },
        {
          id: 'local-in-court',
          when: is(complaint.against, 'local-decision'),
          then: asOf(complaint.filed, holds(localAutomatic)),
          cites,
          note: 'The law of the day on which he went to court decides.',
        },
      ],
    },
  ],
}))

/** True when the local commission called him up anew after the complaint, which cannot attack that decision. */
const calledUpAnewAfter = (complaint: Complaint) =>
  some(decisions, (decision) =>
    all(
      is(decision.kind, 'call-up'),
      is(decision.level, 'local'),
      before(complaint.filed, decision.on),
      notAfter(decision.on, evaluationDay),
    ),
  )

/** Whether the decision to call him up may not be carried out on the day because of a complaint. */
export const executionSuspended = rule('complaint.call-up-suspended', {
  chapter: '1.1.3',
  asks: 'Is the decision to call him up suspended, so that he may not be sent to a unit?',
  question: { rank: 50, worth: some(complaints, (complaint) => notAfter(complaint.filed, evaluationDay)) },
  versions: [
    {
      then: any(
        some(complaints, (complaint) =>
          all(
            is(complaint.against, 'local-decision', 'higher-decision', 'medical-assessment'),
            holds(complaintSuspends, complaint),
            not(calledUpAnewAfter(complaint)),
          ),
        ),
        holds(suitStopsSending),
      ),
      cites: ['1.1.3¶2 fn35', '1.1.3¶3 fn36'],
      note: 'It is suspended when one of his complaints suspends it. Inference: a complaint does not reach a decision taken after it was filed.',
    },
  ],
})
