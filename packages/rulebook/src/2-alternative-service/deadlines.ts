import {
  all,
  any,
  before,
  dayGivenBy,
  evaluationDay,
  gives,
  holds,
  is,
  never,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusMonths,
  plusYears,
  rule,
  ruleAbout,
  theDay,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { alternativeApplications } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'
import { born } from '../case/person.ts'
import { applicationInTime, applicationStanding, inTimeFor } from './application-in-time.ts'
import { agsMatters } from './grounds.ts'
import { deadlineFor, deadlineFromDay } from './period-at-stake.ts'

/** The next deadline for applications, counted from the day asked about. */
export const nextDeadline = rule('ags.next-deadline', {
  chapter: '2',
  asks: 'By which day must an application be filed to be in time for a later call-up period?',
  gives: 'day',
  question: {
    rank: 1210,
    worth: all(agsMatters, any(before(evaluationDay, plusYears(born, 18)), holds(callUpAge))),
  },
  versions: [
    {
      then: theDay(deadlineFromDay(evaluationDay)),
      cites: ['2¶1 fn127'],
      note: 'Six months before the start of a call-up period.',
    },
  ],
})

/** The deadline for the first call-up period after a deferral. */
export const deadlineAfterDeferral = ruleAbout(decisions, 'ags.deadline-after-deferral', (decision) => ({
  chapter: '2',
  asks: 'By which day must he apply for the first call-up period after the deferral runs out as planned?',
  gives: 'day',
  question: { rank: 1212, worth: all(agsMatters, is(decision.kind, 'deferral')) },
  labels: { 'no-deferral': 'The decision is no deferral.' },
  versions: [
    {
      then: theDay(deadlineFor(plusDays(decision.until, 1))),
      cites: ['2¶1 fn127'],
      note: 'If the deferral lapses unforeseen, ten days run instead.',
      except: [
        {
          id: 'no-deferral',
          when: not(is(decision.kind, 'deferral')),
          then: notApplicable('no-deferral'),
          cites: ['2¶1 fn127'],
        },
      ],
    },
  ],
}))

/** The last of the ten days after a deferral lapsed unforeseen. */
export const tenDaysEnd = ruleAbout(alternativeApplications, 'ags.ten-days-end', (a) => ({
  chapter: '2',
  asks: 'Until which day could he apply after his deferral lapsed unforeseen?',
  gives: 'day',
  question: { rank: 1213, worth: before(a['deferral-lapsed'], never) },
  labels: { 'no-lapse': 'No deferral of his lapsed unforeseen.' },
  versions: [
    {
      then: theDay(plusDays(a['deferral-lapsed'], 10)),
      cites: ['2¶2b3 fn128'],
      note: 'The day of the lapse is not counted. Graduating as planned is no unforeseen lapse; breaking off studies is.',
      except: [
        {
          id: 'no-lapse',
          when: notAfter(never, a['deferral-lapsed']),
          then: notApplicable('no-lapse'),
          cites: ['2¶2b3 fn128'],
        },
      ],
    },
  ],
}))

/** The day by which the commission should have dealt with an application made in time. */
export const decisionDue = ruleAbout(alternativeApplications, 'ags.decision-due', (a) => ({
  chapter: '2',
  asks: 'By which day does the call-up commission in principle have to deal with the application?',
  gives: 'day',
  question: { rank: 1220, worth: notAfter(evaluationDay, a.decided) },
  labels: { late: 'For an application that is not in time the report gives no term.' },
  versions: [
    {
      then: theDay(plusMonths(plusMonths(dayGivenBy(inTimeFor, a), -6), 1)),
      cites: ['2¶4 fn130'],
      note: 'Within a month after the end of the term for applying; "in principle".',
      order: 'inOrder',
      except: [
        {
          id: 'after-lapse',
          when: gives(applicationStanding, ['lapsed-deferral'], a),
          then: theDay(plusMonths(plusDays(a['deferral-lapsed'], 10), 1)),
          cites: ['2¶4 fn130', '2¶2b3 fn128'],
          note: 'Inference: the month runs from the end of the ten days.',
        },
        {
          id: 'late',
          when: not(holds(applicationInTime, a)),
          then: notCovered('late'),
          cites: ['2¶4 fn130', '2¶2b2 fn128'],
        },
      ],
    },
  ],
}))
