import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of acquired citizenship. */
export const terms: readonly Term[] = Object.freeze([
  term('new-citizen', {
    term: 'new citizen',
    means:
      'A person who acquired Russian citizenship, whether recently or not; he has to enter himself in the military register as a conscript.',
    cites: ['1.5¶1 fn93'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-31', {
    nature: 'slip',
    says: 'The BBC page on the law is dated 31 July 2024 in the footnotes and 1 July 2024 in the bibliography; as its title says that the law has been passed, 31 July is read.',
    bears: ['naturalised.exposure'],
    cites: ['1.5¶1 fn93', '1.5¶3 fn95', '1.5¶4 fn96', '1.5¶5 fn98'],
  }),
  note('A2-32', {
    nature: 'reading',
    says: 'Losing citizenship for not registering comes from an explanatory note that says it can serve as an element, while the report later speaks of cases based on the amendment itself. It is read as exposure, never as automatic.',
    bears: ['naturalised.can-lose-citizenship', 'naturalised.exposure', '1.5-24'],
    cites: ['1.5¶1 fn93', '1.5¶6 fn100'],
  }),
  note('A2-32-outside', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: a bill of 2025-26 is said to provide the procedure for withdrawal that was still missing.',
    bears: ['naturalised.can-lose-citizenship'],
    cites: ['1.5¶1 fn93'],
  }),
  note('A2-34', {
    nature: 'reading',
    says: 'That only a fine was possible before, and that courts took citizenship away in 2023, are no contradiction in law: those cases rest on false statements. The amount of the fine is not given; that of 1.1.4 is not borrowed.',
    bears: ['naturalised.exposure', 'naturalised.false-statements', '1.5-05', '1.5-06'],
    cites: ['1.5¶1 fn93', '1.5¶2 fn94'],
  }),
  note('A2-35', {
    nature: 'reading',
    says: 'The duty of the ministry is dated, the terms of two weeks and one week are not; one source for them is of August 2023. They are taken as sure since 8 August 2024.',
    bears: ['naturalised.report-by', 'naturalised.register-online-by', 'naturalised.term-missed'],
    cites: ['1.5¶3 fn95'],
  }),
  note('Q2-18', {
    nature: 'reading',
    says: 'The terms are counted in calendar days from the day of acquisition, which is not counted; the last day belongs to the term. Either way of registering is enough.',
    bears: ['naturalised.report-by', 'naturalised.register-online-by', 'naturalised.ways-open'],
    cites: ['1.5¶3 fn95'],
  }),
  note('Q2-20', {
    nature: 'reading',
    says: 'The report speaks of persons who acquire citizenship. Since the duty is to be entered as a conscript, only men of call-up age are taken as sure; of women, minors and older men nothing is concluded.',
    bears: ['naturalised.must-register', 'naturalised.can-lose-citizenship'],
    cites: ['1.5¶1 fn93'],
  }),
  note('A2-36', {
    nature: 'reading',
    says: 'The 130 judgments “in 2024” come from a page of 31 July 2024 and cannot cover the whole year; 17 August 2023 is the date of the post on the hundred people in Saint Petersburg and Chuvashiya, and the event may be earlier.',
    bears: ['1.5-16', '1.5-15', '1.5-15-taken', '1.5-17'],
    cites: ['1.5¶5 fn97-98'],
  }),
  note('A2-37', {
    nature: 'source',
    says: 'The number 69 stands three times: losses of citizenship, same-day dispatches in Moscow (both from one OVD-info page of 29 April 2025) and conscripts killed in 2022. All are kept as printed; the two of OVD-info are to be verified.',
    bears: ['1.5-23', '1.6-33', '1.7-19'],
    cites: ['1.5¶6 fn100', '1.6¶6 fn112', '1.7¶4 fn123'],
  }),
  note('A2-38', {
    nature: 'reading',
    says: '69 is a count of documented cases on one ground since August 2024; about 2,875 is an official number on all grounds since April 2023. No share may be drawn from them.',
    bears: ['1.5-23', '1.5-25'],
    cites: ['1.5¶6 fn100', '1.5¶7 fn101'],
  }),
  note('A2-38-outside', {
    nature: 'editorial',
    says: 'Not from the report, to be verified: sponsors of a bill give 198 decisions from 8 August to 31 December 2024.',
    bears: ['1.5-23', '1.5-25'],
    cites: ['1.5¶7 fn101'],
  }),
  note('A2-39', {
    nature: 'reading',
    says: 'The 10,000 at the front are a part of the 30,000 registered after arrest; when that count began is not said, and it cannot be verified.',
    bears: ['1.5-20', '1.5-20-registered', '1.5-21-front'],
    cites: ['1.5¶5 fn99'],
  }),
  note('A2-40', {
    nature: 'source',
    says: 'The Beda page of 16 May 2025 has “prizyv-k-sovesti” in its address, so the two sources on losses before August 2024 may be one; the footnote ends in an empty entry.',
    bears: ['1.5-05', '1.5-06'],
    cites: ['1.5¶2 fn94'],
  }),
])
