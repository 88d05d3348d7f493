import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of exemption and deferral. */
export const terms: readonly Term[] = Object.freeze([
  term('exemption', {
    term: 'exemption',
    russian: 'osvobozhdenie ot prizyva',
    means: 'Not being called up, for good or as long as a state lasts. Who is exempt or deferred is not called up.',
    cites: ['1.3¶1 fn80', '1.3¶6 fn86'],
  }),
  term('deferral', {
    term: 'deferral',
    russian: 'otsrochka',
    means:
      'Not being called up for a time. The law is the same Federal Law 53-FZ, in the version of 29 September 2025.',
    cites: ['1.3¶2 fn81'],
  }),
])

/** Slips, contradictions and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A2-15', {
    nature: 'reading',
    says: 'One list mixes exemption for good with states that pass; each ground is a dated status of its own.',
    bears: ['exemption', 'conscription.liable'],
    cites: ['1.3¶1 fn80'],
  }),
  note('A2-16', {
    nature: 'reading',
    says: 'Men who have done alternative service are exempt from conscription and yet in the reserve.',
    bears: ['exemption.alternative-service'],
    cites: ['1.3¶1b2 fn80', '2¶11 fn138'],
  }),
  note('A2-17', {
    nature: 'reading',
    says: '"Before his thirtieth" is read as under the age limit of the day; the end of an investigation without conviction ends the exemption, as an inference. The same men may sign contracts (chapter 3).',
    bears: ['exemption.conviction', 'exemption.investigation', 'conviction.callable-again'],
    cites: ['1.3¶1b7 fn80'],
  }),
  note('A2-18', {
    nature: 'reading',
    says: '"Certain" studies, services and institutions are not named; whether his is one of them is asked, never worked out from its name.',
    bears: ['exemption.studies', 'deferral.state-service', 'deferral.study', 'deferral.care'],
    cites: ['1.3¶1b5 fn80', '1.3¶2 fn81'],
  }),
  note('A2-19', {
    nature: 'slip',
    says: '"Zapras" is zapas.',
    bears: ['exemption.reserve-officer'],
    cites: ['1.3¶1b6 fn80'],
  }),
  note('A2-21', {
    nature: 'editorial',
    says: 'The rules for IT companies were tightened by the Ministry of Defence, as printed; the title of the source has the Ministry of Digital Development. To be verified.',
    bears: ['deferral.it-specialist'],
    cites: ['1.3¶4 fn84'],
  }),
  note('A2-22', {
    nature: 'reading',
    says: 'The last sentence on IT specialists says exemption; deferral is meant. Accreditation of the company is not mentioned.',
    bears: ['deferral.it-specialist'],
    cites: ['1.3¶4 fn83', '1.3¶4 fn84'],
  }),
  note('A2-23', {
    nature: 'source',
    says: 'The source for the age of 30 of IT specialists speaks in the future tense; nothing hangs on the day, since no man over 27 was liable before 2024.',
    bears: ['deferral.it-specialist'],
    cites: ['1.3¶4 fn84'],
  }),
  note('A2-24', {
    nature: 'reading',
    says: 'Entry in the reserve at 30 is told without a date, partly from a page of 2022, when the limit was 27.',
    bears: ['reserve.entered-for-age-from'],
    cites: ['1.3¶6 fn86'],
  }),
  note('A2-25', {
    nature: 'reading',
    says: 'The amendment of 28 October 2025 was adopted on that day; its effects are stated from 1 January 2026.',
    bears: ['decision.grant-in-absence', 'reserve.entered-for-age-from'],
    cites: ['1.3¶5 fn85'],
  }),
])
