import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of contract service. */
export const terms: readonly Term[] = Object.freeze([
  term('contract-soldier', {
    term: 'contract soldier',
    russian: 'kontraktnik',
    means:
      'Somebody who enters the army by signing a contract for a set term, often two or three years: at a recruitment office, or as a conscript during his service.',
    cites: ['3¶1 fn142', '3¶2 fn143'],
  }),
  term('request-for-discharge', {
    term: 'request for discharge',
    means:
      'The normal way out of a contract: a written request to the commander, his report in two copies with the reasons given, the decision of a commission of the military region, and its message to the commander.',
    cites: ['3¶7 fn150'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-01', {
    nature: 'reading',
    says: 'A contract is described as running for a set term, while since 21 September 2022 every contract runs on. The term signed for and the day on which the contract ends in fact are two things.',
    bears: ['contract.shortest-term'],
    cites: ['3¶1 fn142', '3.2¶1 fn181'],
  }),
  note('A-02', {
    nature: 'source',
    says: 'The end of the limit of forty is dated “the end of May 2022”. The sources are of 21, 25 and 29 May; the last tells of it as done. 28 May 2022, the day usually given for the act, is not the report’s and is to be verified.',
    bears: ['contract.entry-age'],
    cites: ['3¶1 fn142'],
  }),
  note('A-03', {
    nature: 'reading',
    says: '“All men” may sign: citizens, by 1.1.1 foreign nationals too, and stateless persons since 7 July 2025. Of women the section says nothing.',
    bears: ['contract.entry-age', 'contract.nationality'],
    cites: ['3¶1 fn142', '1.1.1¶2 fn5', '3¶10 fn154'],
  }),
  note('A-04', {
    nature: 'reading',
    says: 'In 3.1 the age is said to have gone “from 40 to 65”. That runs together the entry age, abolished in May 2022, and the maximum age of service of June 2023; it is not read as a rule.',
    bears: ['contract.entry-age', 'contract.service-age-limit'],
    cites: ['3¶1 fn142', '3¶4 fn147', '3.1¶2b1'],
  }),
  note('A-05', {
    nature: 'slip',
    says: 'For the zapas the report points to “1.4 Reservists”; chapter 4 is meant.',
    bears: ['contract.operations-abroad'],
    cites: ['3¶2 fn143'],
  }),
  note('A-06', {
    nature: 'reading',
    says: 'Three months of basic training are asked here; 1.1.2 tells of one to two months of basic training and three to six of further training. The three months are kept as the test of the law.',
    bears: ['contract.conscript-may-sign'],
    cites: ['3¶2 fn143', '1.1.2¶4 fn26'],
  }),
  note('A-07', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: outside sources ascribe the ruling of autumn 2024 to the Constitutional Court, where the report names the Supreme Court, and give fifty as the old maximum for most ranks.',
    bears: ['contract.service-age-limit', 'contract.past-service-age'],
    cites: ['3¶4 fn147'],
  }),
  note('A-08', {
    nature: 'reading',
    says: 'Changes are dated now by a vote, now by a signature, now by entry into force. The day that is stated is taken as the start; for 20 June 2023 (vote), 24 July 2023 (signature), October 2024 (signature) and 7 July 2025 (amendment) the entry into force is not stated.',
    bears: [
      'contract.service-age-limit',
      'contract.criminal-record',
      'contract.operations-abroad',
      'contract.nationality',
      'contract.ends-proceedings',
    ],
    cites: ['3¶2 fn143', '3¶4 fn147', '3¶5 fn148', '3¶6 fn149', '3¶10 fn154'],
  }),
  note('A-09', {
    nature: 'contradiction',
    says: 'Here a convicted man is freed only by a decoration or by a discharge; in 3.1 signing itself lifts liability, “temporarily or not”. Signing is read as provisional, release as following from the two grounds.',
    bears: ['contract.release-from-liability'],
    cites: ['3¶5 fn148', '3.1¶11 fn168'],
  }),
  note('A-11', {
    nature: 'source',
    says: 'For March and October 2024 the report cites a piece of 13 August 2024 on a proposal and one of which only the year is given. Both starts are known to the month; the address of the second source carries 2 October 2024.',
    bears: ['contract.ends-proceedings', 'contract.could-end-proceedings'],
    cites: ['3¶6 fn149'],
  }),
  note('A-12', {
    nature: 'contradiction',
    says: 'The partial mobilisation is said here to have been announced on 20 September 2022, in 5.1 on 21 September. Its effects run from 21 September in every passage.',
    bears: ['contract.end-at-own-request'],
    cites: ['3¶7', '5.1¶1', '5.4¶1 fn233'],
  }),
  note('A-13', {
    nature: 'slip',
    says: 'For offences in service the report points to “1.1.4”; section 1.1.5 is meant.',
    bears: ['contract.criminal-liability'],
    cites: ['3¶8'],
  }),
  note('A-14', {
    nature: 'contradiction',
    says: 'The law on absence is said to be the same for contract soldiers and conscripts, but 1.1.5 has other terms for contract soldiers. The terms by status are read.',
    bears: ['contract.criminal-liability'],
    cites: ['3¶8', '1.1.5¶2'],
  }),
  note('A-15', {
    nature: 'contradiction',
    says: 'Martial law stands in 5.3, but not here, among the states that bring the heavier penalty of article 332, and it is unclear whether three to ten years replace both penalties or that for refusing combat. Both are kept as doubts; the article itself should be read.',
    bears: ['contract.refusal-penalty'],
    cites: ['3¶9 fn153', '5.3¶5 fn232'],
  }),
  note('A-62', {
    nature: 'reading',
    says: 'That two contract days count as one conscript day supposes a contract ended early, which since 21 September 2022 is not possible at one’s own request; the sources are of 2022.',
    bears: ['contract.conscript-term-after'],
    cites: ['3¶3 fn146', '3.2¶1 fn181'],
  }),
  note('Q-21', {
    nature: 'reading',
    says: '“Arrest of six months” is printed without “up to”. It is read as a maximum, and no minimum is worked out.',
    bears: ['contract.refusal-penalty'],
    cites: ['3¶9 fn153'],
  }),
])
