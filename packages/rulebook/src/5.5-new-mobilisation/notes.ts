import { type Note, note } from '../evidence/term.ts'

/** Readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('Q-30', {
    nature: 'reading',
    says: 'What this section says of the chance of a new mobilisation are opinions of named people and organisations, each of its day. They are shown one by one with date and holder; none is turned into a likelihood, and they are not added up to a verdict.',
    bears: ['mobilisation.new-call-ups-in-law'],
    cites: ['5.5¶1 fn246', '5.5¶9 fn254'],
  }),
  note('A-59b', {
    nature: 'slip',
    says: 'Names vary: Shkola Prizyvnik is printed Prizyvniks and Prizyvnikha, Yuriy Fedorov also Federov, Vazhnye Istorii also Vazhnie Istarii; one bearer each is meant.',
    bears: ['mobilisation.new-call-ups-in-law', 'mobilisation.call-ups-in-fact'],
    cites: ['5.5¶4 fn249', '5.5¶6 fn251', '5.4¶3 fn236'],
  }),
])
