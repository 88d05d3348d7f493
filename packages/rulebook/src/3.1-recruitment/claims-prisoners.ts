import { any, before, evaluationDay, is, notAfter, some } from '@muster/engine'
import { convictions, investigations } from '../case/criminal-record.ts'
import { contracts } from '../case/service.ts'
import { type Claim, claim } from '../evidence/claim.ts'

const bears = ['recruitment.brought-to-sign']
const accusedOrConvicted = any(
  some(contracts, (c) => is(c.while, 'prisoner', 'accused')),
  some(convictions, (judgment) => notAfter(judgment['in-force'], evaluationDay)),
  some(investigations, (inquiry) => before(inquiry.from, evaluationDay)),
)

/** What sources observed of the recruitment of prisoners and of men under investigation. */
export const prisonerClaims: readonly Claim[] = Object.freeze([
  claim('3.1-12', {
    says: 'Contract soldiers are recruited among prisoners and among men charged with crimes as well.',
    by: ['Shkola Prizyvnik', 'ISW', 'Posle', 'SCEEUS'],
    said: '2025',
    about: 'prisoners and accused',
    law: 'agrees',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶3 fn157', '3.1¶2b3'],
  }),
  claim('3.1-43', {
    says: 'Recent amendments let convicted men and men under investigation be recruited; on signing they can have conviction or investigation lifted, for a time or for good.',
    by: ['CEPA', 'GI-TOC'],
    said: '2025',
    about: 'prisoners and accused',
    law: 'agrees',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn167'],
  }),
  claim('3.1-44', {
    says: 'Such measures show that the authorities are under heavy pressure to find contract soldiers; many could be recruited from this group.',
    by: ['Pavel Luzin (CEPA)'],
    said: '2025-01-22',
    about: 'authorities',
    law: 'none',
    opinion: true,
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn167'],
  }),
  claim('3.1-47', {
    says: 'The authorities make heavy use of recruiting prisoners and accused men.',
    by: ['SWP', 'ISW'],
    said: '2025',
    about: 'prisoners and accused',
    law: 'agrees',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn168'],
  }),
  claim('3.1-48', {
    says: 'The prison service said in 2024 that it would close a number of prisons, because recruitment had lowered the number of prisoners.',
    by: ['the Russian prison service'],
    said: '2024',
    about: 'authorities',
    law: 'none',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn168'],
  }),
  claim('3.1-50', {
    says: 'In 2025 recruiters turn more to accused men in pre-trial detention, which may mean that fewer prisoners are left to recruit.',
    by: ['ISW'],
    said: '2025-03-04',
    period: '2025',
    about: 'prisoners and accused',
    law: 'agrees',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn168'],
  }),
  claim('3.1-53', {
    says: 'It is an unwritten rule of the police in 2025 that everyone in pre-trial detention is offered a contract in exchange for an end of the case.',
    by: ['police sources, to Verstka'],
    said: '2025-07-10',
    period: '2025',
    about: 'prisoners and accused',
    law: 'fills',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn169'],
  }),
  claim('3.1-55', {
    says: 'Formally they choose between detention and a contract; in practice it is coercion, for freedom is made to hang on agreeing to fight.',
    by: ['Shkola Prizyvnik'],
    said: '2025-09-22',
    about: 'prisoners and accused',
    law: 'departs',
    bears,
    when: accusedOrConvicted,
    cites: ['3.1¶11 fn170'],
  }),
])
