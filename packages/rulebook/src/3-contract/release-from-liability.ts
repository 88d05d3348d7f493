import {
  all,
  type DayLike,
  dayFact,
  evaluationDay,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { convictions } from '../case/criminal-record.ts'
import { contracts, service } from '../case/service.ts'

/** The day on which he was decorated during his service. */
export const decorated = dayFact('contract.decorated', {
  asks: 'On which day was he decorated during his military service?',
  presume: 'never',
  from: '2022-01-01',
})

const EXCLUDED = ['terrorism', 'extremism', 'sexual-offence-against-minor'] as const

/** True where a contract can free him: for military service, signed since the amendment, with the judgment in force. */
const signedWhenConvicted = (inForce: DayLike, kind: Parameters<typeof is>[0], signed: DayLike) =>
  all(is(kind, 'service'), notAfter('2023-06-20', signed), notAfter(inForce, signed))

/** True when he was decorated under such a contract. */
const decoratedInService = (inForce: DayLike) =>
  all(
    notAfter(decorated, evaluationDay),
    some(contracts, (contract) =>
      all(
        signedWhenConvicted(inForce, contract.kind, contract.signed),
        notAfter(contract.signed, decorated),
        notAfter(decorated, contract.ended),
      ),
    ),
  )

/** True when he was discharged for his age or health after he had signed such a contract. */
const dischargedForAgeOrHealth = (inForce: DayLike) =>
  some(service, (period) =>
    all(
      is(period.as, 'contract'),
      is(period['ended-by'], 'age', 'health'),
      notAfter(period.to, evaluationDay),
      some(contracts, (contract) =>
        all(signedWhenConvicted(inForce, contract.kind, contract.signed), notAfter(contract.signed, period.to)),
      ),
    ),
  )

/** Whether a convicted man who signed can be freed of criminal liability for good. */
export const releaseFromLiability = ruleAbout(convictions, 'contract.release-from-liability', (c) => ({
  chapter: '3',
  asks: 'Can he be released from criminal liability because of his contract service?',
  question: {
    rank: 1430,
    worth: some(contracts, (contract) =>
      all(
        is(contract.kind, 'service'),
        notAfter(contract.signed, evaluationDay),
        notAfter(c['in-force'], contract.signed),
      ),
    ),
  },
  labels: {
    before: 'The report does not say what held before the amendment of 20 June 2023.',
    'no-contract':
      'He signed no contract for military service after the judgment had come into force and since the amendment.',
    excluded: 'Convictions for terrorism, extremism or an offence against minors leave contract service closed.',
  },
  unsaid: [
    {
      text: 'Discharge because mobilisation, martial law or the state of war is lifted frees him too; none of them has been lifted by the closing of research.',
      cites: ['3¶5 fn148', '5.4¶2 fn234'],
    },
    {
      text: 'Whether liability is lifted "temporarily or not" at the moment of signing is told of in 3.1; signing is read as no final release.',
      cites: ['3.1¶11 fn168', '3¶5 fn148'],
    },
  ],
  versions: [
    { until: '2023-06-20', then: notCovered('before'), cites: ['3¶5 fn148'] },
    {
      from: '2023-06-20',
      then: no,
      cites: ['3¶5 fn148'],
      note: 'Not by signing alone: only by a decoration, or by a discharge for age, for health or because mobilisation, martial law or the state of war is lifted.',
      order: 'inOrder',
      except: [
        {
          id: 'excluded',
          when: is(c.offence, ...EXCLUDED),
          then: notApplicable('excluded'),
          cites: ['3¶5 fn148'],
        },
        {
          id: 'no-contract',
          when: not(
            some(contracts, (contract) =>
              all(
                signedWhenConvicted(c['in-force'], contract.kind, contract.signed),
                notAfter(contract.signed, evaluationDay),
              ),
            ),
          ),
          then: notApplicable('no-contract'),
          cites: ['3¶5 fn148'],
        },
        {
          id: 'decorated',
          when: decoratedInService(c['in-force']),
          then: yes,
          cites: ['3¶5 fn148'],
          note: 'He received a decoration during his service.',
        },
        {
          id: 'discharged',
          when: dischargedForAgeOrHealth(c['in-force']),
          then: yes,
          cites: ['3¶5 fn148'],
          note: 'He was discharged because of his age or his health.',
        },
      ],
    },
  ],
}))
