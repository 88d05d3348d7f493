import { all, evaluationDay, is, notAfter, rule, yes } from '@muster/engine'
import { belief } from '../case/alternative-service.ts'

/** Whether the Constitution lets a man whom a mobilisation reaches ask for alternative service. */
export const mayAskForAlternativeService = rule('mobilisation.may-ask-alternative-service', {
  chapter: '5.1',
  asks: 'Has he, if a mobilisation reaches him, the right to ask for alternative service instead?',
  question: { rank: 1804, worth: all(notAfter('2022-09-21', evaluationDay), is(belief, 'religious', 'personal')) },
  unsaid: [
    {
      text: 'A conscript who goes to court over a refusal of alternative service has safeguards by law; for mobilisation none are provided.',
      cites: ['5.1¶9 fn218'],
    },
  ],
  versions: [
    {
      then: yes,
      cites: ['5.1¶9 fn217'],
      note: 'By the Constitution. Whether the right can be used in practice is unclear; the authorities have denied it.',
    },
  ],
})
