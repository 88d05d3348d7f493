import { type Note, note, type Term, term } from '../evidence/term.ts'

/** Terms of this section. */
export const terms: readonly Term[] = Object.freeze([
  term('mobilisation-restrictive-measures', {
    term: 'restrictive measures in mobilisation',
    means:
      'Five bans that can be imposed beside the fine: driving and registering a vehicle; registering as an individual entrepreneur; registering with the tax service as self-employed; registering real estate, and so buying, selling or giving it; obtaining credit or loans.',
    cites: ['5.3¶2 fn230'],
  }),
])

/** Slips and readings of this section. */
export const notes: readonly Note[] = Object.freeze([
  note('A-30', {
    nature: 'source',
    says: 'The higher fine is dated July 2023 without a day; the sources are of 24 to 27 July, and one speaks of fines that will rise. Until the end of June 2023 the old fine is certain.',
    bears: ['mobilisation.fine'],
    cites: ['5.3¶1 fn229'],
  }),
  note('A-30b', {
    nature: 'editorial',
    says: 'By sources outside the report the act was passed on 25 July and signed on 31 July 2023, and the new fines apply since 1 October 2023. To be verified; the answer stays open until that day.',
    bears: ['mobilisation.fine'],
    cites: ['5.3¶1 fn229'],
  }),
  note('A-13b', {
    nature: 'slip',
    says: 'For the liability of mobilised men the report refers to "1.1.4 Dienstweigering"; refusal to serve is 1.1.5.',
    bears: ['mobilised.criminal-liability'],
    cites: ['5.3¶4'],
  }),
  note('A-14b', {
    nature: 'reading',
    says: 'Mobilised men are said to stand under the same law as contract soldiers and conscripts, but 1.1.5 has different terms of absence for the two. No term is taken over as certain.',
    bears: ['mobilised.criminal-liability'],
    cites: ['5.3¶4', '1.1.5¶2 fn55'],
  }),
  note('A-15b', {
    nature: 'contradiction',
    says: 'Martial law stands in the list of this section, not in that of section 3, though both tell of article 332; here it is taken as printed. Whether three to ten years replace both penalties is kept as a doubt.',
    bears: ['mobilised.refusal-penalty'],
    cites: ['5.3¶5 fn232', '3¶9 fn153'],
  }),
  note('Q-21b', {
    nature: 'reading',
    says: 'Arrest "of six months" is printed without "at most"; it is read as a maximum.',
    bears: ['mobilised.refusal-penalty'],
    cites: ['5.3¶5 fn232'],
  }),
])
