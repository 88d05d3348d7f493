import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of the appeal. */
export const terms: readonly Term[] = Object.freeze([
  term('mfts', {
    term: 'MFTs (multifunctional centre)',
    russian: 'Mnogofunktsional’nyy Tsentr Moi Dokumenty',
    means:
      'A local counter at which Russian citizens deal with administrative procedures and ask for official papers of several levels of government.',
    cites: ['1.1.3¶1 fn33'],
  }),
  term('prokuratura', {
    term: 'procuracy',
    russian: 'prokuratura',
    means: 'Roughly the public prosecution, with wider powers in Russia.',
    cites: ['1.1.3¶4 fn38'],
  }),
])

/** Contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A1-39', {
    nature: 'contradiction',
    says: 'By this section complaints to a commission do not suspend; by section 1.2 a complaint against the call-up commission does. The sources there are of 2019 to 2022, and one of 14 October 2025. This section is read as the law since April 2023; the sentence of section 1.2 as the law before it, and since then only for going to court against the higher commission.',
    bears: ['complaint.suspends', 'complaint.call-up-suspended'],
    cites: ['1.1.3¶1 fn34', '1.2¶11 fn77'],
  }),
  note('A1-40', {
    nature: 'contradiction',
    says: 'Suspension by going to court is said to have ended on 11 April 2023, the day of the vote in the Duma; everything else of that act is dated 14 April 2023. What was filed on 12 and 13 April is left open.',
    bears: ['complaint.suspends', 'appeal.local-decision-suspended-by-court'],
    cites: ['1.1.3¶2 fn35', '1.1.1¶7 fn11', '1.1.1¶14 fn22'],
  }),
  note('A1-41', {
    nature: 'reading',
    says: 'A complaint to the court is made “against her decision”, of the local or of the higher commission. The decision attacked decides: a man whose complaint the higher commission rejected attacks the decision of the higher commission.',
    bears: ['complaint.suspends', 'appeal.where'],
    cites: ['1.1.3¶2 fn35'],
  }),
  note('A1-42', {
    nature: 'editorial',
    says: 'That going to court against the higher commission suspends is dated by the word “still” only. Not from the report, to be verified: in March 2026 a bill proposed to end exactly this.',
    bears: ['complaint.suspends', 'appeal.higher-decision-suspended-by-court'],
    cites: ['1.1.3¶2 fn35'],
  }),
  note('A1-43', {
    nature: 'contradiction',
    says: 'By section 2 going to court against a refusal of alternative service suspends; by this section a second complaint is needed to suspend the decision to call up and the sending. Both are read: the first suspends the refusal only. Before its court stage the second suspends nothing.',
    bears: ['appeal.second-complaint-needed', 'complaint.call-up-suspended', 'ags.suit-stops-sending'],
    cites: ['1.1.3¶3 fn36', '2¶4 fn130'],
  }),
  note('A1-44', {
    nature: 'slip',
    says: '“Military commission of a higher level” is read as the call-up commission of a higher level.',
    bears: ['appeal.second-complaint-needed', 'appeal.where'],
    cites: ['1.1.3¶3 fn36'],
  }),
  note('Q1-24', {
    nature: 'reading',
    says: 'That a further appeal “too” suspends is sure where going to court suspended; elsewhere it is left open. Nothing is said of cassation.',
    bears: ['complaint.suspends'],
    cites: ['1.1.3¶2 fn35'],
  }),
  note('Q1-36', {
    nature: 'reading',
    says: 'Five and seven days are counted as calendar days from the day after filing; working days are shown as the other reading.',
    bears: ['complaint.answer-due', 'complaint.answer-overdue'],
    cites: ['1.1.3¶1 fn34', '1.1.3¶2 fn35'],
  }),
])
