import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of this section. */
export const terms: readonly Term[] = Object.freeze([
  term('border-zone', {
    term: 'border zone with Ukraine',
    means: 'Russian regions on the border with Ukraine, such as the oblasts of Kursk and Belgorod.',
    cites: ['1.7¶3 fn121', '1.7¶6 fn125'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-48', {
    nature: 'reading',
    says: 'Four months of training and a military speciality are asked before combat, both of them. 1.1.2 tells of one to two months of basic training and three to six months after it: a description by ISW, not the rule.',
    bears: ['combat.may-be-used', 'combat.four-months-over'],
    cites: ['1.7¶1 fn115', '1.1.2¶4 fn26'],
  }),
  note('A2-49-outside', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: martial law was declared in four occupied regions from 20 October 2022 on. The report names no declaration here, and none is presumed.',
    bears: ['combat.may-be-used'],
    cites: ['1.7¶1 fn115'],
  }),
  note('A2-50', {
    nature: 'source',
    says: 'The “current legislation” on training before combat rests on sources of March to July 2022; it is read as holding without a date, last checked in July 2022.',
    bears: ['combat.may-be-used'],
    cites: ['1.7¶1 fn115'],
  }),
  note('A2-51', {
    nature: 'reading',
    says: 'Conscripts may be sent to the border zone at any stage of service, and may be used in combat only under conditions. Where the border zone becomes a battlefield both rules meet; the report draws no conclusion, and none is drawn here.',
    bears: ['combat.may-be-sent-to-border', 'combat.may-be-used', '1.7-17'],
    cites: ['1.7¶1 fn115', '1.7¶3 fn121'],
  }),
  note('A2-52', {
    nature: 'editorial',
    says: 'The report has the military prosecutor speak before the Duma. Not from the report, to be verified: others name the Federation Council, 7 June 2022, and say that the 600 are those known in the Western Military District only.',
    bears: ['1.7-08', '1.7-08-present'],
    cites: ['1.7¶1 fn117'],
  }),
  note('A2-53', {
    nature: 'contradiction',
    says: 'The president on 8 March and the ministry on 9 March 2022 contradict each other; this is no slip of the report. The regular denials carry a source of March 2022 only.',
    bears: ['1.7-03', '1.7-04', '1.7-05'],
    cites: ['1.7¶1 fn116'],
  }),
  note('A2-54', {
    nature: 'source',
    says: 'A Kholod page of 27 July 2023 cannot support events of summer 2024, only that sending to the border is possible in law. What Chikov “writes” is an interview of 1 September 2022.',
    bears: ['1.7-17', '1.7-12', '1.7-13', '1.7-14'],
    cites: ['1.7¶3 fn121', '1.7¶2 fn119'],
  }),
  note('A2-55', {
    nature: 'reading',
    says: '159 possible conscripts (BBC and Mediazona, up to 9 August 2024) and 217 (Khochu Zhit’, up to 17 April 2025) are counts of two counters: their difference is no number of later deaths. The four groups of the 217 make 108; 109 are not specified.',
    bears: ['1.7-19', '1.7-24', '1.7-25'],
    cites: ['1.7¶4 fn123', '1.7¶5 fn124'],
  }),
  note('A2-56', {
    nature: 'reading',
    says: 'Conscripts sent to border regions in 2025 are told of twice, from one source of 30 June 2025: one claim, two passages.',
    bears: ['1.7-18'],
    cites: ['1.7¶3 fn122', '1.7¶6 fn125'],
  }),
  note('Q2-23', {
    nature: 'reading',
    says: 'The four months are counted in calendar months from the first day of service unless the training is known to be shorter; mobilisation alone is neither martial law nor a war situation.',
    bears: ['combat.may-be-used', 'combat.four-months-over'],
    cites: ['1.7¶1 fn115'],
  }),
])
