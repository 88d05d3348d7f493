import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of offences in service. */
export const terms: readonly Term[] = Object.freeze([
  term('aggravating-circumstances', {
    term: 'aggravating circumstances',
    means: 'In this section: a period of mobilisation, martial law, or a state of war, at the time of the offence.',
    cites: ['1.1.5¶2 fn55'],
  }),
  term('disciplinary-unit', {
    term: 'disciplinary unit',
    means: 'A military unit in which convicted soldiers serve their sentence; the report calls it a penal battalion.',
    cites: ['1.1.5¶2b1 fn55', '1.1.5¶6 fn61'],
  }),
  term('sbor', {
    term: 'training of the reserve',
    russian: 'sbor',
    means: 'A military training for which a man of the reserve (zapas) is called up; see section 4.',
    cites: ['1.1.5¶3 fn56'],
  }),
  term('absence-and-desertion', {
    term: 'absence without leave and desertion',
    means:
      'By the Supreme Court, absence without leave (art. 337) is a withdrawal from service for a time, desertion (art. 338) one for good.',
    cites: ['1.1.5¶5 fn59-60'],
  }),
])

const ALL_PENALTIES = ['absence.penalty', 'desertion.penalty', 'refused-order.conscript-penalty']

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A1-57', {
    nature: 'editorial',
    says: 'The sentence and the rows differ on two days, and the rows on ten. Outside the report, to be verified: the article has over two and up to ten days, over ten days and up to a month, over a month.',
    bears: ['absence.length'],
    cites: ['1.1.5¶2 fn55', '1.1.5¶2b1 fn55', '1.1.5¶2b2 fn55'],
  }),
  note('A1-58', {
    nature: 'contradiction',
    says: 'A contract soldier who is back within ten days cannot be prosecuted, yet in aggravating circumstances the first row holds for contract soldiers too. The row is read as the exception.',
    bears: ['absence.offence', 'absence.penalty'],
    cites: ['1.1.5¶2 fn55', '1.1.5¶2b1 fn55'],
  }),
  note('A1-59', {
    nature: 'contradiction',
    says: '5.4, 5.5 and 3.2 have the decree of September 2022 still in force; 2.1 speaks of the end of mobilisation in October 2022. In law the period is read as running since 21 September 2022. Outside the report, to be verified: the amending act is 365-FZ of 24 September 2022, and the Supreme Court (18 May 2023) lets the period run until its end is decreed.',
    bears: ['service-offences.aggravating-period', 'absence.aggravated'],
    cites: ['1.1.5¶2 fn55', '5.4¶1 fn233'],
  }),
  note('A1-60', {
    nature: 'slip',
    says: 'Article “377” (trainings) and “3337” (caption of Graph 1) are read as 337.',
    bears: ['absence.offence', '1.1.5-36'],
    cites: ['1.1.5¶3 fn57', '1.1.5¶7 fn64'],
  }),
  note('A1-61', {
    nature: 'reading',
    says: 'Five to fifteen years for desertion has no date; that of the amendment of September 2022 is taken, as for article 337. What held before is not stated.',
    bears: ['desertion.penalty'],
    cites: ['1.1.5¶4 fn58'],
  }),
  note('A1-62', {
    nature: 'editorial',
    says: 'Outside the report, to be verified: in March 2023 a draft of the plenary opinion was discussed, and it was adopted on 18 May 2023.',
    bears: ['desertion.liability-lapsed'],
    cites: ['1.1.5¶5 fn60'],
  }),
  note('A1-63', {
    nature: 'reading',
    says: 'That liability “ends” at the age limit may mean that the offence stops going on and limitation begins. The rule keeps the printed words; a legal review is needed.',
    bears: ['desertion.liability-lapsed', 'desertion.prosecutable'],
    cites: ['1.1.5¶5 fn60'],
  }),
  note('A1-64', {
    nature: 'reading',
    says: 'Mobilised men come from the zapas, so “entered in the zapas on account of age” probably means struck off it on reaching the age limit.',
    bears: ['desertion.liability-lapsed'],
    cites: ['1.1.5¶5 fn60'],
  }),
  note('A1-65', {
    nature: 'contradiction',
    says: 'For conscripts article 332 is given without the heavier penalties that sections 3 and 5.3 print for contract soldiers and mobilised men.',
    bears: ['refused-order.conscript-penalty'],
    cites: ['1.1.5¶6 fn61', '3¶9 fn153', '5.3¶5 fn232'],
  }),
  note('A1-66', {
    nature: 'reading',
    says: '“Penal battalion” is read as a disciplinary military unit.',
    bears: ['absence.penalty', 'refused-order.conscript-penalty'],
    cites: ['1.1.5¶2b1 fn55', '1.1.5¶6 fn61'],
  }),
  note('A1-67', {
    nature: 'source',
    says: '“Konsultant Plus, 04/08/2023” is not in the bibliography under that date; probably the Criminal Code in the version of 4 August 2023. The penalties for desertion and for refused orders are checked against that version only.',
    bears: ALL_PENALTIES,
    cites: ['1.1.5¶1 fn54', '1.1.5¶2 fn55', '1.1.5¶4 fn58', '1.1.5¶6 fn61'],
  }),
  note('A1-68', {
    nature: 'reading',
    says: 'The counts of Mediazona and of The Insider differ in articles, end month and in what is counted (cases, verdicts, persons); they are kept apart.',
    bears: ['1.1.5-31', '1.1.5-36', '1.1.5-40'],
    cites: ['1.1.5¶7 fn63-64', '1.1.5¶8 fn65'],
  }),
  note('A1-69', {
    nature: 'slip',
    says: '“Sergey Kirenko” is probably Sergey Krivenko of Grazhdanin. Armiya. Pravo., who is quoted in 4 and 5.5.',
    bears: ['1.1.5-20', '1.1.5-21'],
    cites: ['1.1.5¶5 fn59'],
  }),
  note('A1-70', {
    nature: 'contradiction',
    says: 'The English summary has a man prosecuted once he has completed service, the Dutch text once he is doing it. The Dutch text is followed.',
    bears: ['service-offences.liable'],
    cites: ['1.1.5¶1 fn54'],
  }),
  note('A1-71', {
    nature: 'slip',
    says: 'Sections 3, 4 and 5.3 point to “1.1.4 Refusal of service”; 1.1.5 is meant. The title suggests conscientious refusal, the section is about offences in service.',
    bears: [],
    cites: ['1.1.5¶1 fn54', '3¶8', '4¶6 fn193', '5.3¶4'],
  }),
])
