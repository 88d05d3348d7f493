import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of this section. */
export const terms: readonly Term[] = Object.freeze([
  term('occupied-areas', {
    term: 'occupied areas',
    means:
      'The parts of the Ukrainian oblasts Donetsk, Luhansk, Kherson and Zaporizhzhia that Russia has occupied by force since the invasion of February 2022. Crimea is not named among them. Russia announced their annexation on 30 September 2022 and does not control the whole of them.',
    cites: ['6¶1 fn255'],
  }),
  term('self-declared-republics', {
    term: 'self-declared republics',
    means:
      'The Donetsk and the Luhansk People’s Republic (DNR and LNR; DVR and LVR in the report), which had conscription of their own since 2021 and mobilised in February 2022.',
    cites: ['6.1¶1 fn256', '6.1¶2 fn257'],
  }),
  term('peoples-militia', {
    term: 'people’s militia',
    means: 'The name of the armed units of the self-declared republics, absorbed into the Russian army in autumn 2022.',
    cites: ['6.1¶1 fn256', '6.1¶7 fn263'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-31', {
    nature: 'slip',
    says: 'The second group of conscripts of the Donetsk republic is dated 1 October 2022; the source was consulted before that day, and the group stands between those of April and November 2021. 1 October 2021 is probably meant. Two more sources bear dates that cannot be right (20 October 2022, 2 April 2022).',
    bears: ['6.1-03', '6.1-04', 'republics.conscription-reaches'],
    cites: ['6.1¶1 fn256'],
  }),
  note('A-32', {
    nature: 'reading',
    says: 'Men “older than 65” are said to be called for special units, while duty and exit ban end at 55. Perhaps 55 to 65 is meant. It is kept as printed, as an announcement only.',
    bears: ['6.1-18', 'republics.mobilisation-reaches'],
    cites: ['6.1¶3 fn258'],
  }),
  note('A-33', {
    nature: 'reading',
    says: 'The mobilisation is declared “for all reservists”, while all men between 18 and 55 have to report. The duty to report and the exit ban are read for all men; whom the mobilisation could take is kept as a doubt, as is the day on which Luhansk followed.',
    bears: ['republics.must-report', 'republics.mobilisation-reaches', 'republics.may-not-leave'],
    cites: ['6.1¶2 fn257'],
  }),
  note('A-34', {
    nature: 'slip',
    says: '“June 2022” rests on a source of 6 July 2022, and on one of January 2025; the mobilised men are called conscripts there. They are read as mobilised.',
    bears: ['6.1-26', '6.1-28'],
    cites: ['6.1¶6 fn262'],
  }),
  note('A-35', {
    nature: 'reading',
    says: 'The 80,000 are said to have been called up in “the mobilisation of the end of 2022”, while the republics mobilised in February 2022; Russia’s own mobilisation ran from September. Which is meant is not clear. The source dated 2 July 2023 has 2 June 2023 in its address.',
    bears: ['6.1-31', 'republics.mobilisation-reaches'],
    cites: ['6.1¶7 fn263'],
  }),
  note('A-36', {
    nature: 'contradiction',
    says: 'The areas are said to be occupied since February 2022, yet the rules of the republics of 2021 are told. Each area has a course of its own here. Crimea is left out by the chapter, though the title of a source on the spring call-up of 2025 speaks of it.',
    bears: ['occupied.area', 'occupied.rules-in-force'],
    cites: ['6¶1 fn255', '6.1¶1 fn256', '6.2¶7 fn280'],
  }),
  note('Q-33', {
    nature: 'reading',
    says: 'Which rules held when: until 30 September 2022 those of the republics; then Russia’s claim; commissariats absorbed from 10 November to 2 December 2022; lists only in Donetsk from 28 April 2023; first conscripts sent in autumn 2024; the whole year from January 2026. From which day each Russian rule was applied there the report does not tell.',
    bears: ['occupied.rules-in-force'],
    cites: ['6¶1 fn255', '6.1¶7 fn263', '6.2¶1 fn269', '6.2¶5 fn277', '6.2¶11 fn285'],
  }),
])
