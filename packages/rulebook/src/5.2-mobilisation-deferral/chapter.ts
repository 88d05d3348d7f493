import { type Chapter, chapter } from '../evidence/chapter.ts'
import { claims } from './claims.ts'
import { mobilisationDeferralGrounds } from './deferral-grounds.ts'
import { mobilisationExemptionGrounds, oldSentenceCounts, suspendedCounts } from './exemption-grounds.ts'
import { figures } from './figures.ts'
import { threeTogether } from './health-and-family.ts'
import {
  defenceStaffNamed,
  firstStudy,
  governmentRules,
  itStatusKept,
  parliament,
  postgraduates,
  studentsFrom,
  unitOfMinistry,
} from './posts-and-studies.ts'
import { article21Partial, mayNotLeaveResidence } from './residence.ts'
import { notes, terms } from './terms-and-notes.ts'

/** Mobilisation: deferral and exemption. */
export const mobilisationDeferral: Chapter = chapter('5.2', {
  title: 'Mobilisation: deferral and exemption',
  facts: [
    governmentRules,
    parliament,
    unitOfMinistry,
    firstStudy,
    postgraduates,
    defenceStaffNamed,
    studentsFrom,
    itStatusKept,
    suspendedCounts,
    oldSentenceCounts,
    article21Partial,
    threeTogether,
  ],
  rules: [mayNotLeaveResidence],
  grounds: [mobilisationDeferralGrounds, mobilisationExemptionGrounds],
  claims,
  figures,
  terms,
  notes,
})
