import { type Note, note } from '../evidence/term.ts'

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A1-01', {
    nature: 'slip',
    says: 'A sentence on combat units is a fragment; it is read as the consequence of the one before.',
    bears: ['1.1.1-02'],
    cites: ['1.1.1¶1 fn1'],
  }),
  note('A1-02', {
    nature: 'source',
    says: 'The Finnish National Defence University is named in two ways; they are one source.',
    bears: ['1.1.1-26', '1.1.1-27'],
    cites: ['1.1.1¶1 fn1', '1.1.1¶3 fn7'],
  }),
  note('A1-03', {
    nature: 'source',
    says: 'Figures told in the present tense rest on one page of ISW of 5 March 2022.',
    bears: ['1.1.1-05', '1.1.1-19', '1.1.1-20'],
    cites: ['1.1.1¶1 fn1', '1.1.1¶3 fn6'],
  }),
  note('A1-04', {
    nature: 'reading',
    says: 'The total of 1.5 million and the 695,000 contract soldiers may be two plans; they are kept apart.',
    bears: ['1.1.1-06', '1.1.1-07'],
    cites: ['1.1.1¶1 fn2'],
  }),
  note('A1-05', {
    nature: 'reading',
    says: 'The report says "called up" of men summoned, called up by decision, and inducted. Of these 10 to 30 per cent fits only the last.',
    bears: ['1.1.1-20', '1.1.1-22', '1.1.1-26'],
    cites: ['1.1.1¶3 fn6-7'],
  }),
  note('A1-06', {
    nature: 'editorial',
    says: 'The numbers given as inducted in 2023, 2024 and spring 2025 equal the quotas of the decrees; only that of autumn 2025 is called a target. From outside the report, to be verified.',
    bears: ['1.1.1-22', '1.1.1-25'],
    cites: ['1.1.1¶3 fn6'],
  }),
  note('A1-07', {
    nature: 'source',
    says: 'Footnote 5 gives the law two dates, and the bibliography a day of consultation before the version consulted.',
    bears: ['conscription.call-up-age'],
    cites: ['1.1.1¶2 fn5', '1.1.1¶3 fn6'],
  }),
  note('A1-08', {
    nature: 'reading',
    says: '"Suspending" compulsory service is read as deferral, which 1.3 sets beside exemption.',
    bears: ['conscription.may-be-called-up'],
    cites: ['1.1.1¶2 fn5'],
  }),
  note('A1-09', {
    nature: 'contradiction',
    says: 'Footnote 3 puts men deferred "before" their thirtieth birthday in the zapas, chapter 4 those deferred until 30; the second is read. Men of category D are in none.',
    bears: ['reserve.in-zapas'],
    cites: ['1.1.1¶2 fn3', '4¶2 fn187'],
  }),
  note('A1-10', {
    nature: 'contradiction',
    says: 'Only citizens can be conscripted, yet 6.2 tells of men without a Russian passport called up in occupied areas: a practice that departs from the rule. Whether a non-citizen may sign a contract chapter 3 decides.',
    bears: ['conscription.may-be-called-up'],
    cites: ['1.1.1¶2 fn5'],
  }),
  note('A1-11', {
    nature: 'reading',
    says: 'The ban on examinations outside the periods is read as one on call-up measures; first registration in January to March and summonses to clarify data are outside it.',
    bears: ['call-up.measures-allowed', 'registration.first-from'],
    cites: ['1.1.1¶4 fn8', '1.1.1¶6 fn10'],
  }),
  note('A1-12', {
    nature: 'reading',
    says: '"Until December 2025" is read as until 31 December 2025 included.',
    bears: ['call-up.measures-allowed'],
    cites: ['1.1.1¶4 fn8'],
  }),
  note('A1-14', {
    nature: 'contradiction',
    says: 'First registration "from the seventeenth birthday" and "in January to March of the year in which he turns 17": the second is the norm, the first a loose observation.',
    bears: ['registration.first-from', '1.1.1-49'],
    cites: ['1.1.1¶6 fn10'],
  }),
  note('A1-15', {
    nature: 'reading',
    says: 'Screening is named among the steps of the new law only; it is treated as part of the examination under the old one too.',
    bears: ['call-up.measures-allowed'],
    cites: ['1.1.1¶4 fn8'],
  }),
  note('A1-16', {
    nature: 'reading',
    says: 'The call-up commission goes by several names in the report; a decision "of the commissariat" is one of its commission.',
    bears: [],
    cites: ['1.1.1¶4 fn8'],
  }),
  note('A1-17', {
    nature: 'reading',
    says: 'The rules on refusal and on the police are undated; before 14 April 2023 only the need of a signature is certain.',
    bears: ['summons.lawful-delivery', 'summons.deemed-received'],
    cites: ['1.1.1¶8 fn12'],
  }),
  note('A1-18', {
    nature: 'contradiction',
    says: 'A registered letter counts on signing, on refusal, and seven days after entry, without an order among them: the earliest is read. Section 5.1 counts differently for a mobilisation; the two are kept apart.',
    bears: ['summons.deemed-received'],
    cites: ['1.1.1¶9 fn13', '5.1¶5 fn211'],
  }),
  note('A1-19', {
    nature: 'contradiction',
    says: 'Both seven-day terms start with an entry in a register that by the report hardly exists; so the entry is a fact of each summons, asked for and never presumed.',
    bears: ['summons.deemed-received', 'summons.lawful-delivery'],
    cites: ['1.1.1¶9 fn13', '1.1.1¶10 fn16', '1.1.1¶11 fn18'],
  }),
  note('A1-20', {
    nature: 'source',
    says: 'Klyga spoke a month before the ministry whom he is set against, and no source of May 2025 is named; both stand as dated claims.',
    bears: ['1.1.1-76', '1.1.1-77'],
    cites: ['1.1.1¶10 fn16'],
  }),
  note('A1-21', {
    nature: 'source',
    says: 'A page of Novaya Gazeta of 25 April 2025 is cited for the autumn of 2025: the date of the source lies before what it is cited for.',
    bears: ['1.1.1-80', '1.1.1-81'],
    cites: ['1.1.1¶10 fn17'],
  }),
  note('A1-22', {
    nature: 'reading',
    says: '"A considerable number" in July, "a few hundred" valid ones in autumn and warnings "in large numbers" in November are about different things and are not added up.',
    bears: ['1.1.1-78', '1.1.1-80'],
    cites: ['1.1.1¶10 fn16-17'],
  }),
  note('A1-23', {
    nature: 'contradiction',
    says: 'Here a ban on leaving can follow at once on entry of an electronic summons, visible to the services at the border; section 1.1.2 has it from the sending of any summons to report. See the question on the exit ban.',
    bears: ['exit-ban.in-force'],
    cites: ['1.1.1¶11 fn18', '1.1.1¶13 fn21'],
  }),
  note('A1-26', {
    nature: 'contradiction',
    says: 'The duty to come unprompted has no penalty, yet a complaint of evasion is possible "in principle": no fine is derived from it.',
    bears: ['call-up.must-come-unprompted'],
    cites: ['1.1.1¶14 fn22'],
  }),
])
