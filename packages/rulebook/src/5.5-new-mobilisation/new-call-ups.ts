import { all, evaluationDay, holds, notAfter, notApplicable, rule, yes } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { callUpsEnd } from '../5.4-mobilisation-2022/call-ups.ts'

/** Whether a new wave of call-ups is open to the authorities in law; how likely one is nobody can say, and this does not. */
export const newCallUpsInLaw = rule('mobilisation.new-call-ups-in-law', {
  chapter: '5.5',
  asks: 'Does the law leave the authorities free to declare a new wave of mobilisation?',
  question: { rank: 2200, worth: all(notAfter(callUpsEnd, evaluationDay), holds(inZapas)) },
  labels: {
    before: 'No mobilisation had been declared yet, so none could be a new one.',
    'under-way': 'The mobilisation of 2022 was still under way.',
    women: 'The report gives no age limit for women in the reserve.',
  },
  unsaid: [
    {
      text: 'Whether one will come, and when, is not known. What sources think of it are opinions of their day; they are shown as such, and no likelihood is drawn from them.',
      cites: ['5.5¶1 fn246', '5.5¶2 fn247', '5.5¶5 fn250'],
    },
    {
      text: 'Whether a wave under the decree of 2022 could reach men who were entered in the zapas after it the report does not say.',
      cites: ['5.4¶1 fn233'],
    },
  ],
  versions: [
    { until: '2022-09-21', then: notApplicable('before'), cites: ['5.1¶1 fn207'] },
    {
      from: '2022-09-21',
      until: callUpsEnd,
      then: notApplicable('under-way'),
      cites: ['5.4¶1 fn233'],
    },
    {
      from: callUpsEnd,
      then: yes,
      cites: ['5.5¶4 fn249', '5.5¶5 fn250', '5.4¶1 fn233', '5.1¶2 fn208'],
      note: 'Formally at any moment: the decree of 2022 is still in force, and the President decides on mobilisation. That says nothing of whether it will happen.',
    },
  ],
})
