import { type Chapter, chapter } from '../evidence/chapter.ts'
import { callUpsEnd, callUpsInFact } from './call-ups.ts'
import { claims } from './claims.ts'
import { evasionClaims } from './claims-evasion.ts'
import { figures } from './figures.ts'
import { categoryVDischarges, groundsForMobilised, mayLeaveService, wishesToStay } from './leaving-service.ts'
import { mobilisationPeriod } from './mobilisation-period.ts'
import { contractOfMobilised, mobilisedStatus, mobilisedTerm } from './mobilised-status.ts'
import { inFirstPlace, subjectToDecree } from './subject-to-decree.ts'
import { notes, terms } from './terms-and-notes.ts'

/** The mobilisation of 2022, with its evasion and refusal (5.4.1). */
export const mobilisation2022: Chapter = chapter('5.4', {
  title: 'The mobilisation of 2022',
  facts: [callUpsEnd, groundsForMobilised, categoryVDischarges, wishesToStay],
  rules: [
    mobilisationPeriod,
    callUpsInFact,
    subjectToDecree,
    inFirstPlace,
    mobilisedStatus,
    mobilisedTerm,
    mayLeaveService,
    contractOfMobilised,
  ],
  claims: [...claims, ...evasionClaims],
  figures,
  terms,
  notes,
})
