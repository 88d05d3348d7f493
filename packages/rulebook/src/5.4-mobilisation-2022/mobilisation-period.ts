import { evaluationDay, no, notAfter, rule, yes } from '@muster/engine'

/** Whether the period of mobilisation runs in law: from 21 September 2022, and no decree has ended it. Call-ups in fact are another matter. */
export const mobilisationPeriod = rule('mobilisation.period-in-law', {
  chapter: '5.4',
  asks: 'Does the period of mobilisation run in law?',
  question: { rank: 10, worth: notAfter('2022-09-21', evaluationDay) },
  versions: [
    { until: '2022-09-21', then: no, cites: ['5.4¶1 fn233'] },
    {
      from: '2022-09-21',
      then: yes,
      cites: ['5.4¶1 fn233', '5.4¶2 fn234', '3.2¶1 fn181'],
      note: 'The decree of September 2022 has not been ended; the call-ups under it stopped in November 2022.',
    },
  ],
})
