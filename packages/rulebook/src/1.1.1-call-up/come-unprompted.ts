import {
  all,
  asOf,
  before,
  type DayLike,
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
  sameDay,
  some,
  startOfYear,
  whether,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { summonses } from '../case/summons.ts'
import { citizen, covered, serving } from '../common/status.ts'
import { callUpAge } from './call-up-age.ts'
import { deemedReceived } from './deemed-receipt.ts'

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

/** True when he could have been called up in a span and no summons reached him in it. */
const missed = (from: DayLike, until: DayLike, sentFrom: DayLike = '2023-04-14') =>
  all(
    asOf(plusDays(until, -1), holds(callUpAge)),
    not(
      some(summonses, (s) =>
        all(
          is(s.for, 'measures', 'sending', 'clarify-data', 'first-registration'),
          notAfter(sentFrom, s.sent),
          before(s.sent, until),
          notAfter(from, dayGivenBy(deemedReceived, s)),
          before(dayGivenBy(deemedReceived, s), until),
        ),
      ),
    ),
  )

const missedSpring = missed(plusMonths(year, 3), plusDays(plusMonths(year, 6), 15))
const missedAutumn = missed(plusMonths(year, -3), year)
const missedYear = missed(plusMonths(year, -12), year)
const liable = all(holds(covered), holds(citizen), holds(callUpAge), not(holds(serving)), not(holds(inZapas)))
const cites = ['1.1.1¶14 fn22']

/** Whether he must come to the commissariat on his own on this day. */
export const mustComeUnprompted = rule('call-up.must-come-unprompted', {
  chapter: '1.1.1',
  asks: 'Must he come to the commissariat on his own, without a summons?',
  question: { rank: 120, worth: all(holds(callUpAge), notAfter('2023-04-14', evaluationDay)) },
  labels: { chechnya: 'The report leaves out Chechnya.', women: 'The report says little of women.' },
  unsaid: [
    { text: 'Whether the duty is also that of a man who is deferred or exempt is not said.', cites: ['1.1.1¶14 fn22'] },
  ],
  versions: [
    { until: '2023-04-14', then: no, cites, note: 'The duty dates from 14 April 2023.' },
    {
      from: '2023-04-14',
      until: '2023-10-01',
      then: all(
        sameDay(evaluationDay, '2023-04-14'),
        is(autumn2022, 'yes'),
        liable,
        missed(plusMonths(year, -3), year, '2022-01-01'),
      ),
      cites,
      note: 'Spring 2023 was running when the duty came; the first sure window is 1 to 14 October 2023.',
    },
    {
      from: '2023-10-01',
      until: '2026-01-01',
      then: no,
      cites,
      note: 'In the first two weeks of the period after one in which no summons reached him. The act sets no penalty for not coming.',
      except: [
        { id: 'april', when: inWindow(4), then: whether(all(liable, missedAutumn)), cites },
        { id: 'october', when: inWindow(10), then: whether(all(liable, missedSpring)), cites },
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
          then: whether(all(liable, missedAutumn)),
          cites,
        },
        {
          id: 'april',
          when: all(is(windowOf2026, 'april'), inWindow(4)),
          then: whether(all(liable, missedAutumn)),
          cites,
        },
      ],
    },
    {
      from: '2027-01-01',
      then: no,
      cites,
      note: 'The period is the whole year, so the next one begins on 1 January. The act sets no penalty for not coming.',
      except: [{ id: 'january', when: inWindow(1), then: whether(all(liable, missedYear)), cites }],
    },
  ],
})
