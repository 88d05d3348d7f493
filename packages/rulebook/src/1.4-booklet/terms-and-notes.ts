import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of the military booklet. */
export const terms: readonly Term[] = Object.freeze([
  term('military-booklet', {
    term: 'military booklet',
    russian: 'voennyy bilet',
    means:
      'The document that shows where a man stands with his military service, issued by the unit in which he served or by a commissariat. The report gives an overview and refers to the separate COI Focus of Cedoca of 28 March 2025 on the booklet and other papers of conscripts.',
    cites: ['1.4¶1 fn87', '1.4¶2 fn88'],
  }),
  term('red-booklet', {
    term: 'red booklet',
    means: 'Of paper, 32 pages; for conscripts and for people in the reserve.',
    cites: ['1.4¶3 fn89'],
  }),
  term('green-booklet', {
    term: 'green booklet',
    means: 'Of paper, 40 pages; only for officers in the reserve (zapas).',
    cites: ['1.4¶3 fn89'],
  }),
  term('electronic-booklet', {
    term: 'electronic booklet',
    means: 'In the form of a bank card, issued after 2018 beside the booklets of paper.',
    cites: ['1.4¶3 fn89'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-24-booklet', {
    nature: 'editorial',
    says: 'Inference, not printed here: the age of 30 for the booklet is bound to the upper age of its time, 27 until the end of 2023 and 30 from 1 January 2024 on.',
    bears: ['booklet.deferred-to-upper-age'],
    cites: ['1.4¶2b4 fn88', '1.1.1¶2 fn3'],
  }),
  note('A2-26', {
    nature: 'reading',
    says: 'The booklet is issued on any exemption for medical reasons here, and is mentioned for category V only in 1.2. Both V and D are read as bringing one; only V brings entry in the reserve.',
    bears: ['booklet.medical-exemption'],
    cites: ['1.4¶2b4 fn88', '1.2¶6 fn71'],
  }),
  note('A2-28', {
    nature: 'source',
    says: 'The Dutch country report is dated 12 April 2022, but its address is of April 2021; the Kholod page of 2 September 2022 has an address of 4 September. Both dates are kept.',
    bears: ['booklet.form', '1.4-24'],
    cites: ['1.4¶3 fn89', '1.4¶5 fn92'],
  }),
  note('A2-29', {
    nature: 'reading',
    says: 'The complaint of July 2022 went to a court, the finding of August 2022 is the prosecutor’s; two bodies, two events. As its sources are of 1 August 2022, the finding may be of late July. He was a contract soldier.',
    bears: ['1.4-27', '1.4-28', 'booklet.refusal-stamp-lawful'],
    cites: ['1.4¶5 fn92'],
  }),
  note('A2-29-outside', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: a military court later ruled for a soldier of Ryazan in the matter of such a stamp.',
    bears: ['1.4-27', 'booklet.refusal-stamp-lawful'],
    cites: ['1.4¶5 fn92'],
  }),
  note('A2-30', {
    nature: 'reading',
    says: 'The registration certificate that men get at seventeen is called a booklet of paper too, but is another document. That a man of call-up age has no military booklet is normal and never a sign of evasion.',
    bears: ['booklet.due'],
    cites: ['1.4¶3 fn89', '1.1.1¶6 fn10'],
  }),
])
