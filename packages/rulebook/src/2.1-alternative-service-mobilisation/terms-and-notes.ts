import { type Note, note } from '../evidence/term.ts'

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-67', {
    nature: 'contradiction',
    says: 'The report says that until the end of November 2022 there was no provision, and that the amendment is in force since its signature on 4 November 2022, which 5.1 repeats. November is read as a slip for October: the new rule holds from 4 November.',
    bears: ['ags.mobilisation-law', 'ags.in-mobilisation'],
    cites: ['2.1¶1 fn139', '5.1¶10'],
  }),
  note('A2-68', {
    nature: 'contradiction',
    says: 'Here the partial mobilisation ended at the end of October 2022; in 3.2, 5.4 and 5.5 the decree is still in force. The call-ups had ended; whether the period still counts for men in alternative service is kept as a doubt.',
    bears: ['ags.in-mobilisation'],
    cites: ['2.1¶1', '5.4¶2 fn234'],
  }),
  note('A2-69', {
    nature: 'reading',
    says: 'That the gap in the law was contrary to the Constitution is said without a holder; it is kept as an assessment of the report, backed by the judgments that it tells of. In 5.1 the right exists while its application is unclear.',
    bears: ['2.1-02'],
    cites: ['2.1¶1 fn139', '5.1¶9'],
  }),
  note('A2-70', {
    nature: 'source',
    says: 'The source for the sentence of 29 June 2023 is dated 29 April 2023. The month is probably a slip for June; that is to be verified.',
    bears: ['2.1-17'],
    cites: ['2.1¶3 fn141'],
  }),
  note('A2-71', {
    nature: 'reading',
    says: 'Two years and ten months lies in the band for refusing combat (two to three years), below the three to ten years that 5.3 gives for a period of mobilisation. Under which provision the court sentenced is not said, and is not inferred.',
    bears: ['2.1-17'],
    cites: ['2.1¶3 fn141', '5.3¶5 fn232'],
  }),
  note('A2-72', {
    nature: 'slip',
    says: 'The report writes Gatchin and Kapacyna; Gatchina and Kapatsyna are meant.',
    bears: ['2.1-12', '2.1-17'],
    cites: ['2.1¶2 fn140', '2.1¶3 fn141'],
  }),
  note('A2-73', {
    nature: 'reading',
    says: 'The amendment covers men who did or do alternative service. A reservist with a conviction who did ordinary service is spoken of only in 5.1.',
    bears: ['ags.in-mobilisation'],
    cites: ['2.1¶1 fn139', '5.1¶9'],
  }),
  note('A2-74', {
    nature: 'reading',
    says: 'A release in May 2025 comes eleven months before the term ends when it is counted from the judgment; no reason is given, and none is inferred.',
    bears: ['2.1-20'],
    cites: ['2.1¶3 fn141'],
  }),
])
