import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of this section. */
export const terms: readonly Term[] = Object.freeze([
  term('passport-in-occupied-areas', {
    term: 'Russian passport in the occupied areas',
    means:
      'By law the mark of those who can be called up: only citizens are conscripted, and the Donetsk order of 2023 names conscripts with a Russian passport. Who gets one is as a rule entered in the military register at the same time.',
    cites: ['6.2¶1 fn269', '6.2¶3 fn274', '1.1.1¶2 fn5'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-37', {
    nature: 'contradiction',
    says: 'The commissions of 28 April 2023 are described as conscription commissions, while the title of the source speaks of a commission for mobilisation. To fill the reserve with men who have not served also sits badly with chapter 4. It is read as an entry in the lists, without service.',
    bears: ['occupied.order-of-2023', 'occupied.what-a-call-up-leads-to'],
    cites: ['6.2¶1 fn269', '4¶2 fn187'],
  }),
  note('A-37b', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: sources outside it date a Donetsk order on the spring call-up of 2023 to 31 March 2023, with press of 19 April.',
    bears: ['occupied.order-of-2023'],
    cites: ['6.2¶1 fn269'],
  }),
  note('A-38', {
    nature: 'contradiction',
    says: 'The two commissariats of “November 2024” rest on a source of 31 October 2024, and Enerhodar, where commissariats are said to be active since 2023, is not among them.',
    bears: ['6.2-03', '6.2-04'],
    cites: ['6.2¶2 fn270-271'],
  }),
  note('A-39', {
    nature: 'contradiction',
    says: 'A few dozen are said to have been called up in spring 2024, while those of November 2024 are called the first, and Vot Tak found no confirmation for Kherson and Zaporizhzhia. Whether anybody was called up in spring 2024 is kept as a doubt.',
    bears: ['occupied.called-up-in-fact', '6.2-08', '6.2-11', '6.2-12'],
    cites: ['6.2¶4 fn275-276', '6.2¶5 fn277'],
  }),
  note('A-40', {
    nature: 'contradiction',
    says: 'About 100 conscripts from Donetsk and Luhansk in autumn 2024 (an estimate) stand beside 504 who served in Rostov oblast in 2024 (216 and 288), though the first were sent in November. Both are kept; nothing is added up. Footnote 277 is printed twice, and 278 repeats it.',
    bears: ['6.2-19', '6.2-20', '6.2-21'],
    cites: ['6.2¶6 fn278-279', '6.2¶5 fn277'],
  }),
  note('A-41', {
    nature: 'contradiction',
    says: 'Men without a Russian passport are called up in some cases, and after service in a militia, while the law reaches citizens only. The rule says no, practice departs from it. Whether service in a militia counts is not said; the general rules on call-up do not take it into account.',
    bears: ['occupied.callable-without-passport', 'occupied.militia-service-counts'],
    cites: ['6.2¶10 fn284', '1.1.1¶2 fn5'],
  }),
])
