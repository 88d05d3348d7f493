import { type Note, note } from '../evidence/term.ts'

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-04-recruitment', {
    nature: 'slip',
    says: '“From 40 to 65” runs two rules together: the limit of 40 for entry, abolished in May 2022, and the maximum age of service of 65 (70 for generals) of June 2023. Section 3 is followed.',
    bears: ['contract.may-sign', 'contract.service-age-limit'],
    cites: ['3.1¶2b1', '3¶1 fn142', '3¶4 fn147'],
  }),
  note('A-09-recruitment', {
    nature: 'contradiction',
    says: 'Here signing itself lifts a conviction or an investigation, for a time or not; by section 3 release becomes final only with a decoration or on discharge.',
    bears: ['recruitment.brought-to-sign'],
    cites: ['3.1¶11 fn167', '3¶5 fn148'],
  }),
  note('A-10-recruitment', {
    nature: 'reading',
    says: 'How and when the medical demands were adjusted is not said; no rule on category V is drawn from it.',
    bears: ['contract.may-sign'],
    cites: ['3.1¶2b2'],
  }),
  note('A-17', {
    nature: 'source',
    says: 'Margarete Klein and the SWP are named in the text, yet no source of theirs stands in these footnotes; the statement of the prison service shares a footnote with ISW. They are attributed as in the text.',
    bears: ['recruitment.brought-to-sign'],
    cites: ['3.1¶1 fn155', '3.1¶11 fn168'],
  }),
  note('A-18', {
    nature: 'slip',
    says: 'The text has contact C, the footnote contact B; the bibliography knows A and B only. One contact, called B.',
    bears: ['recruitment.brought-to-sign'],
    cites: ['3.1¶15 fn177'],
  }),
  note('A-46', {
    nature: 'slip',
    says: 'Verstka is said to have written in June 2025; its article is of 10 July 2025. The share of 12 % is of June 2025.',
    bears: ['3.1-54'],
    cites: ['3.1¶11 fn169'],
  }),
  note('A-48', {
    nature: 'contradiction',
    says: 'Four counts for 2024 cannot be joined: 427,000 (ministry), 374,000 to 407,000 (federal budget), 30,000 a month, and the estimate by regional budgets, whose “Table 1” is a chart without values in the text.',
    bears: ['3.1-58', '3.1-60', '3.1-62', '3.1-66'],
    cites: ['3.1¶12 fn171', '3.1¶12 fn172', '3.1¶13 fn174'],
  }),
])
