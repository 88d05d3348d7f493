import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of this section. */
export const terms: readonly Term[] = Object.freeze([
  term('raid', {
    term: 'raid',
    means:
      'As Idite Lesom counts them: an action in which the authorities actively look for conscripts and may bring them to a commissariat, with or without physical force.',
    cites: ['1.6¶1 fn103'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-41', {
    nature: 'reading',
    says: 'For autumn 2024 Idite Lesom counts 170 raids and Prizyv k Sovesti 86: two counters, neither added nor averaged. Spring 2024 is missing, which is a gap and not zero. OVD-info says that figures were not collected systematically before the end of 2024, although Idite Lesom has one for 2023.',
    bears: ['1.6-04', '1.6-07', '1.6-08'],
    cites: ['1.6¶1 fn103-105'],
  }),
  note('A2-42', {
    nature: 'reading',
    says: 'The activists who found about 200 cases of forced induction are not named; the cases overlap with raids and with same-day dispatches.',
    bears: ['1.6-14'],
    cites: ['1.6¶3 fn107'],
  }),
  note('A2-43', {
    nature: 'reading',
    says: 'Same-day dispatch is said not to be allowed by law, without a provision; yet since 21 April 2025 a man with a valid decision can be sent at once in a later period. The ban is read as one on being examined and sent on the same day.',
    bears: ['dispatch.same-day', 'dispatch.may-be-sent-on-the-day'],
    cites: ['1.6¶6 fn112', '1.1.2¶5 fn27'],
  }),
  note('A2-44', {
    nature: 'reading',
    says: 'The 5,000 men of Moscow in 2020 may be of one season or of both; they are not set against the 9,000 of autumn 2025 as a rate of growth.',
    bears: ['1.6-29'],
    cites: ['1.6¶5 fn111'],
  }),
  note('A2-45', {
    nature: 'reading',
    says: 'The place of the actions in the metro of October 2025 follows from the EPP and from the next sentence: Moscow. “Several dozen” may be of those taken to the EPP or of those kept there.',
    bears: ['1.6-22', '1.6-24', '1.6-25', '1.6-27'],
    cites: ['1.6¶5 fn111'],
  }),
  note('A2-46', {
    nature: 'slip',
    says: 'The organisation is printed as “Prozyv k Sovesti” in the text and “Prizyv k Sovesti” in the notes; the sending point “Ugreshkiy” lies in Ugreshskaya street.',
    bears: ['1.6-07', '1.6-37'],
    cites: ['1.6¶1 fn104', '1.6¶6 fn113'],
  }),
  note('A2-47', {
    nature: 'source',
    says: 'Novaya Gazeta of 25 April 2025 can support only the first weeks of the spring call-up. That evasion carries no political meaning by one contact, and that conscription was used against opponents in few cases, are answers to different questions.',
    bears: ['1.6-15', '1.6-16', '1.6-40', '1.6-41'],
    cites: ['1.6¶4 fn108', '1.6¶7 fn114'],
  }),
])
