import type { FactDeclaration, ListDeclaration } from '@muster/engine'
import { alternativeApplications, alternativeService, belief, beliefSince } from './alternative-service.ts'
import { complaints, decisions } from './commission.ts'
import { convictions, investigations } from './criminal-record.ts'
import {
  caresFrom,
  caresUntil,
  children,
  guardianOfSibling,
  motherAloneChildren,
  parentDiedInService,
  pregnancy22Weeks,
  pregnancyEnded,
  soleParent,
} from './family.ts'
import { medical } from './medical.ts'
import {
  born,
  citizenshipAcquired,
  citizenshipBy,
  citizenshipLost,
  lived,
  russianCitizen,
  sex,
  stateless,
} from './person.ts'
import {
  bookletIssued,
  bookletKind,
  fraudulentExemption,
  intentToEvade,
  leftRussia,
  moves,
  passportHandedIn,
  registered,
  returned,
  staysAbroad,
} from './register.ts'
import {
  absences,
  contracts,
  mobilisationCategory,
  mobilisationInstruction,
  rank,
  refusals,
  service,
  zapasEntered,
  zapasLeft,
} from './service.ts'
import { higherEducation, study } from './study.ts'
import { summonses } from './summons.ts'
import { work } from './work.ts'

/** The facts that a case may state, shared by all chapters. */
export const CASE_FACTS: readonly FactDeclaration[] = Object.freeze([
  higherEducation,
  pregnancy22Weeks,
  pregnancyEnded,
  soleParent,
  caresFrom,
  caresUntil,
  parentDiedInService,
  guardianOfSibling,
  motherAloneChildren,
  belief,
  beliefSince,
  born,
  sex,
  russianCitizen,
  citizenshipBy,
  citizenshipAcquired,
  citizenshipLost,
  stateless,
  registered,
  leftRussia,
  returned,
  intentToEvade,
  fraudulentExemption,
  passportHandedIn,
  bookletIssued,
  bookletKind,
  rank,
  zapasEntered,
  zapasLeft,
  mobilisationCategory,
  mobilisationInstruction,
])

/** The lists that a case may state, shared by all chapters. */
export const CASE_LISTS: readonly ListDeclaration[] = Object.freeze([
  decisions,
  complaints,
  study,
  work,
  children,
  convictions,
  investigations,
  alternativeApplications,
  alternativeService,
  medical,
  lived,
  staysAbroad,
  moves,
  service,
  contracts,
  absences,
  refusals,
  summonses,
])
