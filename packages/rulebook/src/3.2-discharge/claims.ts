import { all, before, evaluationDay, is, notAfter, some } from '@muster/engine'
import { contracts, refusals } from '../case/service.ts'
import { type Claim, claim } from '../evidence/claim.ts'
import { underContract } from './discharge-grounds.ts'

const signedForService = some(contracts, (c) => all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay)))

/** What sources observed of discharge from contract service. */
export const claims: readonly Claim[] = Object.freeze([
  claim('3.2-12', {
    says: 'As long as no decree ends the mobilisation the army does not let men go when their own term is over, nor can they resign of their own accord.',
    by: ['Mediazona', 'Shkola Prizyvnik', 'Kavkaz Realii', 'Realnoe Vremya', 'Novaya Gazeta Europa'],
    said: '2023-03/2023-07',
    period: '2022-09/..',
    about: 'contract soldiers',
    law: 'agrees',
    bears: ['contract.runs-on', 'discharge.possible', 'contract.end-at-own-request'],
    when: signedForService,
    cites: ['3.2¶3 fn183'],
  }),
  claim('3.2-13', {
    says: 'Men who serve in Ukraine and refuse orders, or refuse to go to the front, risk a criminal case.',
    by: ['Mediazona', 'Shkola Prizyvnik', 'Kavkaz Realii', 'Realnoe Vremya', 'Novaya Gazeta Europa'],
    said: '2023-03/2023-07',
    where: 'Ukraine',
    about: 'contract soldiers',
    law: 'agrees',
    bears: ['discharge.possible', 'contract.end-at-own-request'],
    when: some(refusals, (refused) => before(refused.on, evaluationDay)),
    cites: ['3.2¶3 fn183'],
  }),
  claim('3.2-14', {
    says: 'In 2025 contract soldiers can in practice leave under the decree of 2022 only: age limit, health, or an effective prison sentence.',
    by: ['Pervaya Liniya', 'Garant'],
    said: '2024-12-16/2025-08-01',
    period: '2025',
    about: 'contract soldiers',
    law: 'agrees',
    bears: ['discharge.possible', 'discharge'],
    when: underContract,
    cites: ['3.2¶4 fn184'],
  }),
  claim('3.2-17', {
    says: 'Discharge for health is hard to obtain for contract soldiers: by the report that asks for an examination it is very difficult in practice.',
    by: ['Pervaya Liniya', 'Voennye Advokaty'],
    said: '2023-05-13/2024-12-16',
    about: 'contract soldiers',
    law: 'limits',
    bears: ['discharge.health', 'discharge.possible'],
    when: underContract,
    cites: ['3.2¶4 fn185'],
  }),
])
