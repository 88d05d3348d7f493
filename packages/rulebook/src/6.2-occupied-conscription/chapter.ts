import { type Chapter, chapter } from '../evidence/chapter.ts'
import { alternativePosts, postsAdded } from './alternative-posts.ts'
import { callUpClaims } from './claims-call-ups.ts'
import { residentClaims } from './claims-residents.ts'
import { figures } from './figures.ts'
import { autumnDay, calledUpInFact, springDay, springOf2024 } from './first-call-ups.ts'
import { donetskOrder, whatCallUpLedTo } from './order-of-2023.ts'
import { notes, terms } from './terms-and-notes.ts'
import { militiaServiceCounts, mustRegisterThere, withoutPassport } from './without-passport.ts'
import { yearRoundThere } from './year-round.ts'

/** Occupied areas: Russian conscription. */
export const occupiedConscription: Chapter = chapter('6.2', {
  title: 'Occupied areas: Russian conscription',
  facts: [springOf2024, springDay, autumnDay, postsAdded],
  rules: [
    withoutPassport,
    mustRegisterThere,
    militiaServiceCounts,
    calledUpInFact,
    donetskOrder,
    whatCallUpLedTo,
    yearRoundThere,
    alternativePosts,
  ],
  claims: [...callUpClaims, ...residentClaims],
  figures,
  terms,
  notes,
})
