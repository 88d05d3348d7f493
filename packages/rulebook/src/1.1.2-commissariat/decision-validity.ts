import {
  all,
  before,
  chooseDay,
  type DayExpr,
  type DayLike,
  dayAsOf,
  dayGivenBy,
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
  seasonEnd,
  some,
  theDay,
  yes,
} from '@muster/engine'
import { SPRING_AND_AUTUMN } from '../1.1.1-call-up/periods.ts'
import { decisions } from '../case/commission.ts'
import { moves } from '../case/register.ts'

/** A decision of the call-up commission. */
export type Decision = Item<typeof decisions.fields>

/** Since this day a decision runs for a year and outlives a move (1.1.2¶5 fn27). */
const YEAR_LAW = '2025-04-21'

const cites = ['1.1.2¶5 fn27']
/** Why there is no answer for the decision. */
export const otherKind = { 'other-kind': 'The decision is not one to call him up; the report speaks only of those.' }
/** Why there is none for a decision of between the periods. */
export const outsidePeriod = {
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

/** True when it was taken before decisions counted for a year. */
export const beforeYearLaw = (decision: Decision) => before(decision.on, YEAR_LAW)
/** True when it was taken before that and outside any period. */
export const noPeriod = (decision: Decision) =>
  all(beforeYearLaw(decision), not(inSeason(decision.on, SPRING_AND_AUTUMN)))

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
