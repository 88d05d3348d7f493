import {
  all,
  any,
  before,
  choice,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  rule,
  several,
  some,
  whether,
} from '@muster/engine'
import { inZapas } from '../4-reserve/in-zapas.ts'
import { inRezerv } from '../4-reserve/rezerv.ts'
import { alternativeService } from '../case/alternative-service.ts'
import { contracts, service } from '../case/service.ts'
import {
  conscriptInService,
  contractSoldier,
  inTraining,
  mobilisedInService,
  servesUnderContractTold,
} from './status.ts'

const inAlternativeService = some(alternativeService, (period) =>
  all(notAfter(period.from, evaluationDay), before(evaluationDay, period.to)),
)
const inMilitia = some(service, (period) =>
  all(is(period.as, 'militia'), notAfter(period.from, evaluationDay), before(evaluationDay, period.to)),
)

/** True of a mobilised man in service in whose name a contract has been signed since he was mobilised. */
const mobilisedWithContract = some(service, (period) =>
  all(
    is(period.as, 'mobilised'),
    notAfter(period.from, evaluationDay),
    before(evaluationDay, period.to),
    some(contracts, (contract) =>
      all(
        is(contract.kind, 'service'),
        notAfter(period.from, contract.signed),
        notAfter(contract.signed, evaluationDay),
        before(evaluationDay, contract.ended),
      ),
    ),
  ),
)

/** His status in the military system on the day, as it follows from what happened. */
export const serviceStatus = rule('status.in-the-system', {
  chapter: '1.1.1',
  asks: 'What is his status in the military system?',
  gives: 'choice',
  question: { rank: 5 },
  labels: {
    conscript: 'conscript in service',
    contract: 'contract soldier',
    'mobilised-with-contract':
      'mobilised man in whose name a contract for military service stands; he has the status of a contract soldier either way',
    mobilised: 'mobilised man, with the status of a contract soldier',
    training: 'reservist in training (sbory), a serviceman meanwhile',
    militia: 'in a so-called people’s militia of Donetsk or Luhansk',
    'alternative-service': 'in alternative civilian service',
    rezerv: 'civilian, in the mobilisation reserve (rezerv)',
    zapas: 'civilian, in the reserve (zapas)',
    civilian: 'civilian, neither serving nor in the reserve',
  },
  versions: [
    {
      then: choice('civilian'),
      cites: ['4¶1 fn186', '4¶2 fn187'],
      order: 'inOrder',
      except: [
        {
          id: 'mobilised-with-contract',
          when: mobilisedWithContract,
          then: choice('mobilised-with-contract'),
          cites: ['5.4¶2 fn234', '5.4¶5 fn239'],
          note: 'The grounds of discharge are the same, and both terms hang on the decree of 2022. What a contract counts for that he did not sign himself the report does not say.',
        },
        { id: 'mobilised', when: holds(mobilisedInService), then: choice('mobilised'), cites: ['5.4¶2 fn234'] },
        {
          id: 'contract-signed',
          when: servesUnderContractTold,
          then: choice('contract'),
          cites: ['3¶1 fn142'],
          note: 'A contract for military service stands, though no service under it is listed.',
        },
        { id: 'contract', when: holds(contractSoldier), then: choice('contract'), cites: ['3¶1 fn142'] },
        { id: 'conscript', when: holds(conscriptInService), then: choice('conscript'), cites: ['1.1.5¶1 fn54'] },
        { id: 'training', when: holds(inTraining), then: choice('training'), cites: ['4¶6 fn193'] },
        { id: 'militia', when: inMilitia, then: choice('militia'), cites: ['6.1¶1 fn256'] },
        {
          id: 'alternative-service',
          when: inAlternativeService,
          then: choice('alternative-service'),
          cites: ['2¶1 fn127'],
        },
        { id: 'rezerv', when: holds(inRezerv), then: choice('rezerv'), cites: ['4¶2 fn187'] },
        { id: 'zapas', when: holds(inZapas), then: choice('zapas'), cites: ['4¶2 fn187'] },
      ],
    },
  ],
})

/** True when, up to the day, one service began while another ran. */
const twoServices = any(
  several(service, 2, (period) => all(notAfter(period.from, evaluationDay), before(evaluationDay, period.to))),
  some(service, (running) =>
    some(
      service,
      (begun) =>
        all(before(running.from, begun.from), before(begun.from, running.to), notAfter(begun.from, evaluationDay)),
      'begun',
    ),
  ),
)

/** True when, up to the day, alternative service and military service ran together. */
const alternativeBeside = some(alternativeService, (alternative) =>
  some(service, (period) =>
    all(
      not(is(period.as, 'militia')),
      before(alternative.from, period.to),
      before(period.from, alternative.to),
      notAfter(alternative.from, evaluationDay),
      notAfter(period.from, evaluationDay),
    ),
  ),
)

/** Whether the case tells of two kinds of service at once, which the law excludes. */
export const statusOverlap = rule('status.contradiction', {
  chapter: '1.1.1',
  asks: 'Does the case tell of two services at once, so that one of its days must be wrong or missing?',
  question: { rank: 6, worth: any(twoServices, alternativeBeside) },
  versions: [
    {
      then: whether(any(twoServices, alternativeBeside)),
      cites: ['1.1.5¶1 fn54', '2¶1 fn127', '4¶10 fn200'],
      note: 'One service ends where the next begins: a conscript who signs becomes a contract soldier, a reservist who is called up a serviceman. Alternative service stands in place of conscript service.',
    },
  ],
})
