import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of medical examination. */
export const terms: readonly Term[] = Object.freeze([
  term('regulation-on-examination', {
    term: 'Regulation on military-medical examination',
    russian: 'Polozhenie o voenno-vrachebnoy ekspertize',
    means:
      'Decree 565 of the government of 4 July 2013 on how conscripts and servicemen are medically examined; the report uses the version of 29 August 2025.',
    cites: ['1.2¶1 fn66', '1.2¶10 fn75'],
  }),
  term('schedule-of-illnesses', {
    term: 'schedule of illnesses',
    russian: 'raspisanie bolezney',
    means: 'The overview of criteria by which medical commissions decide whether a man is fit.',
    cites: ['1.2¶10 fn75'],
  }),
  term('medical-categories', {
    term: 'categories of fitness',
    russian: 'kategorii godnosti',
    means:
      'A (А) fit; B (Б) fit with minimal restrictions, divided into B1 to B4; V (В) of limited fitness; G (Г) unfit for a time; D (Д) unfit. They are explained by Prizyvanet, an organisation for conscripts, and by the law office Sluzhba Pomoshchi Prizyvnikam, which helps men who want to stay out of service.',
    cites: ['1.2¶3 fn69', '1.2¶4', '1.2¶5 fn70'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-01', {
    nature: 'slip',
    says: 'Decree 565 goes by two names and is cited by "article 18"; a regulation has points. It is one act.',
    bears: ['medical.category'],
    cites: ['1.2¶1 fn66', '1.2¶3 fn69'],
  }),
  note('A2-02', {
    nature: 'slip',
    says: 'Category V is once printed with a Latin B between brackets; limited fitness (В) is meant, not category B (Б).',
    bears: ['medical.category', 'medical.effect'],
    cites: ['1.2¶6 fn71'],
  }),
  note('A2-03', {
    nature: 'contradiction',
    says: 'Section 1.3 lists only limited fitness among the exemptions; category D is taken from section 1.2, which calls it wholly exempt.',
    bears: ['exemption.unfit', 'medical.effect'],
    cites: ['1.2¶8 fn73', '1.3¶1b1 fn80'],
  }),
  note('A2-05', {
    nature: 'source',
    says: 'Rules told in the present tense rest on sources of 2019 to 2022 and a copy of the decree of December 2021, though it changed in September 2025.',
    bears: ['medical.effect'],
    cites: ['1.2¶3 fn69', '1.2¶5 fn70', '1.2¶10 fn75'],
  }),
  note('A2-06', {
    nature: 'slip',
    says: '"The categories D" stands in the plural: a second letter may have dropped out. D is kept as printed.',
    bears: ['1.2-37'],
    cites: ['1.2¶10 fn75'],
  }),
  note('A2-07', {
    nature: 'source',
    says: 'The transition of 5 September 2025 rests on one page that the bibliography does not have, and "re-examination" is not defined. The day lies between two call-up periods.',
    bears: ['medical.schedule-edition', 'medical.edition-on-review'],
    cites: ['1.2¶10 fn76'],
  }),
  note('A2-08', {
    nature: 'contradiction',
    says: 'Section 1.2 has a complaint against the call-up commission suspend, section 1.1.3 not; the first rests on older sources. Section 1.1.3 is the rule since April 2023.',
    bears: ['complaint.suspends', 'medical.complaint-way'],
    cites: ['1.2¶11 fn77', '1.1.3¶1 fn34'],
  }),
  note('A2-09', {
    nature: 'contradiction',
    says: 'A complaint is followed by an examination by the control commission, says one paragraph; it may decide on the file since September 2025, says the next. Which holds on the court route is not said.',
    bears: ['medical.must-examine-again'],
    cites: ['1.2¶11 fn77', '1.2¶12 fn78'],
  }),
  note('A2-10', {
    nature: 'reading',
    says: '"Wait for a call-up period" is read of the new examination; a complaint can be filed at any time.',
    bears: ['medical.next-examination-from'],
    cites: ['1.2¶13 fn79'],
  }),
  note('A2-11', {
    nature: 'source',
    says: '"Prizyv k Sovesti, 14/10/2025" fits four entries of the bibliography; by their titles the page on old decisions and the one on the Regulation are meant.',
    bears: ['1.2-37', '1.2-46', '1.2-54'],
    cites: ['1.2¶1 fn67', '1.2¶10 fn75', '1.2¶11 fn77', '1.2¶12 fn78', '1.2¶13 fn79'],
  }),
  note('A2-13', {
    nature: 'source',
    says: 'The rule on students in their last year rests on one post of 20 March 2022.',
    bears: ['medical.student-may-be-examined'],
    cites: ['1.2¶9 fn74'],
  }),
  note('A2-14', {
    nature: 'source',
    says: 'Two sites, prizyv.net and prizyvanet.ru, go by one name in the bibliography; a footnote on category B names a page on category V.',
    bears: ['medical.effect'],
    cites: ['1.2¶5 fn70', '1.2¶6 fn71'],
  }),
  note('A2-12', {
    nature: 'source',
    says: 'Some sources of chapters 1.2 to 2 are not in the bibliography: Bumaga 01/04/2022, Shkola Prizyvnik 09/09/2025, the COI Focus of 28/03/2025, Neprizyvnoy.net, the Ministry of the Interior 08/10/2025 and Meduza 05/03/2022. Of Soldiers’ Mothers and Shkola Prizyvnik without a date, and of Prizyv k Sovesti 27/05/2025, several entries fit.',
    bears: ['medical.schedule-edition', 'medical.must-examine-again'],
    cites: ['1.2¶6 fn71', '1.2¶10 fn75-76', '1.2¶11 fn77', '1.2¶12 fn78'],
  }),
])
