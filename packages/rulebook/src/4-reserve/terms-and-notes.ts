import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of the reserve. */
export const terms: readonly Term[] = Object.freeze([
  term('zapas', {
    term: 'reserve',
    russian: 'zapas',
    means:
      'All who may be called up in a mobilisation: men who completed conscript or alternative service or a military school, were discharged, exempted, or deferred up to the end of call-up age.',
    cites: ['4¶1 fn186', '4¶2 fn187'],
  }),
  term('rezerv', {
    term: 'mobilisation reserve',
    russian: 'rezerv',
    means:
      'Men of the zapas who signed a contract with the commander of a unit, are paid for it, and can be called for training at any time. The first contract runs three years, the next three or five.',
    cites: ['4¶2 fn187', '4¶3 fn188,190'],
  }),
  term('sbory', {
    term: 'training of the reserve',
    russian: 'sbory',
    means:
      'Military training for which men of the reserve are called up; the President fixes each year by decree how many, and the commissariats choose them.',
    cites: ['4¶5 fn192'],
  }),
  term('state-unitary-enterprise', {
    term: 'state unitary enterprise',
    russian: 'gosudarstvennoe unitarnoe predpriyatie',
    means:
      'An enterprise founded by the Federation, a region or another public entity for a task of its own, without owning its assets. Since the mutiny of summer 2023 governors may set up military units in this form, in which reservists may serve.',
    cites: ['4¶8 fn196-197'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-16', {
    nature: 'slip',
    says: 'For men already sent to a training the report prints articles 337 and 328; after its own sentence that 328 does not apply, 338 (desertion) must be meant.',
    bears: ['sbory.criminal-liability'],
    cites: ['4¶6 fn193'],
  }),
  note('A-23', {
    nature: 'contradiction',
    says: 'The report dates the change of age limits to a Duma vote of 25 July 2023 here, and to a signature of 24 July 2023 in 5.1. One act is read, in force on 1 January 2024.',
    bears: ['reserve.age-limit'],
    cites: ['4¶4 fn191', '5.1¶7 fn214'],
  }),
  note('A-49', {
    nature: 'reading',
    says: 'A member of the rezerv can be called "at any moment", yet only once in three years for two months: the cap is read as holding for everyone.',
    bears: ['sbory.may-be-called'],
    cites: ['4¶3 fn188-189'],
  }),
  note('A-51', {
    nature: 'reading',
    says: 'Recruitment "at the end of October 2025, before the law was passed" is given as a span; no day before 28 October is asserted.',
    bears: [],
    cites: ['4¶9 fn198'],
  }),
  note('A-52', {
    nature: 'reading',
    says: 'Two million (2022) and 100,000 (2021) reservists are counts of different things; they are kept apart.',
    bears: [],
    cites: ['4¶11 fn201-202'],
  }),
  note('A-53', {
    nature: 'reading',
    says: 'Deferral "up to the age of 30" as a ground of entry is bound to the upper age of its time: 27 until the end of 2023.',
    bears: ['reserve.in-zapas'],
    cites: ['4¶2 fn187', '1.1.1¶2 fn3'],
  }),
  note('A-57', {
    nature: 'reading',
    says: 'The fine for not appearing has no date here; 5.3 dates the same amounts to July 2023. The exit ban that the report excludes is not among the five measures of 1.1.4 but in 1.1.1 and 1.1.2.',
    bears: ['sbory.fine', 'sbory.measures'],
    cites: ['4¶5 fn192'],
  }),
  note('4-reserve-while-serving', {
    nature: 'reading',
    says: 'Whether a man stays listed in the zapas while he serves again, as a contract soldier or a mobilised man, the report does not say. He is read as listed, but questions of the reserve are not asked of a man in service, and he is not called for trainings.',
    bears: ['reserve.in-zapas', 'sbory.may-be-called'],
    cites: ['4¶2 fn187', '5.4¶1 fn233'],
  }),
  note('4-rezerv-term', {
    nature: 'reading',
    says: 'A contract for the rezerv is read as ending with its term: three years for the first, three or five for a later one. That contracts run on in a period of mobilisation is told of contract soldiers only.',
    bears: ['reserve.in-rezerv', 'reserve.rezerv-contract-term'],
    cites: ['4¶3 fn190', '3.2¶3 fn183'],
  }),
  note('4-receipt-before-sanction', {
    nature: 'reading',
    says: 'The duty to report begins with receipt of the summons, which has to be handed over in person against signature. A fine or measures for a summons that never reached the man in that way are therefore not asserted; what a refusal to accept it or an electronic summons does is left open.',
    bears: ['sbory.fine', 'sbory.measures'],
    cites: ['4¶5 fn192'],
  }),
])
