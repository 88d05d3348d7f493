import {
  all,
  any,
  before,
  chooseDay,
  type DayExpr,
  type DayLike,
  dayGivenBy,
  inSeason,
  is,
  notAfter,
  plusDays,
  plusMonths,
  plusYears,
  readingDoubt,
  ruleAbout,
  seasonEnd,
  seasonStart,
  some,
  startOfYear,
  theDay,
} from '@muster/engine'
import { SPRING_AND_AUTUMN, WHOLE_YEAR } from '../1.1.1-call-up/periods.ts'
import { alternativeApplications } from '../case/alternative-service.ts'
import { decisions } from '../case/commission.ts'
import { born } from '../case/person.ts'

/** What "the start of his call-up period" is from 2026, when the period becomes the whole year (A2-59, Q2-24). */
export const deadlineFrom2026 = readingDoubt('doubt.ags-deadline-from-2026', {
  asks: 'From 2026 the call-up runs through the whole year. From which start are the six months for an application for alternative service counted back?',
  readings: {
    'sending-windows': 'from the windows in which men are sent: 1 April and 1 October, so by 1 October and 1 April',
    'call-up-year': 'from the call-up year: 1 January, so by 1 July of the year before',
  },
  reading: 'sending-windows',
  cites: ['2¶1 fn127', '1.1.1¶4 fn8'],
})

/** A man who turns eighteen inside a call-up period: the deadline falls before he is 17½ (Q2-25). */
export const seventeenAndHalfInTime = readingDoubt('doubt.ags-deadline-before-17-and-half', {
  asks: 'A man turns eighteen inside a call-up period, so that the deadline falls before he is 17½. Is an application made on the day on which he is 17½ in time?',
  readings: {
    late: 'no, the deadline of the period has passed',
    'in-time': 'yes, 17½ is named as the moment to apply',
  },
  reading: 'late',
  cites: ['2¶1 fn127', '2¶2b1 fn128'],
})

/** An application before the age of 17½, which the report names as the first moment (Q2-25). */
export const beforeSeventeenAndHalf = readingDoubt('doubt.ags-application-before-17-and-half', {
  asks: 'Does an application count that was made before the age of 17½?',
  readings: { 'too-early': 'no, 17½ is the first moment to apply', counts: 'yes, it counts if the deadline is kept' },
  reading: 'too-early',
  cites: ['2¶2b1 fn128'],
})

/** The day on which he is seventeen years and six months old. */
export const seventeenAndHalf: DayExpr = plusMonths(plusYears(born, 17), 6)

const MID_YEAR = Object.freeze([{ fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 1 }])

/** The start of the call-up period in which a day falls, or of the next one. */
export const periodStart = (day: DayLike): DayExpr =>
  chooseDay(
    all(is(deadlineFrom2026, 'call-up-year'), notAfter('2026-01-01', day)),
    startOfYear(day),
    chooseDay(
      inSeason(day, SPRING_AND_AUTUMN),
      seasonStart(plusMonths(day, -4), SPRING_AND_AUTUMN),
      seasonStart(day, SPRING_AND_AUTUMN),
    ),
  )

/** The last day for applications for the call-up period in which a day falls, or for the next one. */
export const deadlineFor = (day: DayLike): DayExpr => plusMonths(periodStart(day), -6)

/** The start of the first call-up period for which an application filed on a day is in time. */
export const firstPeriodFor = (filed: DayLike): DayExpr =>
  chooseDay(
    all(is(deadlineFrom2026, 'call-up-year'), before('2025-10-01', plusMonths(filed, 6))),
    seasonStart(plusMonths(filed, 6), WHOLE_YEAR),
    seasonStart(plusMonths(filed, 6), SPRING_AND_AUTUMN),
  )

/** The first deadline on or after a day. */
export const deadlineFromDay = (day: DayLike): DayExpr =>
  chooseDay(
    all(is(deadlineFrom2026, 'call-up-year'), before('2025-04-01', day)),
    seasonStart(day, MID_YEAR),
    seasonStart(day, SPRING_AND_AUTUMN),
  )

/** The day from which the last period that the application misses is over; a period at stake on or after it is kept. */
export const missedPeriodsOver = ruleAbout(alternativeApplications, 'ags.missed-periods-over', (a) => ({
  chapter: '2',
  asks: 'From which day is the last call-up period over for which the application comes too late?',
  gives: 'day',
  versions: [
    {
      then: theDay(
        chooseDay(
          all(is(deadlineFrom2026, 'call-up-year'), before('2026-01-01', plusMonths(a.filed, 6))),
          seasonStart(plusMonths(a.filed, 6), WHOLE_YEAR),
          seasonEnd(plusMonths(seasonStart(plusMonths(a.filed, 6), SPRING_AND_AUTUMN), -6), SPRING_AND_AUTUMN),
        ),
      ),
      cites: ['2¶1 fn127', '1.1.1¶4 fn8'],
    },
  ],
}))

/** Whether he cannot be called up in any period that the application misses: he is under age, or a deferral runs. */
export const notCallableBefore = ruleAbout(alternativeApplications, 'ags.not-callable-before', (a) => ({
  chapter: '2',
  asks: 'Is he under age, or deferred, in every call-up period for which the application comes too late?',
  versions: [
    {
      then: any(
        notAfter(dayGivenBy(missedPeriodsOver, a), plusYears(born, 18)),
        some(decisions, (decision) =>
          all(
            is(decision.kind, 'deferral'),
            notAfter(decision.on, a.filed),
            notAfter(dayGivenBy(missedPeriodsOver, a), plusDays(decision.until, 1)),
            notAfter(dayGivenBy(missedPeriodsOver, a), a['deferral-lapsed']),
          ),
        ),
      ),
      cites: ['2¶1 fn127', '2¶2b1 fn128', '2¶2b3 fn128'],
    },
  ],
}))
