import { all, evaluationDay, grounds, holds, not, notAfter } from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { serving } from '../common/status.ts'
import {
  bringsUpAlone,
  caresForRelative,
  fourChildren,
  guardian,
  motherAlone,
  pregnantWife,
  unfitForATime,
} from './health-and-family.ts'
import {
  bySpecialRules,
  defenceIndustry,
  federalParliament,
  itSpecialist,
  reservedCitizen,
  students,
  volunteerUnit,
} from './posts-and-studies.ts'

/** The grounds of deferral from mobilisation: article 18, the decrees of 2022, reserved citizens. */
export const mobilisationDeferralGrounds = grounds('mobilisation.deferral', {
  chapter: '5.2',
  asks: 'Which grounds defer him from mobilisation?',
  question: { rank: 1900, worth: all(notAfter('2022-09-21', evaluationDay), holds(inZapas), not(holds(serving))) },
  of: [
    bySpecialRules,
    unfitForATime,
    caresForRelative,
    guardian,
    fourChildren,
    bringsUpAlone,
    pregnantWife,
    motherAlone,
    federalParliament,
    volunteerUnit,
    defenceIndustry,
    students,
    reservedCitizen,
    itSpecialist,
  ],
})
