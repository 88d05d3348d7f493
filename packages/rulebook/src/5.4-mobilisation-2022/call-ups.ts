import { all, dayDoubt, evaluationDay, no, notAfter, notCovered, rule, yes } from '@muster/engine'
import { concernedBy2022 } from './concerns.ts'

/** The day on which the last man was called up: after 28 October 2022, by the beginning of November. */
export const callUpsEnd = dayDoubt('doubt.mobilisation-call-ups-end', {
  asks: 'From which day on was nobody called up any more in the mobilisation of 2022?',
  why: 'The minister declared it completed on 28 October 2022; a contact has no compulsory mobilisation since the beginning of November, two other sources none since November.',
  from: '2022-10-28',
  until: '2022-11-11',
  reading: '2022-11-01',
  cites: ['5.4¶1 fn233'],
})

/** Whether men were called up in the mobilisation in fact; that the decree runs on in law is another question. */
export const callUpsInFact = rule('mobilisation.call-ups-in-fact', {
  chapter: '5.4',
  asks: 'Are men in fact being called up in the mobilisation on this day?',
  question: { rank: 2101, worth: all(notAfter('2022-09-21', evaluationDay), concernedBy2022) },
  labels: {
    'after-research':
      'The research for the report closed on 26 November 2025; whether men have been called up since it cannot say.',
    women: 'The report gives no age limit for women in the reserve.',
  },
  unsaid: [
    {
      text: 'This is about call-ups under the decree of September 2022. The mobilisations that the Donetsk and Luhansk authorities declared in February 2022 are told in 6.1.',
      cites: ['6.1¶2 fn257'],
    },
  ],
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites: ['5.1¶1 fn207', '5.4¶1 fn233'],
      note: 'There had been no mobilisation in Russia since the Second World War.',
    },
    {
      from: '2022-09-21',
      until: callUpsEnd,
      then: yes,
      cites: ['5.4¶1 fn233'],
      note: 'Until the minister declared the mobilisation completed on 28 October 2022 this is certain; on the days up to early November it hangs on when the last man was called up.',
    },
    {
      from: callUpsEnd,
      until: '2025-11-27',
      then: no,
      cites: ['5.4¶1 fn233', '5.1¶5'],
      note: 'None since November 2022, by sources of 2023 and 2025, although the decree is still in force.',
    },
    { from: '2025-11-27', then: notCovered('after-research'), cites: ['5.4¶1 fn233'] },
  ],
})
