import { type Chapter, chapter } from '../evidence/chapter.ts'
import { broughtToSign, minimumBonus } from './brought-to-sign.ts'
import { conscriptClaims } from './claims-conscripts.ts'
import { generalClaims } from './claims-general.ts'
import { prisonerClaims } from './claims-prisoners.ts'
import { volunteerClaims } from './claims-volunteers.ts'
import { figures } from './figures.ts'
import { notes } from './notes.ts'

/** Recruitment; what sources saw is kept by group. */
export const recruitment: Chapter = chapter('3.1', {
  title: 'Recruitment',
  rules: [broughtToSign, minimumBonus],
  claims: [...generalClaims, ...volunteerClaims, ...conscriptClaims, ...prisonerClaims],
  figures,
  notes,
})
