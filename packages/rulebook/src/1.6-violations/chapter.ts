import { type Chapter, chapter } from '../evidence/chapter.ts'
import { dispatchClaims } from './claims-dispatch.ts'
import { raidClaims } from './claims-raids.ts'
import { figures } from './figures.ts'
import { broughtByForce } from './raids.ts'
import { appearedBeforeCommission, mayBeSentThatDay, sentSameDay, sentToUnit } from './same-day.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Unlawful practice during call-up. */
export const violations: Chapter = chapter('1.6', {
  title: 'Unlawful practice during call-up',
  facts: [appearedBeforeCommission, sentToUnit],
  rules: [sentSameDay, mayBeSentThatDay, broughtByForce],
  claims: [...raidClaims, ...dispatchClaims],
  figures,
  terms,
  notes,
})
