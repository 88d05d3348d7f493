import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of alternative service. */
export const terms: readonly Term[] = Object.freeze([
  term('alternative-service', {
    term: 'alternative civilian service (AGS)',
    russian: 'al’ternativnaya grazhdanskaya sluzhba',
    means:
      'Civilian work in the place of military service for conscripts whose personal or religious conviction forbids them to serve; the right is in article 59 of the Constitution. A man works under an employment contract, for a wage, at an institution that the Ministry of Labour lists.',
    cites: ['2¶1 fn127', '2¶6 fn132'],
  }),
  term('law-on-alternative-service', {
    term: 'Law on alternative civilian service',
    russian: 'Federal’nyy zakon “Ob al’ternativnoy grazhdanskoy sluzhbe”',
    means: 'Federal Law 113-FZ of 25 July 2002, consulted in the version of 4 August 2023.',
    cites: ['2¶1 fn127'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-57', {
    nature: 'contradiction',
    says: 'The age of 17½ is given as the moment of entry on the list of conscripts; by 1.1.1 men are entered from January to March of the year in which they turn seventeen. Here 17½ is read as the moment for applying only.',
    bears: ['ags.apply-from', 'ags.may-apply'],
    cites: ['2¶2b1 fn128', '1.1.1¶6'],
  }),
  note('A2-58', {
    nature: 'reading',
    says: 'The report announces three moments for applying half a year ahead, but the second and the third are ways for a late application. One normal way and two exceptions are read.',
    bears: ['ags.application-standing'],
    cites: ['2¶2 fn128'],
  }),
  note('A2-59', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: press reports say that the act on the year-round call-up also amends the law on alternative service, with 1 April as the term for sending from October to December and 1 October for sending from April to July. The version of the law that the report cites is older.',
    bears: ['ags.application-in-time', 'ags.next-deadline'],
    cites: ['2¶1 fn127'],
  }),
  note('A2-60', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: the law knows a second ground, belonging to an indigenous small people with a traditional way of life.',
    bears: ['ags.ground'],
    cites: ['2¶1 fn127'],
  }),
  note('A2-62', {
    nature: 'reading',
    says: 'The month for dealing with an application runs from the end of the term for applying; for late applications no clock is given.',
    bears: ['ags.decision-due'],
    cites: ['2¶4 fn130'],
  }),
  note('A2-63', {
    nature: 'reading',
    says: '98 per cent and “half” come from holders with opposite interests and have no period; the source of the 98 per cent is Meduza of 2022 or Pervaya Liniya of 2025. 88 per cent (88.5 in the title of a source) is a share of appeals.',
    bears: ['2-41', '2-42', '2-46'],
    cites: ['2¶8 fn134', '2¶9 fn136'],
  }),
  note('A2-64', {
    nature: 'reading',
    says: 'That there are no objective figures concerns applications. The official numbers are of persons in service; the sums fit a number on a day at the end of each half-year, not a flow.',
    bears: ['2-47', '2-40'],
    cites: ['2¶8 fn134', '2¶10 fn137'],
  }),
  note('A2-65', {
    nature: 'source',
    says: 'The procedure rests on a page of 28 September 2020 and one of 23 October 2025. It is read as law without a date, in force at the closing of research.',
    bears: ['ags.application-stage', 'ags.filed-in-form', 'ags.booklet'],
    cites: ['2¶3 fn129', '2¶4 fn130', '2¶7 fn133'],
  }),
  note('A2-66', {
    nature: 'reading',
    says: 'Two words for the commission and two for the service stand for one body and one institution.',
    bears: [],
    cites: ['2¶4 fn130', '2¶6 fn132'],
  }),
  note('Q2-26', {
    nature: 'reading',
    says: 'The ten days after a lapsed deferral are counted as calendar days; whether working days are meant is not said.',
    bears: ['ags.application-standing', 'ags.ten-days-end'],
    cites: ['2¶2b3 fn128'],
  }),
])
