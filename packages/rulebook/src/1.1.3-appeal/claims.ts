import { all, always, any, is, some } from '@muster/engine'
import { alternativeApplications } from '../case/alternative-service.ts'
import { complaints, decisions } from '../case/commission.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const toCourt = some(complaints, (complaint) => is(complaint.to, 'court'))
const applied = any(
  some(alternativeApplications, () => always),
  some(decisions, (decision) => is(decision.kind, 'refusal-alternative-service')),
)
const appliedAndCalledUp = all(
  applied,
  some(decisions, (decision) => is(decision.kind, 'call-up')),
)

/** What sources observed of complaints, and of applicants for alternative service who were found fit. */
export const claims: readonly Claim[] = Object.freeze([
  claim('1.1.3-14', {
    says: 'Courts cannot always keep the term of five days, because of their workload.',
    by: ['Russian legal forums'],
    about: 'conscripts',
    law: 'departs',
    bears: ['complaint.answer-due', 'complaint.answer-overdue'],
    when: toCourt,
    cites: ['1.1.3¶2 fn35'],
  }),
  claim('1.1.3-22', {
    says: 'There are a few reports of applicants for alternative service whom the commission told that they are fit for military service before it had decided on their application.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-14',
    about: 'applicants for alternative service',
    law: 'departs',
    bears: ['appeal.second-complaint-needed', 'ags.application-stage'],
    when: applied,
    cites: ['1.1.3¶3 fn36'],
  }),
  claim('1.1.3-23', {
    says: 'They can then at once get a summons to be sent to a unit.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-14',
    about: 'applicants for alternative service',
    law: 'departs',
    bears: ['appeal.second-complaint-needed', 'complaint.call-up-suspended', 'ags.suit-stops-sending'],
    when: appliedAndCalledUp,
    cites: ['1.1.3¶3 fn36'],
  }),
  claim('1.1.3-24', {
    says: 'It can happen where the medical examination came before the commission dealt with the application.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-14',
    about: 'applicants for alternative service',
    law: 'departs',
    bears: ['appeal.second-complaint-needed', 'ags.examined-before-decision'],
    when: applied,
    cites: ['1.1.3¶3 fn36'],
  }),
  claim('1.1.3-28', {
    says: 'Commissariats rather often try to hold the medical examination before the application for alternative service is judged.',
    by: ['Pervaya Liniya'],
    said: '2025-10-23',
    about: 'applicants for alternative service',
    law: 'departs',
    bears: ['ags.examined-before-decision'],
    when: applied,
    cites: ['1.1.3¶3 fn37'],
  }),
  claim('1.1.3-30', {
    says: 'Applicants are advised to resist an examination before their application is judged, since it is against the rules.',
    by: ['Pervaya Liniya'],
    said: '2025-10-23',
    about: 'applicants for alternative service',
    law: 'agrees',
    opinion: true,
    bears: ['ags.examined-before-decision'],
    when: applied,
    cites: ['1.1.3¶3 fn37'],
  }),
])
