import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of evasion and its penalties. */
export const terms: readonly Term[] = Object.freeze([
  term('euro-rate', {
    term: 'exchange rate of the report',
    means: 'The report reckons 1 euro as 100 RUB.',
    cites: ['1.1.4¶1 fn40'],
  }),
  term('restrictive-measures', {
    term: 'restrictive measures',
    means:
      'Five measures that can follow when a man has not come within twenty days after the date in a summons: no driving and no registration of a vehicle, no registration as an entrepreneur, none as self-employed, no registration of real estate, no credit or loans.',
    cites: ['1.1.4¶2', '1.1.4¶3 fn41', '1.1.4¶3b1 fn41', '1.1.4¶3b2', '1.1.4¶3b3', '1.1.4¶3b4', '1.1.4¶3b5'],
  }),
  term('article-21-5', {
    term: 'article 21.5',
    means: 'The article of the Code of Administrative Offences that fines men who do not answer a summons.',
    cites: ['1.1.4¶1 fn40'],
  }),
  term('article-328', {
    term: 'article 328',
    means:
      'The article of the Criminal Code on evasion of conscription; it does not cover mobilisation or trainings of the reserve.',
    cites: ['1.1.4¶5 fn46', '5.3¶3 fn231', '4¶6 fn193'],
  }),
  term('dis-report', {
    term: 'Danish and Swedish fact-finding report',
    means:
      'A report of the Danish and Swedish COI services on military service in Russia, of March 2025, after a fact-finding mission.',
    cites: ['1.1.4¶8 fn51'],
  }),
])

/** Slips, readings and outside material to this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A1-45', {
    nature: 'editorial',
    says: 'Outside the report, to be verified: the act on the higher fine was adopted on 25 July and signed on 31 July 2023, and was announced to start in October 2023.',
    bears: ['evasion.fine', 'evasion.employer-penalty'],
    cites: ['1.1.4¶1 fn40'],
  }),
  note('A1-46', {
    nature: 'reading',
    says: 'Employers are liable “through the amendment”, up to 400,000 RUB: no sum before it, and no word on who pays. Before it the answer is not stated, not nothing.',
    bears: ['evasion.employer-penalty'],
    cites: ['1.1.4¶1 fn40'],
  }),
  note('A1-47', {
    nature: 'source',
    says: 'The sentence on the twenty days has no footnote; that on the list of measures has. Who decides, for how long, and what a valid reason is, is not said.',
    bears: ['evasion.measures-from', 'evasion.measures-for-summons'],
    cites: ['1.1.4¶2', '1.1.4¶3 fn41'],
  }),
  note('A1-48', {
    nature: 'source',
    says: 'The item of Shkola Prizyvnik of 15 August 2025 is neither in the footnote nor in the bibliography.',
    bears: ['1.1.4-17'],
    cites: ['1.1.4¶4 fn42'],
  }),
  note('A1-49', {
    nature: 'source',
    says: 'A BBC item of 19 September 2025, cited in 1.1.1, is by its title about first restrictions being introduced; that may tell against “almost no report”.',
    bears: ['1.1.4-16'],
    cites: ['1.1.4¶4 fn42', '1.1.1¶11 fn18'],
  }),
  note('A1-50', {
    nature: 'reading',
    says: 'A limited number of refused exits (Novaya Gazeta), none on a large scale (Idite Lesom), two (Voennye Advokaty): these agree; each stands with its holder and date.',
    bears: ['1.1.4-20', '1.1.4-21', '1.1.4-22'],
    cites: ['1.1.4¶4 fn43-44'],
  }),
  note('A1-21-border', {
    nature: 'source',
    says: 'Novaya Gazeta is quoted for November 2025; the footnote has an item of 25 April 2025.',
    bears: ['1.1.4-20'],
    cites: ['1.1.4¶4 fn43'],
  }),
  note('A1-51', {
    nature: 'editorial',
    says: '“Six months of arrest or forced labour”: the six months are read as those of arrest. Outside the report, to be verified: forced labour up to two years.',
    bears: ['evasion.penalty', 'evasion.art-328.summons-penalty'],
    cites: ['1.1.4¶5 fn46'],
  }),
  note('A1-52', {
    nature: 'reading',
    says: 'Two or more ignored summonses and intent, says the text; repeated evasion and clear intent, says the summary. For the single acts that follow “in addition”, intent is not mentioned.',
    bears: ['evasion.art-328.summons', 'evasion.art-328.move', 'evasion.art-328.stay-abroad'],
    cites: ['1.1.4¶5 fn47-48'],
  }),
  note('A1-52-source', {
    nature: 'slip',
    says: '“Prizyv k Sovesti, 29/08/2025” stands in the bibliography under Shkola Prizyvnik.',
    bears: ['evasion.art-328.summons'],
    cites: ['1.1.4¶5 fn48'],
  }),
  note('A1-53', {
    nature: 'contradiction',
    says: 'In 2024 there were 924 convicted, of whom “the others” were fined after 5 suspended sentences, 1 acquittal and 34 dropped cases, although acquitted men are not convicted. The number of fines is not stated.',
    bears: ['1.1.4-33', '1.1.4-45'],
    cites: ['1.1.4¶6 fn49'],
  }),
  note('A1-54', {
    nature: 'editorial',
    says: 'Outside the report, to be verified: the fine went from 1,000 to 5,000 RUB up to 10,000 to 20,000 RUB, and held until the end of 2025 in a call-up period only.',
    bears: ['residence.fine'],
    cites: ['1.1.4¶7 fn50'],
  }),
  note('A1-55', {
    nature: 'source',
    says: 'The country report of the Netherlands is dated 12 April 2022; its address points to April 2021.',
    bears: ['evasion.penalty'],
    cites: ['1.1.4¶5 fn46'],
  }),
  note('A1-56', {
    nature: 'source',
    says: 'The report of the Danish and Swedish services is cited under the Danish service (DIS) alone: one source, two publishers.',
    bears: ['1.1.4-51', '1.1.4-52', '1.1.4-53'],
    cites: ['1.1.4¶8 fn51'],
  }),
  note('A1-73', {
    nature: 'reading',
    says: 'Contact A speaks of how evasion is seen; OVD-info, in 1.6, of conscription used against opponents. These are different questions.',
    bears: ['1.1.4-54'],
    cites: ['1.1.4¶9 fn52'],
  }),
])
