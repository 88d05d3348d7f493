import {
  all,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  rule,
  some,
  yes,
} from '@muster/engine'
import { alternativeApplications } from '../case/alternative-service.ts'
import { complaints, decisions } from '../case/commission.ts'
import { complaintSuspends } from './suspensive-effect.ts'

const cites = ['1.1.3¶3 fn36']

/** True when he applied for alternative service before a decision to call him up, and has not been granted it. */
const calledUpOverApplication = some(alternativeApplications, (application) =>
  all(
    notAfter(application.filed, evaluationDay),
    not(all(notAfter(application.decided, evaluationDay), is(application.granted, 'yes'))),
    some(decisions, (decision) =>
      all(is(decision.kind, 'call-up'), notAfter(application.filed, decision.on), notAfter(decision.on, evaluationDay)),
    ),
  ),
)

const labels = {
  'not-concerned': 'He is not an applicant for alternative service whom the commission called up all the same.',
}

/** Whether he must lodge a second complaint, against the decision to call him up. */
export const secondComplaintNeeded = rule('appeal.second-complaint-needed', {
  chapter: '1.1.3',
  asks: 'As an applicant for alternative service, must he challenge the decision to call him up apart from the refusal?',
  question: { rank: 340, worth: calledUpOverApplication },
  labels,
  versions: [
    {
      then: notApplicable('not-concerned'),
      cites,
      except: [
        {
          id: 'called-up',
          when: calledUpOverApplication,
          then: yes,
          cites,
          note: 'Only the second complaint, at the higher commission and then in court, gets the decision and the summons for sending suspended.',
        },
      ],
    },
  ],
})

/** How far he has come with the second complaint. */
export const secondComplaintStage = rule('appeal.second-complaint-stage', {
  chapter: '1.1.3',
  asks: 'How far is his second complaint, against the decision to call him up?',
  gives: 'choice',
  question: { rank: 341, worth: calledUpOverApplication },
  labels: {
    ...labels,
    none: 'not lodged: the decision to call him up and the summons for sending are not suspended by it',
    'at-commission': 'before a commission: nothing is suspended yet',
    answered: 'answered by the commission: he can go to court; nothing is suspended yet',
    'in-court': 'in court, and the decision is suspended',
    'in-court-not-suspended': 'in court, or judged there, and the decision is not suspended',
  },
  versions: [
    {
      then: choice('none'),
      cites,
      order: 'inOrder',
      except: [
        { id: 'not-concerned', when: not(calledUpOverApplication), then: notApplicable('not-concerned'), cites },
        {
          id: 'in-court',
          when: some(complaints, (complaint) =>
            all(
              is(complaint.against, 'higher-decision', 'local-decision'),
              is(complaint.to, 'court'),
              holds(complaintSuspends, complaint),
            ),
          ),
          then: choice('in-court'),
          cites: ['1.1.3¶3 fn36', '1.1.3¶2 fn35'],
        },
        {
          id: 'in-court-not-suspended',
          when: some(complaints, (complaint) =>
            all(
              is(complaint.against, 'higher-decision', 'local-decision'),
              is(complaint.to, 'court'),
              notAfter(complaint.filed, evaluationDay),
            ),
          ),
          then: choice('in-court-not-suspended'),
          cites: ['1.1.3¶2 fn35'],
        },
        {
          id: 'at-commission',
          when: some(complaints, (complaint) =>
            all(
              is(complaint.against, 'local-decision'),
              is(complaint.to, 'local-commission', 'higher-commission'),
              notAfter(complaint.filed, evaluationDay),
              before(evaluationDay, complaint.answered),
            ),
          ),
          then: choice('at-commission'),
          cites: ['1.1.3¶3 fn36', '1.1.3¶1 fn34'],
        },
        {
          id: 'answered',
          when: some(complaints, (complaint) =>
            all(
              is(complaint.against, 'local-decision'),
              is(complaint.to, 'local-commission', 'higher-commission'),
              notAfter(complaint.answered, evaluationDay),
            ),
          ),
          then: choice('answered'),
          cites: ['1.1.3¶3 fn36'],
        },
      ],
    },
  ],
})
