import {
  all,
  any,
  asOf,
  before,
  dayGivenBy,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  rule,
  ruleAbout,
  sameDay,
  some,
  type TruthExpr,
  yes,
} from '@muster/engine'
import { complaints, decisions } from '../case/commission.ts'
import { moves } from '../case/register.ts'
import {
  beforeYearLaw,
  type Decision,
  decisionBeforeYearLaw,
  decisionEnds,
  moveUndoesDecision,
  otherKind,
  outsidePeriod,
} from './decision-validity.ts'

type Complaint = Item<typeof complaints.fields>

const cites = ['1.1.2¶5 fn27']

function undoneByMove(decision: Decision): TruthExpr {
  return all(
    beforeYearLaw(decision),
    some(moves, (move) =>
      all(
        notAfter(decision.on, move.on),
        notAfter(move.on, evaluationDay),
        any(is(move.to, 'other-region'), all(is(move.to, 'same-region'), move['new-commissariat'])),
        any(asOf(move.on, holds(moveUndoesDecision)), is(decisionBeforeYearLaw, 'period-only')),
      ),
    ),
  )
}

/** True when the local commission called him up anew between a decision and the one of the higher commission that he attacked. */
const calledUpBetween = (decision: Decision, complaint: Complaint) =>
  some(
    decisions,
    (between) =>
      all(
        is(between.kind, 'call-up'),
        is(between.level, 'local'),
        before(decision.on, between.on),
        notAfter(between.on, complaint.decided),
      ),
    'between',
  )

const setAside = (decision: Decision) =>
  some(complaints, (complaint) =>
    all(
      complaint.upheld,
      any(
        all(is(complaint.against, 'local-decision', 'higher-decision'), sameDay(complaint.decided, decision.on)),
        all(
          is(complaint.against, 'higher-decision'),
          before(decision.on, complaint.decided),
          not(calledUpBetween(decision, complaint)),
        ),
      ),
      notAfter(complaint.answered, evaluationDay),
    ),
  )

const replaced = (decision: Decision) =>
  some(
    decisions,
    (later) =>
      all(
        before(decision.on, later.on),
        notAfter(later.on, evaluationDay),
        not(is(later.kind, 'call-up', 'refusal-alternative-service')),
      ),
    'later',
  )

/** Whether a decision to call him up counts on the day. */
export const decisionInForce = ruleAbout(decisions, 'decision.in-force', (decision) => ({
  chapter: '1.1.2',
  asks: 'Does the decision to call him up still count?',
  question: { rank: 40, worth: is(decision.kind, 'call-up') },
  labels: { ...otherKind, ...outsidePeriod },
  unsaid: [
    {
      text: 'The report speaks of the decision on fitness for service; its sources of the decision on call-up. Decisions to call a man up are meant here.',
      cites,
    },
  ],
  versions: [
    {
      then: yes,
      cites,
      note: 'Taken since 21 April 2025 it counts for a year, whether he moves or not; taken before, for its call-up period only.',
      order: 'inOrder',
      except: [
        { id: 'other-kind', when: not(is(decision.kind, 'call-up')), then: notApplicable('other-kind'), cites },
        { id: 'not-yet', when: before(evaluationDay, decision.on), then: no, cites },
        {
          id: 'ran-out',
          when: notAfter(dayGivenBy(decisionEnds, decision), evaluationDay),
          then: no,
          cites,
          note: 'Its time is over: he must go before the commissions anew.',
        },
        {
          id: 'moved',
          when: undoneByMove(decision),
          then: no,
          cites,
          note: 'Until 21 April 2025 a move to another commissariat made the decision lapse.',
        },
        {
          id: 'set-aside',
          when: setAside(decision),
          then: no,
          cites: ['1.1.3¶1 fn34', '1.1.3¶2 fn35'],
          note: 'Inference: he was put in the right about it, or about the decision of the higher commission that upheld it.',
        },
        {
          id: 'replaced',
          when: replaced(decision),
          then: no,
          cites: ['1.1.2¶2 fn24'],
          note: 'Inference: a later decision of another kind has taken its place.',
        },
      ],
    },
  ],
}))

/** Whether he must go before the commissions again before he can be sent. */
export const newExamination = rule('decision.new-examination-needed', {
  chapter: '1.1.2',
  asks: 'Must he go before the medical commission and the call-up commission again before he can be sent to a unit?',
  question: {
    rank: 206,
    worth: some(decisions, (decision) => all(is(decision.kind, 'call-up'), notAfter(decision.on, evaluationDay))),
  },
  versions: [
    {
      then: not(some(decisions, (decision) => all(is(decision.kind, 'call-up'), holds(decisionInForce, decision)))),
      cites,
      note: 'As long as a decision to call him up counts, he can be taken into service in the next period without a new examination.',
    },
  ],
})
