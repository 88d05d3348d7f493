import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of the mobilisation of 2022. */
export const terms: readonly Term[] = Object.freeze([
  term('partial-mobilisation', {
    term: 'partial mobilisation',
    russian: 'chastichnaya mobilizatsiya',
    means:
      'The mobilisation by the decree of September 2022, of citizens who were in the zapas at that moment. Call-ups ended by November 2022; the decree is still in force, and with it the period of mobilisation on which other rules hang.',
    cites: ['5.4¶1 fn233', '5.4¶2 fn234'],
  }),
  term('mobilised-man', {
    term: 'mobilised man',
    means:
      'A man of the reserve who was called up in the mobilisation. He has the status of a contract soldier, and serves until the President officially ends the mobilisation.',
    cites: ['5.4¶2 fn234'],
  }),
])

/** Slips, contradictions and readings of these sections. */
export const notes: readonly Note[] = Object.freeze([
  note('A-12c', {
    nature: 'contradiction',
    says: 'The mobilisation was announced on 20 September 2022 by this section, on the 21st by 5.1; the sources of the decree are dated the 21st. Its effects run from 21 September in every passage, and nothing in law turns on the day before.',
    bears: ['mobilisation.period-in-law'],
    cites: ['5.4¶1 fn233', '5.1¶1 fn207'],
  }),
  note('A-55', {
    nature: 'contradiction',
    says: 'Declared completed on 28 October 2022, and confirmed by the President, yet the decree is in force. Two questions are kept apart: whether the period of mobilisation runs in law, and whether men are called up in fact. What the law ties to a mobilisation follows the first.',
    bears: ['mobilisation.period-in-law', 'mobilisation.call-ups-in-fact'],
    cites: ['5.4¶1 fn233', '5.4¶2 fn234'],
  }),
  note('A-65', {
    nature: 'reading',
    says: 'The decree subjects those in the zapas “at that moment”; 5.5 has sources for whom a second wave needs no new decree. Whether men entered in the zapas later come under it is not said, and no exemption is read into it.',
    bears: ['mobilisation-2022.subject-to-decree', 'mobilisation.new-call-ups-in-law'],
    cites: ['5.4¶1 fn233', '5.5¶4 fn249', '5.5¶5 fn250'],
  }),
  note('A-42', {
    nature: 'contradiction',
    says: 'No information on anybody charged is followed by one case that was opened. Read: no conviction found; one case opened, and stopped on 7 October 2022. That it is the only one is a statement of 14 July 2023.',
    bears: ['mobilisation.evasion-criminal'],
    cites: ['5.4.1¶1 fn240'],
  }),
  note('A-43', {
    nature: 'reading',
    says: 'The totals of Mediazona stand here as “in May 2025”, in 1.1.5 as from February 2022 to May 2025. They are read as one sum over that whole time; the three articles add up to it.',
    bears: ['mobilised.criminal-liability', '5.4.1-13'],
    cites: ['5.4.1¶2 fn244', '1.1.5¶4'],
  }),
  note('Q-13', {
    nature: 'reading',
    says: 'The grounds of discharge are told in 3.2 of contract soldiers. That they hold for mobilised men follows from their status and is kept as a doubt; so is whether category V is “unfit” for a man who serves.',
    bears: ['mobilised.may-leave-service'],
    cites: ['5.4¶2 fn234', '3.2¶2 fn182', '5.1¶3 fn209'],
  }),
  note('Q-25', {
    nature: 'reading',
    says: 'A mobilised man who signs a contract has two statuses one after the other. The grounds of discharge do not change, and his term hangs on the decree as before.',
    bears: ['mobilised.contract-signed'],
    cites: ['5.4¶5 fn239', '3.2¶3 fn183'],
  }),
  note('Q-32', {
    nature: 'reading',
    says: 'A mobilisation instruction is said to oblige as soon as any mobilisation is declared. Since a mobilisation always concerns specific groups, a holder outside them may not have been bound in a partial one; the wording is kept.',
    bears: ['mobilisation.instruction-duty'],
    cites: ['5.4¶4 fn238', '5.1¶2 fn208'],
  }),
  note('source-5.4-bumaga', {
    nature: 'source',
    says: 'The reports of pressure are dated to the end of 2024 and the beginning of 2025; one of the three sources, Bumaga, is of 23 August 2024.',
    bears: ['mobilised.contract-signed'],
    cites: ['5.4¶5 fn239', '5.4.1¶2 fn245'],
  }),
])
