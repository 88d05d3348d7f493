import {
  all,
  any,
  asOf,
  before,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  ruleAbout,
  some,
  whether,
  yes,
} from '@muster/engine'
import { mobilisationPeriod } from '../5.4-mobilisation-2022/mobilisation-period.ts'
import { convictions } from '../case/criminal-record.ts'
import { stateless } from '../case/person.ts'
import { contracts } from '../case/service.ts'
import { contractSoldier, mobilisedInService, servesUnderContractTold } from '../common/status.ts'
import { entryAge } from './entry-age.ts'

/** Whether his nationality, or the lack of one, allows contract service. */
export const entryNationality = rule('contract.nationality', {
  chapter: '3',
  asks: 'Does his nationality, or having none, allow him to serve under a contract?',
  question: { rank: 1402, worth: is(stateless, 'yes') },
  versions: [
    {
      until: '2025-07-07',
      then: is(stateless, 'no'),
      cites: ['3¶10 fn154', '1.1.1¶2 fn5'],
      note: 'Citizens, and foreign nationals too; stateless persons only since 7 July 2025.',
    },
    {
      from: '2025-07-07',
      then: yes,
      cites: ['3¶10 fn154', '1.1.1¶2 fn5'],
      note: 'The report dates the amendment to 7 July 2025; on which day it took effect it does not say.',
    },
  ],
})

const EXCLUDED = ['terrorism', 'extremism', 'sexual-offence-against-minor'] as const

const standing = some(convictions, (c) => all(notAfter(c['in-force'], evaluationDay), before(evaluationDay, c.cleared)))
const excludedStanding = some(convictions, (c) =>
  all(is(c.offence, ...EXCLUDED), notAfter(c['in-force'], evaluationDay), before(evaluationDay, c.cleared)),
)
const excludedCleared = some(convictions, (c) => all(is(c.offence, ...EXCLUDED), notAfter(c.cleared, evaluationDay)))

/** Whether a criminal record keeps him out of contract service. */
export const entryWithRecord = rule('contract.criminal-record', {
  chapter: '3',
  asks: 'Does his criminal record leave contract service open to him?',
  question: { rank: 1403, worth: some(convictions, (c) => notAfter(c['in-force'], evaluationDay)) },
  labels: {
    'cleared-excluded':
      'Whether a man stays excluded whose conviction for terrorism, extremism or an offence against minors has been cleared, the report does not say.',
  },
  unsaid: [
    {
      text: 'Martial law opens contract service to convicted persons as a period of mobilisation does; no declaration of it is told of, and the period of mobilisation has run since before the amendment.',
      cites: ['3¶5 fn148'],
    },
  ],
  versions: [
    {
      until: '2023-06-20',
      then: not(standing),
      cites: ['3¶5 fn148'],
      note: 'Before the amendment convicted persons were barred. Inference: a cleared record no longer counts.',
    },
    {
      from: '2023-06-20',
      then: yes,
      cites: ['3¶5 fn148'],
      note: 'The report dates the amendment to 20 June 2023, the day of the vote; on which day it took effect it does not say.',
      order: 'inOrder',
      except: [
        {
          id: 'excluded-offence',
          when: excludedStanding,
          then: no,
          cites: ['3¶5 fn148'],
          note: 'Convictions for terrorism, extremism or an offence against the sexual integrity of minors still exclude.',
        },
        {
          id: 'cleared-excluded',
          when: excludedCleared,
          then: notCovered('cleared-excluded'),
          cites: ['3¶5 fn148'],
        },
        {
          id: 'convicted',
          when: standing,
          then: whether(holds(mobilisationPeriod)),
          cites: ['3¶5 fn148', '5.4¶2 fn234'],
          note: 'In a period of mobilisation or of martial law.',
        },
      ],
    },
  ],
})

const contractRuns = some(contracts, (c) =>
  all(is(c.kind, 'service'), before(c.signed, evaluationDay), before(evaluationDay, c.ended)),
)

/** Whether he may sign a contract for military service at a recruitment office. */
export const maySignContract = rule('contract.may-sign', {
  chapter: '3',
  asks: 'May he sign a contract for military service at a recruitment office?',
  question: { rank: 1400 },
  labels: {
    'under-contract': 'He serves under a contract already.',
    mobilised:
      'He serves as a mobilised man, with the status of a contract soldier; what holds for a contract that he signs then is not said. For the pressure to sign one see 5.4.',
  },
  unsaid: [
    {
      text: 'Medical and other requirements are not among the rules of this section; 3.1 says that the medical ones were adjusted.',
      cites: ['3¶1 fn142', '3.1¶2b2'],
    },
  ],
  versions: [
    {
      then: all(holds(entryAge), holds(entryNationality), holds(entryWithRecord)),
      cites: ['3¶1 fn142', '3¶5 fn148', '3¶10 fn154'],
      note: 'By age, nationality and criminal record. Men in service as conscripts have a way of their own.',
      order: 'inOrder',
      except: [
        {
          id: 'under-contract',
          when: any(all(holds(contractSoldier), not(servesUnderContractTold)), contractRuns),
          then: notApplicable('under-contract'),
          cites: ['3¶1 fn142'],
        },
        {
          id: 'mobilised',
          when: holds(mobilisedInService),
          then: notCovered('mobilised'),
          cites: ['3¶1 fn142', '5.4¶2 fn234'],
        },
      ],
    },
  ],
})

/** Whether he was open to contract service by the law of the day on which a contract was signed. */
export const couldSignThen = ruleAbout(contracts, 'contract.could-sign-then', (c) => ({
  chapter: '3',
  asks: 'Could he sign a contract for military service on the day on which he did?',
  question: { rank: 1404, worth: all(is(c.kind, 'service'), is(c.while, 'civilian', 'prisoner', 'accused')) },
  labels: {
    'other-kind': 'The contract is not one for military service.',
    conscript: 'He signed as a conscript in service; see the rule for conscripts.',
    never: 'The contract has not been signed.',
  },
  versions: [
    {
      then: asOf(c.signed, all(holds(entryAge), holds(entryNationality), holds(entryWithRecord))),
      cites: ['3¶1 fn142', '3¶5 fn148', '3¶10 fn154'],
      order: 'inOrder',
      except: [
        {
          id: 'other-kind',
          when: not(is(c.kind, 'service')),
          then: notApplicable('other-kind'),
          cites: ['3¶1 fn142'],
        },
        {
          id: 'conscript',
          when: is(c.while, 'conscript'),
          then: notApplicable('conscript'),
          cites: ['3¶2 fn143'],
        },
        {
          id: 'not-yet',
          when: before(evaluationDay, c.signed),
          then: notApplicable('never'),
          cites: ['3¶1 fn142'],
        },
      ],
    },
  ],
}))
