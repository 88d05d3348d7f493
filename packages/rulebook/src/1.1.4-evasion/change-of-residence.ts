import {
  amounts,
  asOf,
  before,
  type DayLike,
  dayDoubt,
  evaluationDay,
  holds,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  ruleAbout,
  theDay,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { moves } from '../case/register.ts'

/** The amendment of 25 June 2025, of which the kind of date is not told (A1-54, Q1-29). */
export const higherResidenceFineStart = dayDoubt('doubt.residence-fine-start', {
  asks: 'Does the higher fine for not reporting a change of residence hold on 25 June 2025 itself, the date of the amendment?',
  from: '2025-06-25',
  until: '2025-06-27',
  reading: '2025-06-25',
  cites: ['1.1.4¶7 fn50'],
})

const NO_CONSCRIPT = 'He was not of call-up age; the report gives the duty for men liable to conscription.'

const noConscript = (day: DayLike) => ({
  id: 'no-conscript',
  when: not(asOf(day, holds(callUpAge))),
  then: notCovered('no-conscript'),
  cites: ['1.1.4¶7 fn50', '1.1.1¶2 fn3-4'],
})

/** The last day on which a change of residence can be reported in time. */
export const reportResidenceBy = ruleAbout(moves, 'residence.report-by', (move) => ({
  chapter: '1.1.4',
  asks: 'By which day did he have to report his change of residence to the commissariat?',
  gives: 'day',
  question: { rank: 410 },
  labels: { 'no-conscript': NO_CONSCRIPT },
  versions: [
    {
      then: theDay(plusDays(move.on, 14)),
      cites: ['1.1.4¶7 fn50'],
      note: 'Within two weeks: by post, through Gosuslugi, or in person at the commissariat.',
      except: [noConscript(move.on)],
    },
  ],
}))

/** Whether he reported a change of residence in time. */
export const residenceReportedInTime = ruleAbout(moves, 'residence.reported-in-time', (move) => ({
  chapter: '1.1.4',
  asks: 'Did he report his change of residence in time?',
  question: { rank: 411, worth: notAfter(move.on, evaluationDay) },
  labels: { 'still-running': 'The two weeks have not passed.', 'no-conscript': NO_CONSCRIPT },
  versions: [
    {
      then: no,
      cites: ['1.1.4¶7 fn50'],
      order: 'inOrder',
      except: [
        noConscript(move.on),
        {
          id: 'in-time',
          when: notAfter(move.reported, plusDays(move.on, 14)),
          then: yes,
          cites: ['1.1.4¶7 fn50'],
        },
        {
          id: 'still-running',
          when: notAfter(evaluationDay, plusDays(move.on, 14)),
          then: notApplicable('still-running'),
          cites: ['1.1.4¶7 fn50'],
        },
      ],
    },
  ],
}))

/** The fine to which he is exposed who did not report in time, by the first day after the two weeks. */
export const residenceFine = ruleAbout(moves, 'residence.fine', (move) => ({
  chapter: '1.1.4',
  asks: 'Which fine is he exposed to for not reporting his change of residence in time?',
  gives: 'amounts',
  question: { rank: 412, worth: notAfter(move.on, evaluationDay) },
  labels: {
    fine: 'an administrative fine',
    'in-time': 'He reported it in time.',
    'still-running': 'The two weeks have not passed.',
    'no-conscript': NO_CONSCRIPT,
  },
  unsaid: [
    {
      text: 'The report prints one sum before and one after the amendment; they are read as maxima. Since when the lower one held is not said.',
      cites: ['1.1.4¶7 fn50'],
    },
  ],
  versions: [
    {
      then: amounts({ what: 'fine', atMost: 20_000, unit: 'RUB' }),
      cites: ['1.1.4¶7 fn50'],
      note: 'Raised by the amendment of 25 June 2025; judged by the fifteenth day after the move.',
      order: 'inOrder',
      except: [
        {
          id: 'in-time',
          when: notAfter(move.reported, plusDays(move.on, 14)),
          then: notApplicable('in-time'),
          cites: ['1.1.4¶7 fn50'],
        },
        {
          id: 'still-running',
          when: notAfter(evaluationDay, plusDays(move.on, 14)),
          then: notApplicable('still-running'),
          cites: ['1.1.4¶7 fn50'],
        },
        noConscript(move.on),
        {
          id: 'before-the-amendment',
          when: before(plusDays(move.on, 15), higherResidenceFineStart),
          then: amounts({ what: 'fine', atMost: 5_000, unit: 'RUB' }),
          cites: ['1.1.4¶7 fn50'],
          note: 'Before the amendment of 25 June 2025.',
        },
      ],
    },
  ],
}))
