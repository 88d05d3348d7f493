import { type Chapter, chapter } from '../evidence/chapter.ts'
import { mayComplainOfPressure, operationsAbroad } from './abroad.ts'
import { claims } from './claims.ts'
import { conscriptTermAfter, oddContractDay } from './conscript-term-after.ts'
import { longEnough, payAndBenefits, shortestTerm } from './contract-terms.ts'
import { couldSignThen, entryNationality, entryWithRecord, maySignContract } from './entry.ts'
import { entryAge, entryAgeAbolished, fortiethBirthday } from './entry-age.ts'
import { figures } from './figures.ts'
import { conscriptCouldSign, conscriptMaySign, conscriptSignedInTime } from './from-conscription.ts'
import { endAtOwnRequest } from './notice.ts'
import {
  courtRuleStart,
  investigationRuleStart,
  signingEndedProceedings,
  signingEndsProceedings,
} from './proceedings.ts'
import {
  contractSoldierLiable,
  heavierPenaltyReach,
  martialLawAggravates,
  martialLawOrWar,
  refusalPenalty,
} from './refusal-of-orders.ts'
import { decorated, releaseFromLiability } from './release-from-liability.ts'
import { oldContracts, pastServiceAge, rulingDay, serviceAgeLimit, signedOnTheDay } from './service-age.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Contract soldiers. */
export const contractService: Chapter = chapter('3', {
  title: 'Contract soldiers',
  facts: [
    entryAgeAbolished,
    fortiethBirthday,
    oddContractDay,
    decorated,
    investigationRuleStart,
    courtRuleStart,
    rulingDay,
    oldContracts,
    signedOnTheDay,
    martialLawOrWar,
    heavierPenaltyReach,
    martialLawAggravates,
  ],
  rules: [
    maySignContract,
    entryAge,
    entryNationality,
    entryWithRecord,
    couldSignThen,
    conscriptMaySign,
    conscriptCouldSign,
    conscriptSignedInTime,
    shortestTerm,
    longEnough,
    payAndBenefits,
    conscriptTermAfter,
    operationsAbroad,
    mayComplainOfPressure,
    releaseFromLiability,
    signingEndsProceedings,
    signingEndedProceedings,
    serviceAgeLimit,
    pastServiceAge,
    endAtOwnRequest,
    refusalPenalty,
    contractSoldierLiable,
  ],
  claims,
  figures,
  terms,
  notes,
})
