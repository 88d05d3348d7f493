import { all, evaluationDay, no, notAfter, rule, yes } from '@muster/engine'
import { concernedBy2022 } from './concerns.ts'

/** Whether the period of mobilisation runs in law: from 21 September 2022, and no decree has ended it. Call-ups in fact are another matter. */
export const mobilisationPeriod = rule('mobilisation.period-in-law', {
  chapter: '5.4',
  asks: 'Is the period of mobilisation in force in law on this day?',
  question: { rank: 2100, worth: all(notAfter('2022-09-21', evaluationDay), concernedBy2022) },
  labels: { women: 'The report gives no age limit for women in the reserve.' },
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites: ['5.4¶1 fn233', '5.1¶1 fn207'],
      note: 'Announced on 20 September 2022 by this section, on the 21st by 5.1; every passage has it start on the 21st.',
    },
    {
      from: '2022-09-21',
      then: yes,
      cites: ['5.4¶1 fn233', '5.4¶2 fn234', '3.2¶1 fn181'],
      note: 'The decree of September 2022 had not been ended when the report closed, in November 2025. Whether anybody is still called up under it is another question.',
    },
  ],
})
