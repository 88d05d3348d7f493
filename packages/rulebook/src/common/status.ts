import { all, any, before, evaluationDay, holds, is, not, notAfter, notCovered, rule, some, yes } from '@muster/engine'
import { citizenshipAcquired, citizenshipBy, citizenshipLost, lived, russianCitizen, sex } from '../case/person.ts'
import { contracts, service } from '../case/service.ts'

/** True where he lives in Chechnya on the day: the report leaves it out. */
export const livesInChechnya = some(lived, (place) =>
  all(is(place.in, 'Chechnya'), notAfter(place.from, evaluationDay), before(evaluationDay, place.to)),
)

/** Whether the report covers him at all: it leaves out Chechnya and says little of women. */
export const covered = rule('case.covered', {
  chapter: '1.1.1',
  asks: 'Does the report cover his situation?',
  question: { rank: 1, worth: any(livesInChechnya, is(sex, 'woman')) },
  labels: {
    chechnya:
      'By its introduction the report leaves out Chechnya: what is answered otherwise is the law as it stands elsewhere in Russia, and no practice.',
    women: 'The report speaks of men, and says little of women: what is answered otherwise holds for men.',
  },
  versions: [
    {
      then: yes,
      cites: ['1.1.1¶2 fn5'],
      order: 'inOrder',
      except: [
        {
          id: 'chechnya',
          when: livesInChechnya,
          then: notCovered('chechnya'),
          cites: ['1.1.1¶2 fn5'],
        },
        { id: 'woman', when: is(sex, 'woman'), then: notCovered('women'), cites: ['1.1.1¶2 fn5'] },
      ],
    },
  ],
})

/** Whether he is a Russian citizen on the day. */
export const citizen = rule('status.citizen', {
  chapter: '1.1.1',
  asks: 'Is he a Russian citizen?',
  versions: [
    {
      then: all(
        russianCitizen,
        any(is(citizenshipBy, 'birth'), notAfter(citizenshipAcquired, evaluationDay)),
        before(evaluationDay, citizenshipLost),
      ),
      cites: ['1.1.1¶2 fn5'],
    },
  ],
})

function servesAs(...kinds: readonly string[]) {
  return some(service, (period) =>
    all(is(period.as, ...kinds), notAfter(period.from, evaluationDay), before(evaluationDay, period.to)),
  )
}

/** True while a contract for military service stands that no contract service has ended. */
const contractStands = some(contracts, (contract) =>
  all(
    is(contract.kind, 'service'),
    notAfter(contract.signed, evaluationDay),
    before(evaluationDay, contract.ended),
    not(
      some(service, (done) =>
        all(is(done.as, 'contract'), before(contract.signed, done.to), notAfter(done.to, evaluationDay)),
      ),
    ),
  ),
)

/** True while a contract stands though no service is listed: who signed one serves under it. */
export const servesUnderContractTold = all(contractStands, not(servesAs('conscript', 'contract', 'mobilised')))

/** Whether he is in service as a conscript on the day. */
export const conscriptInService = rule('status.conscript', {
  chapter: '1.1.5',
  asks: 'Is he in service as a conscript?',
  versions: [{ then: servesAs('conscript'), cites: ['1.1.5¶1 fn54'] }],
})

/** Whether he is in service as a contract soldier on the day; mobilised men have that status too, but are asked about apart. */
export const contractSoldier = rule('status.contract-soldier', {
  chapter: '3',
  asks: 'Is he in service as a contract soldier?',
  versions: [{ then: any(servesAs('contract'), servesUnderContractTold), cites: ['3¶1 fn142'] }],
})

/** Whether he is in service as a mobilised man on the day. */
export const mobilisedInService = rule('status.mobilised', {
  chapter: '5.4',
  asks: 'Is he in service as a mobilised man?',
  versions: [{ then: servesAs('mobilised'), cites: ['5.4¶2 fn234'] }],
})

/** True of men in service as contract soldiers or mobilised men, for whom conscription is no question any more. */
export const beyondConscription = any(holds(contractSoldier), holds(mobilisedInService))

/** Whether he is in training as a reservist on the day: he is a serviceman then. */
export const inTraining = rule('status.sbory', {
  chapter: '4',
  asks: 'Is he in military training as a reservist (sbory)?',
  versions: [{ then: servesAs('sbory', 'special-sbory'), cites: ['4¶6 fn193'] }],
})

/** Whether he is in service in any way on the day. */
export const serving = rule('status.serving', {
  chapter: '1.1.5',
  asks: 'Is he in military service?',
  versions: [
    {
      then: any(servesAs('conscript', 'contract', 'mobilised', 'sbory', 'special-sbory'), servesUnderContractTold),
      cites: ['1.1.5¶1 fn54'],
    },
  ],
})
