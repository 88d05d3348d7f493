import {
  all,
  any,
  asOf,
  before,
  chooseDay,
  type DayExpr,
  type DayLike,
  dayAsOf,
  dayGivenBy,
  evaluationDay,
  holds,
  type Item,
  inSeason,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusYears,
  readingDoubt,
  rule,
  ruleAbout,
  sameDay,
  seasonEnd,
  some,
  type TruthExpr,
  theDay,
  yes,
} from '@muster/engine'
import { SPRING_AND_AUTUMN } from '../1.1.1-call-up/periods.ts'
import { complaints, decisions } from '../case/commission.ts'
import { moves } from '../case/register.ts'

type Decision = Item<typeof decisions.fields>

/** Since this day a decision runs for a year and outlives a move (1.1.2¶5 fn27). */
const YEAR_LAW = '2025-04-21'

const cites = ['1.1.2¶5 fn27']
const otherKind = { 'other-kind': 'The decision is not one to call him up; the report speaks only of those.' }
const outsidePeriod = {
  'outside-period':
    'Until 21 April 2025 a decision counted in the call-up period in which it was taken; of one taken outside any period the report says nothing.',
}

/** Whether the anniversary itself still counts (Q1-18). */
export const decisionAnniversary = readingDoubt('doubt.decision-anniversary', {
  asks: 'A decision is valid for a year. Does it still count on the same day of the next year?',
  readings: { over: 'no, the day before is the last one', counts: 'yes, the anniversary is the last day' },
  reading: 'over',
  cites,
})

/** Whether the new law reaches decisions taken in the same period before it began (A1-31, Q1-18). */
export const decisionBeforeYearLaw = readingDoubt('doubt.decision-before-2025-04-21', {
  asks: 'Does the validity of a year also reach decisions that were taken from 1 to 20 April 2025?',
  readings: {
    'period-only': 'no, they counted for the spring period of 2025 only, and a move undid them',
    'a-year': 'yes, they too count for a year, whether he moves or not',
  },
  reading: 'period-only',
  cites,
})

function yearAfter(day: DayLike): DayExpr {
  return chooseDay(is(decisionAnniversary, 'counts'), plusDays(plusYears(day, 1), 1), plusYears(day, 1))
}

/** The law on how long a decision counts, as it stands on the day asked about. */
export const decisionTerm = ruleAbout(decisions, 'decision.term-by-law', (decision) => ({
  chapter: '1.1.2',
  asks: 'By the law of this day, until which day (not included) does the decision to call him up count?',
  gives: 'day',
  versions: [
    {
      until: YEAR_LAW,
      then: theDay(seasonEnd(decision.on, SPRING_AND_AUTUMN)),
      cites,
      note: 'Approval counted only for the call-up period that was running.',
    },
    { from: YEAR_LAW, then: theDay(yearAfter(decision.on)), cites },
  ],
}))

/** The law on what a move does to a decision. */
export const moveUndoesDecision = rule('decision.undone-by-move', {
  chapter: '1.1.2',
  asks: 'Does a decision to call him up lapse when he moves to the area of another commissariat?',
  question: {
    rank: 211,
    worth: some(moves, (move) => some(decisions, (decision) => notAfter(decision.on, move.on))),
  },
  versions: [
    {
      until: YEAR_LAW,
      then: yes,
      cites,
      note: 'Inference: the report says that this is no longer possible, so until then a move began a new procedure.',
    },
    { from: YEAR_LAW, then: no, cites, note: 'The first decision simply goes on counting for its year.' },
  ],
})

const beforeYearLaw = (decision: Decision) => before(decision.on, YEAR_LAW)
const noPeriod = (decision: Decision) => all(beforeYearLaw(decision), not(inSeason(decision.on, SPRING_AND_AUTUMN)))

/** The day on which a decision to call him up runs out, by the law of the day on which it was taken. */
export const decisionEnds = ruleAbout(decisions, 'decision.runs-out', (decision) => ({
  chapter: '1.1.2',
  asks: 'From which day does the decision to call him up no longer count, if nothing undoes it before?',
  gives: 'day',
  question: { rank: 205, worth: is(decision.kind, 'call-up') },
  labels: { ...otherKind, ...outsidePeriod },
  versions: [
    {
      then: theDay(dayAsOf(decision.on, dayGivenBy(decisionTerm, decision))),
      cites,
      note: 'The law of the day on which it was taken decides.',
      order: 'inOrder',
      except: [
        { id: 'other-kind', when: not(is(decision.kind, 'call-up')), then: notApplicable('other-kind'), cites },
        { id: 'outside-period', when: noPeriod(decision), then: notCovered('outside-period'), cites },
        {
          id: 'april-2025',
          when: all(beforeYearLaw(decision), notAfter('2025-04-01', decision.on), is(decisionBeforeYearLaw, 'a-year')),
          then: theDay(yearAfter(decision.on)),
          cites,
        },
      ],
    },
  ],
}))

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

const setAside = (decision: Decision) =>
  some(complaints, (complaint) =>
    all(
      complaint.upheld,
      is(complaint.against, 'local-decision', 'higher-decision'),
      sameDay(complaint.decided, decision.on),
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
      then: before(evaluationDay, dayGivenBy(decisionEnds, decision)),
      cites,
      note: 'Taken since 21 April 2025 it counts for a year, whether he moves or not; taken before, for its call-up period only.',
      order: 'inOrder',
      except: [
        { id: 'other-kind', when: not(is(decision.kind, 'call-up')), then: notApplicable('other-kind'), cites },
        { id: 'not-yet', when: before(evaluationDay, decision.on), then: no, cites },
        { id: 'outside-period', when: noPeriod(decision), then: notCovered('outside-period'), cites },
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
          note: 'Inference: he was put in the right about it.',
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
