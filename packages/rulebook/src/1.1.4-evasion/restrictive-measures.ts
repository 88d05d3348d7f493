import {
  all,
  any,
  asOf,
  before,
  dayGivenBy,
  evaluationDay,
  grounds,
  holds,
  is,
  never,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusYears,
  type Rule,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  theDay,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { mustAppear } from '../1.1.1-call-up/must-appear.ts'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { born } from '../case/person.ts'
import { summonses } from '../case/summons.ts'

/** The measures ask for an active register, and whether it is active was unclear up to the closing of research (1.1.2¶7). */
export const registerActive = readingDoubt('doubt.unified-register-active', {
  asks: 'The restrictive measures can be imposed only if the Unified Register is active. Was it, on the day asked about? Up to November 2025 that was unclear; in February and August 2025 sources spoke of it as still to come.',
  readings: {
    active: 'yes, it was active',
    'not-active': 'no, not yet: the measures cannot be imposed',
  },
  reading: 'not-active',
  cites: ['1.1.4¶4 fn42', '1.1.2¶7 fn29'],
})

/** A date set before 14 April 2023 whose twenty days end after it (Q1-27). */
export const twentyDaysAcross = readingDoubt('doubt.twenty-days-across-2023-04-14', {
  asks: 'The date in the summons lay before 14 April 2023 and the twenty days ended on or after that day. Can the measures be imposed?',
  readings: { no: 'no, the new law holds for later dates only', yes: 'yes, the twenty days ended under the new law' },
  reading: 'no',
  cites: ['1.1.4¶2'],
})

const labels = {
  'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3.',
  'over-age': 'He was past call-up age on the date set; the report has the measures for men liable to conscription.',
  'in-reserve':
    'He was in the reserve (zapas) on the date set; the report has the measures for men liable to conscription.',
  'no-longer-liable':
    'He is past call-up age, or in the reserve, by now; whether the measures can still be imposed on him is not said.',
  'came-later': 'He came after the twenty days; when the measures end the report does not say.',
}

/** The first day on which measures can be imposed for a summons: the twenty-first after the date in it; `never` if none can. */
export const measuresFrom = ruleAbout(summonses, 'evasion.measures-from', (s) => ({
  chapter: '1.1.4',
  asks: 'From which day can restrictive measures be imposed for not answering the summons?',
  gives: 'day',
  question: { rank: 402, worth: all(not(is(s.for, 'mobilisation', 'sbory')), notAfter('2023-03-25', s.appear)) },
  labels,
  versions: [
    {
      then: theDay(plusDays(s.appear, 21)),
      cites: ['1.1.4¶2', '1.1.4¶3 fn41'],
      note: 'Twenty days from the date in the summons, that date not counted; not from its receipt.',
      order: 'inOrder',
      except: [
        {
          id: 'other-call',
          when: is(s.for, 'mobilisation', 'sbory'),
          then: notApplicable('other-call'),
          cites: ['4¶5 fn192', '5.3¶2 fn230'],
        },
        {
          id: 'came-in-time',
          when: notAfter(s.appeared, plusDays(s.appear, 20)),
          then: theDay(never),
          cites: ['1.1.4¶2'],
          note: 'He came within the twenty days.',
        },
        { id: 'valid-reason', when: is(s['valid-reason'], 'yes'), then: theDay(never), cites: ['1.1.4¶2'] },
        {
          id: 'before-the-law',
          when: before(plusDays(s.appear, 20), '2023-04-14'),
          then: theDay(never),
          cites: ['1.1.4¶2'],
          note: 'The twenty days had ended before the measures were introduced.',
        },
        {
          id: 'across-the-start',
          when: all(before(s.appear, '2023-04-14'), is(twentyDaysAcross, 'no')),
          then: theDay(never),
          cites: ['1.1.4¶2'],
          note: 'The report gives no rule for dates set before 14 April 2023.',
        },
        {
          id: 'over-age',
          when: all(notAfter(plusYears(born, 18), s.appear), not(asOf(s.appear, holds(callUpAge)))),
          then: notCovered('over-age'),
          cites: ['1.1.4¶2', '1.1.1¶2 fn3-4'],
        },
        {
          id: 'not-bound',
          when: not(holds(mustAppear, s)),
          then: theDay(never),
          cites: ['1.1.1¶7 fn11'],
          note: 'The summons does not bind him: it does not count as received, or what it rests on was suspended.',
        },
        {
          id: 'in-reserve',
          when: asOf(s.appear, holds(inZapas)),
          then: notCovered('in-reserve'),
          cites: ['1.1.4¶2', '1.1.1¶2 fn3'],
        },
      ],
    },
  ],
}))

/** Whether restrictive measures can be imposed on the day for a summons. */
export const measuresPossible = ruleAbout(summonses, 'evasion.measures-for-summons', (s) => ({
  chapter: '1.1.4',
  asks: 'Can restrictive measures be imposed for not answering the summons (driving, business, real estate, credit)?',
  question: {
    rank: 403,
    worth: all(
      not(is(s.for, 'mobilisation', 'sbory')),
      notAfter('2023-03-25', s.appear),
      before(s.appear, evaluationDay),
    ),
  },
  labels,
  unsaid: [
    {
      text: 'Who decides on the measures, and for how long, is not said. A ban on leaving the country is not among these five; see 1.1.1 and 1.1.2.',
      cites: ['1.1.4¶2', '1.1.4¶3 fn41'],
    },
  ],
  versions: [
    { until: '2023-04-14', then: no, cites: ['1.1.4¶2'], note: 'The measures exist since 14 April 2023.' },
    {
      from: '2023-04-14',
      then: all(notAfter(dayGivenBy(measuresFrom, s), evaluationDay), is(registerActive, 'active')),
      cites: ['1.1.4¶2', '1.1.4¶3 fn41', '1.1.4¶4 fn42'],
      note: 'Exposure only: up to 2025 hardly any case in which they were imposed is known.',
      order: 'inOrder',
      except: [
        {
          id: 'other-call',
          when: is(s.for, 'mobilisation', 'sbory'),
          then: notApplicable('other-call'),
          cites: ['4¶5 fn192', '5.3¶2 fn230'],
        },
        {
          id: 'came-later',
          when: all(notAfter(dayGivenBy(measuresFrom, s), evaluationDay), notAfter(s.appeared, evaluationDay)),
          then: notCovered('came-later'),
          cites: ['1.1.4¶2'],
        },
        {
          id: 'no-longer-liable',
          when: all(
            notAfter(dayGivenBy(measuresFrom, s), evaluationDay),
            is(registerActive, 'active'),
            any(not(holds(callUpAge)), holds(inZapas)),
          ),
          then: notCovered('no-longer-liable'),
          cites: ['1.1.4¶2', '1.1.1¶2 fn3-4'],
        },
      ],
    },
  ],
}))

/** Whether restrictive measures can be imposed on him on the day, for any summons; not shown of itself, as the answers by summons tell more. */
export const restrictiveMeasures = rule('evasion.restrictive-measures', {
  chapter: '1.1.4',
  asks: 'Can restrictive measures be imposed on him for any summons (driving, business, real estate, credit)?',
  labels,
  versions: [
    {
      then: some(summonses, (s) => all(not(is(s.for, 'mobilisation', 'sbory')), holds(measuresPossible, s))),
      cites: ['1.1.4¶2', '1.1.4¶3 fn41', '1.1.4¶4 fn42'],
    },
  ],
})

function measure(id: string, asks: string, bullet: number): Rule {
  return ruleAbout(summonses, `evasion.measure.${id}`, (s) => ({
    chapter: '1.1.4',
    asks,
    question: { rank: 404, worth: holds(measuresPossible, s) },
    labels,
    versions: [{ then: holds(measuresPossible, s), cites: [`1.1.4¶3b${bullet} fn41`, '1.1.4¶2'] }],
  }))
}

/** The measures one by one. */
export const MEASURES: readonly Rule[] = Object.freeze([
  measure('driving', 'Can he be forbidden to drive a vehicle?', 1),
  measure('vehicle', 'Can the registration of a vehicle be refused?', 1),
  measure('entrepreneur', 'Can registration as an independent entrepreneur be refused?', 2),
  measure('self-employed', 'Can registration with the tax service as self-employed be refused?', 3),
  measure('real-estate', 'Can the registration of real estate be refused, and so purchase, sale or gift?', 4),
  measure('credit', 'Can credit and loans be refused?', 5),
])

/** The list of the measures. */
export const measures = grounds('evasion.measures', {
  chapter: '1.1.4',
  asks: 'Which restrictive measures can be imposed on him for the summons?',
  question: {
    rank: 404,
    worth: some(summonses, (s) =>
      all(
        not(is(s.for, 'mobilisation', 'sbory')),
        notAfter('2023-03-25', s.appear),
        before(plusDays(s.appear, 20), evaluationDay),
      ),
    ),
  },
  of: MEASURES,
})
