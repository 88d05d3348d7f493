import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of discharge. */
export const terms: readonly Term[] = Object.freeze([
  term('medical-report', {
    term: 'report asking for a medical examination',
    russian: 'raport',
    means: 'What a contract soldier has to file first when he asks for discharge on account of his health.',
    cites: ['3.2¶4 fn185'],
  }),
  term('effective-end-of-contract', {
    term: 'end of a contract',
    means:
      'Two days are kept apart: the end of the term that the contract names, and its end in fact, which since 21 September 2022 is the end of the period of mobilisation.',
    cites: ['3.2¶1 fn181', '3.2¶3 fn183'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-01-discharge', {
    nature: 'contradiction',
    says: 'Section 3 describes contracts of two to three years; since 21 September 2022 every contract runs on. The term named and the end in fact are two answers.',
    bears: ['contract.term-runs-out', 'contract.runs-on'],
    cites: ['3.2¶1 fn181', '3¶1 fn142'],
  }),
  note('A-12-discharge', {
    nature: 'contradiction',
    says: 'The decree is dated 20 September 2022 here; its sources are of the 21st, and its effects begin on 21 September in every passage. Nothing in law turns on the day of the announcement.',
    bears: ['contract.runs-on', 'discharge.possible'],
    cites: ['3.2¶1 fn181', '5.1¶1 fn207', '5.4¶1 fn233'],
  }),
  note('A-26-discharge', {
    nature: 'reading',
    says: 'The three grounds of the decree are told here as grounds of discharge and in 5.2 as bars to being called up. The wish to go on in a post that he can fill stands here only.',
    bears: ['discharge', 'discharge.possible'],
    cites: ['3.2¶2 fn182', '5.2¶5'],
  }),
])
