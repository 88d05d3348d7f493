import {
  all,
  any,
  choice,
  evaluationDay,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusMonths,
  ruleAbout,
  some,
  theDay,
  yes,
} from '@muster/engine'
import { complaints, decisions } from '../case/commission.ts'

type Complaint = Item<typeof complaints.fields>

const toCommission = (complaint: Complaint) => is(complaint.to, 'local-commission', 'higher-commission')

/** Where a decision can be challenged. */
export const whereToChallenge = ruleAbout(decisions, 'appeal.where', (decision) => ({
  chapter: '1.1.3',
  asks: 'Where can he challenge the decision?',
  gives: 'choice',
  question: { rank: 302, worth: notAfter(decision.on, evaluationDay) },
  labels: {
    commission:
      'at the call-up commission itself or one of a higher level, with a copy of the decision; if that rejects his complaint, in court',
    court: 'in court, within three months if the decision is to be suspended; then on appeal',
    'court-refusal': 'in court; a decision to call him up must be challenged apart',
  },
  versions: [
    {
      then: choice('commission'),
      cites: ['1.1.3¶1 fn34', '1.1.3¶2 fn35'],
      except: [
        {
          id: 'refusal',
          when: is(decision.kind, 'refusal-alternative-service'),
          then: choice('court-refusal'),
          cites: ['1.1.3¶3 fn36', '2¶4 fn130'],
        },
        {
          id: 'higher',
          when: all(is(decision.level, 'higher'), not(is(decision.kind, 'refusal-alternative-service'))),
          then: choice('court'),
          cites: ['1.1.3¶2 fn35'],
        },
      ],
    },
  ],
}))

/** The last day on which going to court suspends a decision of the higher commission. */
export const courtByDecision = ruleAbout(decisions, 'appeal.suspending-until', (decision) => ({
  chapter: '1.1.3',
  asks: 'Until which day does going to court suspend this decision of the higher commission by law?',
  gives: 'day',
  question: { rank: 303, worth: is(decision.level, 'higher') },
  labels: { 'not-higher': 'The decision is not one of the higher commission.' },
  versions: [
    {
      then: theDay(plusMonths(decision.on, 3)),
      cites: ['1.1.3¶2 fn35'],
      note: 'Three months: the same day of the third month, included. Whether a later complaint is still heard is not said.',
      except: [
        {
          id: 'not-higher',
          when: not(is(decision.level, 'higher')),
          then: notApplicable('not-higher'),
          cites: ['1.1.3¶2 fn35'],
        },
      ],
    },
  ],
}))

/** The same, counted from the answer of the higher commission to a complaint. */
export const courtByAnswer = ruleAbout(complaints, 'appeal.suspending-until-after-answer', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Until which day does going to court against the answer of the higher commission suspend it by law?',
  gives: 'day',
  question: {
    rank: 304,
    worth: all(is(complaint.to, 'higher-commission'), notAfter(complaint.answered, evaluationDay)),
  },
  labels: {
    'not-to-higher': 'The complaint was not made to the higher commission.',
    unanswered: 'The higher commission has not decided yet.',
    upheld: 'He was put in the right.',
  },
  versions: [
    {
      then: theDay(plusMonths(complaint.answered, 3)),
      cites: ['1.1.3¶2 fn35'],
      note: 'Three months after the decision of the higher commission, that day included.',
      order: 'inOrder',
      except: [
        {
          id: 'not-to-higher',
          when: not(is(complaint.to, 'higher-commission')),
          then: notApplicable('not-to-higher'),
          cites: ['1.1.3¶2 fn35'],
        },
        {
          id: 'unanswered',
          when: not(notAfter(complaint.answered, evaluationDay)),
          then: notApplicable('unanswered'),
          cites: ['1.1.3¶2 fn35'],
        },
        { id: 'upheld', when: complaint.upheld, then: notApplicable('upheld'), cites: ['1.1.3¶2 fn35'] },
      ],
    },
  ],
}))

/** True when a commission had rejected a complaint before this one was filed. */
const rejectedBefore = (complaint: Complaint) =>
  some(
    complaints,
    (earlier) => all(toCommission(earlier), notAfter(earlier.answered, complaint.filed), is(earlier.upheld, 'no')),
    'earlier',
  )

/** Whether a complaint of this kind goes to this body. */
export const rightBody = ruleAbout(complaints, 'complaint.right-body', (complaint) => ({
  chapter: '1.1.3',
  asks: 'Is this the body to which such a complaint goes?',
  question: { rank: 321 },
  labels: {
    medical: 'For complaints against the medical assessment see section 1.2.',
    'straight-to-court':
      'The report lets a man go to court once a commission has rejected his complaint; whether he can go straight to court is not said.',
    'conduct-elsewhere': 'Of complaints of conduct the report names the commission and the prosecutor only.',
    'other-body': 'The report does not name this body for such a complaint.',
  },
  versions: [
    {
      then: notCovered('other-body'),
      cites: ['1.1.3¶1 fn34'],
      order: 'inOrder',
      except: [
        {
          id: 'medical',
          when: any(is(complaint.against, 'medical-assessment'), is(complaint.to, 'medical-control-commission')),
          then: notApplicable('medical'),
          cites: ['1.2¶11 fn77'],
        },
        {
          id: 'conduct',
          when: is(complaint.against, 'conduct'),
          then: notCovered('conduct-elsewhere'),
          cites: ['1.1.3¶4 fn39'],
          except: [
            {
              id: 'prosecutor',
              when: is(complaint.to, 'prosecutor', 'local-commission', 'higher-commission'),
              then: yes,
              cites: ['1.1.3¶4 fn39', '1.1.3¶4 fn38'],
              note: 'For breaches of the rules, such as refusing a copy.',
            },
          ],
        },
        {
          id: 'decision-to-prosecutor',
          when: is(complaint.to, 'prosecutor'),
          then: no,
          cites: ['1.1.3¶4 fn39'],
          note: 'The prosecutor deals with breaches of the rules, not with the decision on service.',
        },
        {
          id: 'refusal-in-court',
          when: all(is(complaint.against, 'refusal-alternative-service'), is(complaint.to, 'court')),
          then: yes,
          cites: ['1.1.3¶3 fn36'],
        },
        {
          id: 'local-to-commission',
          when: all(is(complaint.against, 'local-decision', 'refusal-alternative-service'), toCommission(complaint)),
          then: yes,
          cites: ['1.1.3¶1 fn34'],
          note: 'At the call-up commission itself or one of a higher level.',
        },
        {
          id: 'higher-in-court',
          when: all(is(complaint.against, 'higher-decision'), is(complaint.to, 'court')),
          then: yes,
          cites: ['1.1.3¶2 fn35'],
        },
        {
          id: 'local-in-court',
          when: all(is(complaint.against, 'local-decision'), is(complaint.to, 'court')),
          then: notCovered('straight-to-court'),
          cites: ['1.1.3¶2 fn35'],
          except: [{ id: 'rejected', when: rejectedBefore(complaint), then: yes, cites: ['1.1.3¶2 fn35'] }],
        },
      ],
    },
  ],
}))
