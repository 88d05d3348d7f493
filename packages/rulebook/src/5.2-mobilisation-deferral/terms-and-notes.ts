import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of deferral from mobilisation. */
export const terms: readonly Term[] = Object.freeze([
  term('bronirovanie', {
    term: 'reserved citizens',
    russian: 'bronirovanie grazhdan',
    means:
      'People who are left out of a mobilisation because their work needs them: in functions without which state bodies and local government could not run, and in companies of the defence industry or of essential supply. The body or company names them itself (articles 22 and 23 of the Mobilisation Law).',
    cites: ['5.2¶3 fn224'],
  }),
  term('mobilisation-deferral', {
    term: 'deferral from mobilisation',
    russian: 'otsrochka ot mobilizatsii',
    means:
      'A man who could be called up in a mobilisation is not, for as long as a ground of article 18 of the Mobilisation Law or of a decree holds.',
    cites: ['5.2¶1 fn221'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-12b', {
    nature: 'contradiction',
    says: 'The decree of the partial mobilisation is dated 20 September 2022 here and in 5.4, 21 September in 5.1. All passages agree that it took effect on the 21st, and its grounds are read from that day.',
    bears: ['mobilisation.deferral.defence-industry', 'mobilisation.exemption.sentence'],
    cites: ['5.2¶2 fn222', '5.2¶5 fn227', '5.1¶1 fn207', '5.4¶1 fn233'],
  }),
  note('A-26', {
    nature: 'reading',
    says: 'Age, health and a prison sentence are grounds of discharge for serving men in 3.2 and grounds of exemption here. One provision is read, with discharge as its first effect; that it also bars a call-up rests on this section alone.',
    bears: ['mobilisation.exemption.age', 'mobilisation.exemption.health', 'mobilisation.exemption.sentence'],
    cites: ['5.2¶5 fn227', '3.2¶2 fn182'],
  }),
  note('A-27', {
    nature: 'reading',
    says: 'Reserved citizens get "deferral" in one sentence and "release from service" in another. They are read as not called up while they are reserved. The rules of the government in article 18 may be the same ground; they are kept apart.',
    bears: ['mobilisation.deferral.reserved-citizen', 'mobilisation.deferral.government-rules'],
    cites: ['5.2¶1b1 fn221', '5.2¶3 fn224'],
  }),
  note('A-28', {
    nature: 'source',
    says: 'The decree on students is dated 7 October 2022, the date of the newspaper article cited, whose title speaks of postgraduates; "first, consecutive education" is obscure. The source Verstka is dated a day later than it was consulted.',
    bears: ['mobilisation.deferral.student'],
    cites: ['5.2¶2 fn223'],
  }),
  note('A-28b', {
    nature: 'editorial',
    says: 'Sources outside the report name decrees of 24 September 2022 (students) and 5 October 2022 (private universities, postgraduates), both reaching back to 21 September. To be verified.',
    bears: ['mobilisation.deferral.student'],
    cites: ['5.2¶2 fn223'],
  }),
  note('A-29', {
    nature: 'reading',
    says: 'The law is said to have no grounds of exemption, then category D exempts, then three grounds of the decree follow. Read: none in the law but category D; three by the decree, tied to the mobilisation of 2022.',
    bears: ['mobilisation.exemption.category-d', 'mobilisation.exemption.age'],
    cites: ['5.2¶5 fn227'],
  }),
  note('A-64', {
    nature: 'reading',
    says: 'For IT specialists the report speaks of exemption here and of deferral in 1.3. Reserved status is read as deferral: it ends with the status.',
    bears: ['mobilisation.deferral.it-specialist'],
    cites: ['5.2¶4 fn225'],
  }),
])
