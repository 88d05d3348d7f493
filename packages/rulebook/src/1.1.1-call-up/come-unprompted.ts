import {
  all,
  asOf,
  before,
  chooseDay,
  dayGivenBy,
  evaluationDay,
  holds,
  inSeason,
  is,
  no,
  not,
  notAfter,
  plusDays,
  plusMonths,
  readingDoubt,
  rule,
  some,
  startOfYear,
  theDay,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { summonses } from '../case/summons.ts'
import { beyondConscription, citizen, covered, serving } from '../common/status.ts'
import { callUpAge } from './call-up-age.ts'
import { deemedReceived } from './deemed-receipt.ts'
import { handingBefore } from './lawful-delivery.ts'

/** The first window under the all-year call-up: January, or the start of sending in April (Q1-17). */
export const windowOf2026 = readingDoubt('doubt.unprompted-window-2026', {
  asks: 'A man got no summons in autumn 2025. In which two weeks of 2026 must he come on his own?',
  readings: {
    january: '1 to 14 January: the next period begins on 1 January 2026',
    april: '1 to 14 April: the duty is tied to the start of sending',
  },
  reading: 'january',
  cites: ['1.1.1¶14 fn22', '1.1.1¶4 fn8'],
})

/** The period of autumn 2022 was over when the duty came (Q1-17). */
export const autumn2022 = readingDoubt('doubt.unprompted-after-autumn-2022', {
  asks: 'The duty began on 14 April 2023, the fourteenth day of the spring period. Did it hold on that day for men who got no summons in autumn 2022?',
  readings: { no: 'no, the missed period lay before the duty', yes: 'yes, the two weeks were still running' },
  reading: 'no',
  cites: ['1.1.1¶14 fn22'],
})

const year = startOfYear(evaluationDay)
const window = (month: number) => [{ fromMonth: month, fromDay: 1, toMonth: month, toDay: 14 }]
const inWindow = (month: number) => inSeason(evaluationDay, window(month))

const cites = ['1.1.1¶14 fn22']

/** The first day of the period before the one in which he may have to come. */
export const periodBeforeFrom = rule('call-up.period-before-from', {
  chapter: '1.1.1',
  asks: 'On which day did the call-up period before this one begin?',
  gives: 'day',
  versions: [
    {
      until: '2026-01-01',
      then: theDay(chooseDay(before(evaluationDay, plusMonths(year, 9)), plusMonths(year, -3), plusMonths(year, 3))),
      cites: ['1.1.1¶4 fn8'],
      note: 'Until September the autumn period of the year before, from October on the spring period.',
    },
    { from: '2026-01-01', until: '2027-01-01', then: theDay(plusMonths(year, -3)), cites: ['1.1.1¶4 fn8'] },
    { from: '2027-01-01', then: theDay(plusMonths(year, -12)), cites: ['1.1.1¶4 fn8'] },
  ],
})

/** The day after the last of that period. */
export const periodBeforeUntil = rule('call-up.period-before-until', {
  chapter: '1.1.1',
  asks: 'Before which day was the call-up period before this one over?',
  gives: 'day',
  versions: [
    {
      until: '2026-01-01',
      then: theDay(chooseDay(before(evaluationDay, plusMonths(year, 9)), year, plusDays(plusMonths(year, 6), 15))),
      cites: ['1.1.1¶4 fn8'],
    },
    { from: '2026-01-01', then: theDay(year), cites: ['1.1.1¶4 fn8'] },
  ],
})

/** Whether he could have been called up in the period before and no summons, sent in it or in the year before it, reached him in it. */
export const missedPeriodBefore = rule('call-up.missed-period-before', {
  chapter: '1.1.1',
  asks: 'Could he be called up in the call-up period before this one, and did no summons reach him in it?',
  labels: { ...handingBefore },
  versions: [
    {
      then: all(
        asOf(plusDays(dayGivenBy(periodBeforeUntil), -1), holds(callUpAge)),
        not(
          some(summonses, (s) =>
            all(
              not(is(s.for, 'mobilisation', 'sbory')),
              notAfter(plusMonths(dayGivenBy(periodBeforeFrom), -12), s.sent),
              notAfter(dayGivenBy(periodBeforeFrom), dayGivenBy(deemedReceived, s)),
              before(dayGivenBy(deemedReceived, s), dayGivenBy(periodBeforeUntil)),
            ),
          ),
        ),
      ),
      cites,
    },
  ],
})

/** Whether the duty is his, apart from the day: he can be called up, and no summons reached him in the period before. */
export const dutyToCome = rule('call-up.duty-to-come', {
  chapter: '1.1.1',
  asks: 'Can he be called up, and did no summons reach him in the call-up period before?',
  labels: {
    ...handingBefore,
    chechnya: 'The report leaves out Chechnya.',
    women: 'The report says little of women.',
  },
  versions: [
    {
      then: all(
        holds(covered),
        holds(citizen),
        holds(callUpAge),
        not(holds(serving)),
        not(holds(inZapas)),
        holds(missedPeriodBefore),
      ),
      cites,
    },
  ],
})

/** Whether he must come to the commissariat on his own on this day. */
export const mustComeUnprompted = rule('call-up.must-come-unprompted', {
  chapter: '1.1.1',
  asks: 'Must he come to the commissariat on his own, without a summons?',
  question: { rank: 120, worth: all(holds(callUpAge), notAfter('2023-04-14', evaluationDay), not(beyondConscription)) },
  labels: {
    ...handingBefore,
    chechnya: 'The report leaves out Chechnya.',
    women: 'The report says little of women.',
  },
  unsaid: [
    { text: 'Whether the duty is also that of a man who is deferred or exempt is not said.', cites: ['1.1.1¶14 fn22'] },
  ],
  versions: [
    { until: '2023-04-14', then: no, cites, note: 'The duty dates from 14 April 2023.' },
    {
      from: '2023-04-14',
      until: '2023-04-15',
      then: all(is(autumn2022, 'yes'), holds(dutyToCome)),
      cites,
      note: 'Spring 2023 was running when the duty came; the first sure window is 1 to 14 October 2023.',
    },
    {
      from: '2023-04-15',
      until: '2026-01-01',
      then: no,
      cites,
      note: 'In the first two weeks of the period after one in which no summons reached him. The act sets no penalty for not coming.',
      except: [
        { id: 'april', when: inWindow(4), then: holds(dutyToCome), cites },
        { id: 'october', when: inWindow(10), then: holds(dutyToCome), cites },
      ],
    },
    {
      from: '2026-01-01',
      until: '2027-01-01',
      then: no,
      cites,
      note: 'The act sets no penalty for not coming.',
      except: [
        {
          id: 'january',
          when: all(is(windowOf2026, 'january'), inWindow(1)),
          then: holds(dutyToCome),
          cites,
        },
        {
          id: 'april',
          when: all(is(windowOf2026, 'april'), inWindow(4)),
          then: holds(dutyToCome),
          cites,
        },
      ],
    },
    {
      from: '2027-01-01',
      then: no,
      cites,
      note: 'The period is the whole year, so the next one begins on 1 January. The act sets no penalty for not coming.',
      except: [{ id: 'january', when: inWindow(1), then: holds(dutyToCome), cites }],
    },
  ],
})
