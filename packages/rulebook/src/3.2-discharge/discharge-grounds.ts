import {
  all,
  any,
  before,
  evaluationDay,
  gives,
  grounds,
  holds,
  type Item,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  type Rule,
  type RuleText,
  rule,
  some,
  someGround,
  whether,
} from '@muster/engine'
import { medicalCategory } from '../1.2-medical/category.ts'
import { oldContracts, pastServiceAge, rulingDay } from '../3-contract/service-age.ts'
import { categoryVDischarges, wishesToStay } from '../5.4-mobilisation-2022/leaving-service.ts'
import { convictions } from '../case/criminal-record.ts'
import { born } from '../case/person.ts'
import { contracts, service } from '../case/service.ts'
import { contractSoldier } from '../common/status.ts'

type Contract = Item<typeof contracts.fields>

const inForce = (c: Contract) =>
  all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay), before(evaluationDay, c.ended))
const hasContract = some(contracts, inForce)
/** True when he serves as a contract soldier under a contract that the case does not tell. */
const contractNotTold = all(holds(contractSoldier), not(hasContract))

/** True when he serves under a contract on the day; mobilised men have a question of their own in 5.4. */
export const underContract = any(holds(contractSoldier), hasContract)

const labels = {
  'before-decree': 'Which grounds of discharge held before the decree of September 2022 the report does not list.',
  before: 'The report does not give the maximum age before the act of 20 June 2023.',
  'contract-not-told': 'It hangs on the day on which his contract was signed, which the case does not tell.',
  'no-contract': 'He does not serve under a contract.',
}

const ground = (
  id: string,
  text: Pick<RuleText, 'asks' | 'unsaid'> &
    Pick<RuleText['versions'][number], 'then' | 'cites' | 'note' | 'order' | 'except'>,
): Rule => {
  const { asks, unsaid, ...version } = text
  return rule(`discharge.${id}`, {
    chapter: '3.2',
    asks,
    labels,
    ...(unsaid === undefined ? {} : { unsaid }),
    versions: [
      { until: '2022-09-21', then: notCovered('before-decree'), cites: version.cites },
      { from: '2022-09-21', ...version },
    ],
  })
}

/** The grounds on which a contract soldier can still be discharged while the period of mobilisation runs. */
export const dischargeGrounds = grounds('discharge', {
  chapter: '3.2',
  asks: 'Which grounds of discharge does he have?',
  question: { rank: 1611, worth: underContract },
  of: [
    ground('age', {
      asks: 'Has reached the age at which service ends',
      then: some(contracts, (c) => all(inForce(c), holds(pastServiceAge, c))),
      cites: ['3.2¶2b1 fn182'],
      note: 'For the ages see section 3.',
      order: 'inOrder',
      except: [
        {
          id: 'before-act',
          when: all(holds(contractSoldier), before(evaluationDay, '2023-06-20')),
          then: notCovered('before'),
          cites: ['3.2¶2b1 fn182', '3¶4 fn147'],
        },
        {
          id: 'contract-not-told',
          when: all(
            contractNotTold,
            any(
              notAfter(plusYears(born, 65), evaluationDay),
              all(before(evaluationDay, rulingDay), is(oldContracts, 'old-maximum')),
            ),
          ),
          then: notCovered('contract-not-told'),
          cites: ['3.2¶2b1 fn182', '3¶4 fn147'],
        },
      ],
    }),
    ground('health', {
      asks: 'Found unfit for military service, and does not wish to go on in a post that he can fill',
      then: all(
        any(gives(medicalCategory, ['D']), all(gives(medicalCategory, ['V']), is(categoryVDischarges, 'yes'))),
        not(is(wishesToStay, 'yes')),
      ),
      cites: ['3.2¶2b2 fn182', '3.2¶4 fn185'],
      note: 'He first has to file a report asking for a medical examination.',
    }),
    ground('sentence', {
      asks: 'Sentenced to imprisonment, by a judgment that has come into force while he served',
      then: some(convictions, (judgment) =>
        all(
          is(judgment.sentence, 'prison'),
          notAfter(judgment['in-force'], evaluationDay),
          any(
            some(service, (period) =>
              all(
                is(period.as, 'contract'),
                notAfter(period.from, judgment['in-force']),
                before(evaluationDay, period.to),
              ),
            ),
            some(contracts, (c) =>
              all(is(c.kind, 'service'), notAfter(c.signed, judgment['in-force']), before(evaluationDay, c.ended)),
            ),
          ),
        ),
      ),
      cites: ['3.2¶2b3 fn182', '3.2¶4 fn184'],
      note: 'An effective sentence; men who signed after a conviction are another matter.',
    }),
  ],
})

/** Whether he can be discharged on the day though the period of mobilisation runs. */
export const mayBeDischarged = rule('discharge.possible', {
  chapter: '3.2',
  asks: 'Can he be discharged now, while the period of mobilisation runs?',
  question: { rank: 1610, worth: underContract },
  labels,
  versions: [
    {
      until: '2022-09-21',
      then: notCovered('before-decree'),
      cites: ['3.2¶1 fn181'],
      except: [
        { id: 'no-contract', when: not(underContract), then: notApplicable('no-contract'), cites: ['3.2¶1 fn181'] },
      ],
    },
    {
      from: '2022-09-21',
      then: whether(someGround(dischargeGrounds)),
      cites: ['3.2¶1 fn181', '3.2¶2 fn182', '3.2¶4 fn184'],
      note: 'On account of age, health or an effective prison sentence, and on no other ground, for men who signed before the decree and after it alike; not at his own request.',
      except: [
        { id: 'no-contract', when: not(underContract), then: notApplicable('no-contract'), cites: ['3.2¶1 fn181'] },
      ],
    },
  ],
})
