import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of mobilisation. */
export const terms: readonly Term[] = Object.freeze([
  term('mobilisation-law', {
    term: 'Mobilisation Law',
    russian: 'zakon o mobilizatsionnoy podgotovke i mobilizatsii, 31-FZ',
    means:
      'The federal law on preparation for mobilisation and mobilisation of 26 February 1997. It says how men are called into the army during a mobilisation, and lets the state adapt its bodies and the economy to mobilisation and war.',
    cites: ['5.1¶1 fn207'],
  }),
  term('mobilisation', {
    term: 'mobilisation',
    russian: 'mobilizatsiya',
    means:
      'The President decides on it and informs the Duma and the Federation Council. It can cover the whole territory or a part, and always concerns specific groups. The commissariats carry it out.',
    cites: ['5.1¶2 fn208', '5.1¶5 fn211'],
  }),
  term('mobilisation-instruction', {
    term: 'mobilisation instruction',
    russian: 'mobilizatsionnoe predpisanie',
    means:
      'A form that the commissariat may glue into the military booklet at any time. It assigns a man of the reserve to a commissariat, to which he must go of his own accord when a mobilisation is declared.',
    cites: ['5.1¶6 fn213'],
  }),
  term('mobilisation-category', {
    term: 'mobilisation category',
    russian: 'mobilizatsionnyy razryad',
    means:
      'One of three groups of the reserve, by rank and age, that are called up one after another (article 53 of the law on military duty).',
    cites: ['5.1¶7 fn214-215'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-19', {
    nature: 'contradiction',
    says: 'The rules of delivery are said to be those for conscripts, then differ from 1.1.1: a refused summons, the count of a registered letter, an electronic summons. The sources here are of April 2023, those of 1.1.1 partly of 2025. Each difference is kept as a doubt.',
    bears: ['mobilisation.summons-received'],
    cites: ['5.1¶5 fn211-212', '1.1.1¶8 fn12', '1.1.1¶9 fn13', '1.1.1¶11 fn18'],
  }),
  note('A-20', {
    nature: 'editorial',
    says: 'Sources outside the report give soldiers 40, 50 and 55 years for the three categories. To be verified. Whether a man can be called up at all does not hang on it.',
    bears: ['mobilisation.category-by-age'],
    cites: ['5.1¶7 fn215'],
  }),
  note('A-21', {
    nature: 'slip',
    says: 'The second row of Table 2 prints "onderofficieren". Sergeants and starshiny stand in the first row, section 4 puts that group at 55, and lieutenants to captains have no row: junior officers are read.',
    bears: ['mobilisation.category-by-age', 'reserve.age-limit'],
    cites: ['5.1¶7 fn215', '4¶4 fn191'],
  }),
  note('A-22', {
    nature: 'source',
    says: 'Article 53 belongs to the law on military duty (53-FZ); the footnotes cite the Mobilisation Law (31-FZ, printed 31-F3) only.',
    bears: ['mobilisation.category-by-age'],
    cites: ['5.1¶1 fn207', '5.1¶7 fn214-215'],
  }),
  note('A-25', {
    nature: 'reading',
    says: 'The transition speaks of "soldiers" and of men who turn fifty in 2024 to 2027. It is read for the whole first row; men who turn fifty from 2028 on have the limit of 55; men past fifty in 2024 who were still listed are a doubt.',
    bears: ['reserve.age-limit', 'mobilisation.category-by-age'],
    cites: ['5.1¶8 fn216'],
  }),
  note('A-54', {
    nature: 'contradiction',
    says: 'Alternative service in a mobilisation: a right by the Constitution, unclear in practice by a source of September 2022, impossible by a government site, and since 4 November 2022 provided for as civilian work. The right stands as the norm; the rest is practice or later law.',
    bears: ['mobilisation.may-ask-alternative-service', 'mobilisation.may-be-reached'],
    cites: ['5.1¶9 fn217-219', '5.1¶10 fn220'],
  }),
])
