import { all, evaluationDay, holds, is, no, not, notAfter, readingDoubt, rule, whether } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { listedInZapas } from '../5.1-mobilisation/listed.ts'
import { serving } from '../common/status.ts'

/** Whether article 21 holds in a partial mobilisation. */
export const article21Partial = readingDoubt('doubt.residence-in-partial-mobilisation', {
  asks: 'Does the rule that men of the reserve may not leave their place of residence hold in a partial mobilisation?',
  why: 'Lawyers are unsure. If it did, it would bind every man of the zapas for as long as the decree of 2022 runs, which no source says.',
  readings: { no: 'no, not in a partial mobilisation', yes: 'yes, in every mobilisation' },
  reading: 'no',
  cites: ['5.2¶6 fn228'],
})

/** Whether he needs the permission of the commissariat to leave his place of residence. */
export const mayNotLeaveResidence = rule('mobilisation.residence', {
  chapter: '5.2',
  asks: 'Does he need the permission of the commissariat to leave his place of residence?',
  question: { rank: 1920, worth: all(notAfter('2022-09-21', evaluationDay), holds(inZapas), not(holds(serving))) },
  labels: { women: 'The report gives no age limit for women in the reserve.' },
  unsaid: [
    {
      text: 'The rule concerns the place of residence. It is no ban on leaving the country, and the report draws none from it.',
      cites: ['5.2¶6 fn228'],
    },
  ],
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites: ['5.2¶6 fn228'],
      note: 'Article 21 of the Mobilisation Law holds in times of mobilisation only.',
    },
    {
      from: '2022-09-21',
      then: whether(is(article21Partial, 'yes')),
      cites: ['5.2¶6 fn228'],
      note: 'Article 21 makes no difference whether a man has been called up. The mobilisation of 2022 is a partial one.',
      except: [
        {
          id: 'not-in-zapas',
          when: not(listedInZapas),
          then: no,
          cites: ['5.2¶6 fn228'],
          note: 'It binds citizens on the list of reservists.',
        },
      ],
    },
  ],
})
