import { always, gives, is, notAfter, some } from '@muster/engine'
import { complaints } from '../case/commission.ts'
import { medical } from '../case/medical.ts'
import { study } from '../case/study.ts'
import { type Claim, claim } from '../evidence/claim.ts'
import { medicalCategory } from './category.ts'

const complained = some(complaints, (complaint) =>
  is(complaint.against, 'medical-assessment', 'local-decision', 'higher-decision'),
)

/** What sources observed of medical examination. */
export const claims: readonly Claim[] = Object.freeze([
  claim('1.2-33', {
    says: 'A student who is called for a medical check all the same can complain to the prosecutor.',
    by: ['Pavel Chikov'],
    said: '2022-03-20',
    about: 'conscripts',
    law: 'fills',
    opinion: true,
    bears: ['medical.student-may-be-examined'],
    when: some(study, () => always),
    cites: ['1.2¶9 fn74'],
  }),
  claim('1.2-37', {
    says: 'Since September 2025 medical deferral or exemption is harder to get: some mental and physical conditions that led to category D are off the list.',
    by: ['Povestok.net', 'Prizyv k Sovesti', 'Voennye Advokaty', 'Shkola Prizyvnik'],
    said: '2025-09/2025-10',
    about: 'conscripts',
    law: 'agrees',
    bears: ['medical.schedule-edition', 'medical.edition-on-review', 'medical.effect'],
    when: some(medical, (found) => notAfter('2025-09-05', found.on)),
    cites: ['1.2¶10 fn75'],
  }),
  claim('1.2-45', {
    says: 'The complaint is best filed with the results of an independent medical counter-examination.',
    by: ['Cedoca'],
    about: 'conscripts',
    law: 'none',
    opinion: true,
    bears: ['medical.complaint-way', 'medical.must-examine-again'],
    when: complained,
    cites: ['1.2¶11 fn77'],
  }),
  claim('1.2-46', {
    says: 'Several legal forums advise to complain against the decision of the call-up commission rather than straight to the control commission, because the first suspends and the second does not.',
    by: ['Army Help Ru', 'Soldiers’ Mothers of Saint Petersburg', 'Bolshoe Delo', 'Prizyv k Sovesti'],
    said: '2019-11-14/2025-10-14',
    about: 'conscripts',
    law: 'none',
    opinion: true,
    bears: ['medical.complaint-way', 'complaint.suspends'],
    when: complained,
    cites: ['1.2¶11 fn77'],
  }),
  claim('1.2-51', {
    says: 'The changes of 2025 may also bear on complaints to the control commission; their real effect is not clear yet.',
    by: ['Cedoca'],
    said: '2025-11-26',
    about: 'conscripts',
    law: 'fills',
    bears: ['medical.must-examine-again'],
    when: complained,
    cites: ['1.2¶12 fn78'],
  }),
  claim('1.2-54', {
    says: 'An independent examination is worth less now, since the control commission can settle on paper which opinion prevails.',
    by: ['Prizyv k Sovesti'],
    said: '2025-10-14',
    about: 'conscripts',
    law: 'agrees',
    opinion: true,
    bears: ['medical.must-examine-again'],
    when: complained,
    cites: ['1.2¶12 fn78'],
  }),
  claim('1.2-59', {
    says: 'How re-examination all year works out will show only in 2026.',
    by: ['Cedoca'],
    said: '2025-11-26',
    about: 'conscripts',
    law: 'fills',
    bears: ['medical.next-examination-from'],
    when: gives(medicalCategory, ['A', 'B', 'G']),
    cites: ['1.2¶13 fn79'],
  }),
])
