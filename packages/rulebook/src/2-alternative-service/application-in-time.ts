import {
  all,
  before,
  choice,
  dayGivenBy,
  gives,
  holds,
  is,
  notAfter,
  notApplicable,
  plusDays,
  plusYears,
  ruleAbout,
  sameDay,
  theDay,
} from '@muster/engine'
import { alternativeApplications, beliefSince } from '../case/alternative-service.ts'
import { born } from '../case/person.ts'
import { applyFrom, firstDeadline } from './first-application.ts'
import {
  beforeSeventeenAndHalf,
  firstPeriodFor,
  missedPeriodsOver,
  notCallableBefore,
  seventeenAndHalfInTime,
} from './period-at-stake.ts'

/** How an application stands in time: by the deadline, within ten days of a lapsed deferral, or late. */
export const applicationStanding = ruleAbout(alternativeApplications, 'ags.application-standing', (a) => ({
  chapter: '2',
  asks: 'Was the application made by the deadline, after a deferral had lapsed, or late?',
  gives: 'choice',
  question: { rank: 1205 },
  labels: {
    'in-time': 'by the deadline: at the latest six months before the call-up period at stake',
    'lapsed-deferral': 'in time: within ten days after a ground for deferral had lapsed unforeseen',
    'late-new-conviction':
      'late, on a conviction formed after he had turned eighteen: the commissariat may still consider it, but need not',
    late: 'late: six months before the call-up period had passed',
    'too-early': 'before the age of 17½, the first moment to apply',
  },
  unsaid: [
    {
      text: 'Whether the six months are counted from their own windows for men with other call-up periods (the far north, the countryside, teaching staff) is not said.',
      cites: ['2¶1 fn127', '1.1.1¶5 fn9'],
    },
    {
      text: 'What holds for a man who became a Russian citizen after the deadline, so that he could not have kept it, is not said.',
      cites: ['2¶1 fn127', '1.5¶1 fn93'],
    },
  ],
  versions: [
    {
      then: choice('late'),
      cites: ['2¶1 fn127', '2¶2b2 fn128'],
      order: 'inOrder',
      except: [
        {
          id: 'lapsed-deferral',
          when: all(notAfter(a['deferral-lapsed'], a.filed), notAfter(a.filed, plusDays(a['deferral-lapsed'], 10))),
          then: choice('lapsed-deferral'),
          cites: ['2¶2b3 fn128'],
          note: 'Calendar days, the day of the lapse not counted; the report does not say whether working days are meant.',
        },
        {
          id: 'too-early',
          when: all(before(a.filed, dayGivenBy(applyFrom)), is(beforeSeventeenAndHalf, 'too-early')),
          then: choice('too-early'),
          cites: ['2¶2b1 fn128'],
        },
        {
          id: 'not-callable-before',
          when: holds(notCallableBefore, a),
          then: choice('in-time'),
          cites: ['2¶1 fn127', '2¶2b1 fn128'],
          note: 'He cannot be called up in a period that begins less than six months after he applied.',
        },
        {
          id: 'seventeen-and-half',
          when: all(
            sameDay(a.filed, dayGivenBy(applyFrom)),
            before(dayGivenBy(firstDeadline), dayGivenBy(applyFrom)),
            is(seventeenAndHalfInTime, 'in-time'),
          ),
          then: choice('in-time'),
          cites: ['2¶2b1 fn128'],
        },
        {
          id: 'by-the-deadline',
          when: notAfter(dayGivenBy(missedPeriodsOver, a), a['for-period']),
          then: choice('in-time'),
          cites: ['2¶1 fn127'],
          note: 'The day of the deadline itself is in time: "at the latest".',
        },
        {
          id: 'new-conviction',
          when: all(notAfter(plusYears(born, 18), beliefSince), notAfter(beliefSince, a.filed)),
          then: choice('late-new-conviction'),
          cites: ['2¶2b2 fn128'],
          note: 'Organisations advise asking in the application for the lapsed term to be restored.',
        },
      ],
    },
  ],
}))

/** Whether an application was made in time for the call-up period at stake. */
export const applicationInTime = ruleAbout(alternativeApplications, 'ags.application-in-time', (a) => ({
  chapter: '2',
  asks: 'Was the application for alternative service made in time for the call-up period at stake?',
  question: { rank: 80 },
  versions: [
    {
      then: gives(applicationStanding, ['in-time', 'lapsed-deferral'], a),
      cites: ['2¶1 fn127', '2¶2 fn128'],
      note: 'A late application may still be considered where a conviction formed after eighteen; there is no right to it.',
    },
  ],
}))

/** The start of the first call-up period for which an application is in time. */
export const inTimeFor = ruleAbout(alternativeApplications, 'ags.in-time-from-period', (a) => ({
  chapter: '2',
  asks: 'For call-up periods that begin on or after which day is the application in time?',
  gives: 'day',
  labels: {
    'lapsed-deferral': 'It was made within ten days after a deferral had lapsed; the six months do not count then.',
  },
  question: { rank: 1206 },
  versions: [
    {
      then: theDay(firstPeriodFor(a.filed)),
      cites: ['2¶1 fn127'],
      note: 'The first call-up period that begins six months or more after the application.',
      except: [
        {
          id: 'lapsed-deferral',
          when: gives(applicationStanding, ['lapsed-deferral'], a),
          then: notApplicable('lapsed-deferral'),
          cites: ['2¶2b3 fn128'],
        },
      ],
    },
  ],
}))
