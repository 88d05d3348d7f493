import { all, any, evaluationDay, is, notAfter, some } from '@muster/engine'
import { contracts, service } from '../case/service.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const conscript = any(
  some(contracts, (c) => is(c.while, 'conscript')),
  some(service, (period) => all(is(period.as, 'conscript'), notAfter(period.from, evaluationDay))),
)
const contractSoldier = any(
  some(contracts, (c) => is(c.kind, 'service')),
  some(service, (period) => is(period.as, 'contract')),
)

/** What sources observed of contract service. */
export const claims: readonly Claim[] = Object.freeze([
  claim('3-11', {
    says: 'The army actively draws on conscripts in service to keep up the number of contract soldiers.',
    by: ['Van Bladel (Egmont Institute)', 'Voennye Advokaty'],
    said: '2022-07/2025-11',
    where: 'Russia',
    about: 'conscripts in service',
    law: 'agrees',
    bears: ['contract.conscript-may-sign'],
    when: conscript,
    cites: ['3¶3 fn144'],
  }),
  claim('3-12', {
    says: 'Conscripts are drawn with social benefits and higher pay.',
    by: ['Van Bladel (Egmont Institute)', 'Voennye Advokaty'],
    said: '2022-07/2025-11',
    where: 'Russia',
    about: 'conscripts in service',
    law: 'agrees',
    bears: ['contract.pay-and-benefits', 'contract.conscript-may-sign'],
    when: conscript,
    cites: ['3¶3 fn144'],
  }),
  claim('3-13', {
    says: 'In a limited number of cases conscripts are said to have been threatened with transfer to a penal unit, or with violence, to make them sign.',
    by: ['Van Bladel (Egmont Institute)', 'Voennye Advokaty'],
    said: '2022-07/2025-11',
    where: 'Russia',
    about: 'conscripts in service',
    law: 'departs',
    bears: ['contract.conscript-may-sign', 'contract.conscript-could-sign-then', 'contract.may-complain-of-pressure'],
    when: conscript,
    cites: ['3¶3 fn144'],
  }),
  claim('3-34', {
    says: 'Since no rule says what a well-founded reason is, in practice the commission itself decides.',
    by: ["Oksana Paramonova (Soldiers' Mothers of St Petersburg), to Meduza"],
    said: '2022-04-28',
    about: 'contract soldiers',
    law: 'fills',
    bears: ['contract.end-at-own-request'],
    when: contractSoldier,
    cites: ['3¶7 fn151'],
  }),
  claim('3-35', {
    says: 'In practice it is hard to end contract service at one’s own request.',
    by: ["Oksana Paramonova (Soldiers' Mothers of St Petersburg), to Meduza"],
    said: '2022-04-28',
    about: 'contract soldiers',
    law: 'limits',
    bears: ['contract.end-at-own-request'],
    when: contractSoldier,
    cites: ['3¶7 fn151'],
  }),
  claim('3-36', {
    says: 'It can be difficult for contract soldiers to give notice; they need a well-founded reason.',
    by: ['Pavel Chikov'],
    said: '2022-03-02',
    about: 'contract soldiers',
    law: 'limits',
    bears: ['contract.end-at-own-request'],
    when: contractSoldier,
    cites: ['3¶7 fn152'],
  }),
])
