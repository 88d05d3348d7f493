import {
  any,
  asOf,
  before,
  dayDoubt,
  earliest,
  evaluationDay,
  holds,
  is,
  no,
  notAfter,
  notApplicable,
  plusDays,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  whether,
  yes,
} from '@muster/engine'
import { martialLawOrWar } from '../3-contract/refusal-of-orders.ts'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { absences } from '../case/service.ts'

/** The day in September 2022 from which the heavier terms hold: the vote is printed, the start is not (A1-59). */
export const heavierTermsStart = dayDoubt('doubt.heavier-terms-start', {
  asks: 'From which day in September 2022 do the heavier terms for absence and desertion hold? The report dates the vote of the Duma to 20 September.',
  from: '2022-09-20',
  until: '2022-09-25',
  reading: '2022-09-20',
  cites: ['1.1.5¶2 fn55'],
})

/** An absence that began before the heavier terms and went on after (Q1-31). */
export const absenceAcrossStart = readingDoubt('doubt.absence-across-heavier-terms', {
  asks: 'The absence began before the heavier terms held, and went on after. Do they hold for it?',
  readings: { heavier: 'yes, as it went on while they held', ordinary: 'no, as it began before' },
  reading: 'heavier',
  cites: ['1.1.5¶2 fn55'],
})

/** Whether circumstances hold on the day in which absence and desertion are punished more heavily. */
export const aggravatingPeriod = rule('service-offences.aggravating-period', {
  chapter: '1.1.5',
  asks: 'Do circumstances hold in which absence and desertion are punished more heavily: a period of mobilisation, martial law or a state of war?',
  question: { rank: 505, worth: some(absences, (a) => notAfter(a.from, evaluationDay)) },
  unsaid: [
    {
      text: 'The amendment is said to raise the terms for absence; that the heavier terms for desertion came with it is an inference.',
      cites: ['1.1.5¶2 fn55', '1.1.5¶4 fn58'],
    },
  ],
  versions: [
    {
      until: heavierTermsStart,
      then: no,
      cites: ['1.1.5¶2 fn55'],
      note: 'The heavier terms date from the amendment of September 2022.',
    },
    {
      from: heavierTermsStart,
      then: any(holds(mobilisationPeriod), is(martialLawOrWar, 'martial-law', 'wartime')),
      cites: ['1.1.5¶2 fn55', '5.4¶1 fn233'],
      note: 'The decree on mobilisation of September 2022 has not been ended.',
    },
  ],
})

/** Whether an absence falls under the heavier terms: by its first day, or else by its last day so far. */
export const absenceAggravated = ruleAbout(absences, 'absence.aggravated', (a) => ({
  chapter: '1.1.5',
  asks: 'Was he absent in a period of mobilisation, under martial law or in a state of war?',
  question: { rank: 506, worth: notAfter(a.from, evaluationDay) },
  labels: { 'not-begun': 'The absence has not begun.' },
  versions: [
    {
      then: no,
      cites: ['1.1.5¶2 fn55'],
      order: 'inOrder',
      except: [
        {
          id: 'not-begun',
          when: before(evaluationDay, a.from),
          then: notApplicable('not-begun'),
          cites: ['1.1.5¶2 fn55'],
        },
        {
          id: 'from-the-start',
          when: asOf(a.from, holds(aggravatingPeriod)),
          then: yes,
          cites: ['1.1.5¶2 fn55'],
          note: 'They held on the day on which the absence began.',
        },
        {
          id: 'across-the-start',
          when: asOf(earliest(plusDays(a.to, -1), evaluationDay), holds(aggravatingPeriod)),
          then: whether(is(absenceAcrossStart, 'heavier')),
          cites: ['1.1.5¶2 fn55'],
          note: 'The report does not say which terms hold for an absence that had begun before.',
        },
      ],
    },
  ],
}))
