import {
  all,
  any,
  before,
  evaluationDay,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusYears,
  readingDoubt,
  ruleAbout,
  some,
  type TruthExpr,
  yes,
  yesNoFact,
} from '@muster/engine'
import { lastCategoryIs } from '../1.2-medical/category.ts'
import { oldContracts, rulingDay } from '../3-contract/service-age.ts'
import { suspendedCounts } from '../5.2-mobilisation-deferral/exemption-grounds.ts'
import { convictions } from '../case/criminal-record.ts'
import { born } from '../case/person.ts'
import { rank, service } from '../case/service.ts'
import { wasMobilised } from './concerns.ts'

/** Whether the grounds of discharge, told of contract soldiers, hold for mobilised men too. */
export const groundsForMobilised = readingDoubt('doubt.discharge-grounds-for-mobilised', {
  asks: 'Do the grounds of discharge of the decree of September 2022 hold for mobilised men too?',
  why: 'They are told of contract soldiers. Mobilised men have that status, but the report does not say in so many words that they can be discharged on these grounds.',
  readings: { yes: 'yes, as contract soldiers by status', no: 'no, only for men with a contract of their own' },
  reading: 'yes',
  cites: ['3.2¶2 fn182', '5.4¶2 fn234'],
})

/** Whether category V discharges a man who serves. */
export const categoryVDischarges = readingDoubt('doubt.mobilised-discharge-category-v', {
  asks: 'Is a serving man who is found to be of category V "unfit for service", so that he can be discharged?',
  why: 'Men of category V can be mobilised, so that the category alone does not make them unfit there.',
  readings: { no: 'no, only category D is unfit', yes: 'yes' },
  reading: 'no',
  cites: ['3.2¶2 fn182', '5.1¶3 fn209'],
})

/** Whether he has said that he wants to go on serving in a post that he can fill. */
export const wishesToStay = yesNoFact('service.wishes-to-stay-in-suitable-post', {
  asks: 'Has he said that he wants to go on serving in posts that he is able to fill?',
  why: 'A man found unfit who has said so is not discharged for health.',
  presume: 'no',
})

const byHealth = all(
  any(lastCategoryIs('D'), all(lastCategoryIs('V'), is(categoryVDischarges, 'yes'))),
  not(is(wishesToStay, 'yes')),
)

const newLimitReached = any(
  all(is(rank, 'general'), notAfter(plusYears(born, 70), evaluationDay)),
  all(not(is(rank, 'general')), notAfter(plusYears(born, 65), evaluationDay)),
)

/** Whether a man mobilised in 2022 may leave service before the mobilisation ends. */
export const mayLeaveService = ruleAbout(service, 'mobilised.may-leave-service', (period) => {
  const sentenced = some(convictions, (judgment) =>
    all(
      any(is(judgment.sentence, 'prison'), all(is(judgment.sentence, 'suspended'), is(suspendedCounts, 'yes'))),
      notAfter(period.from, judgment['in-force']),
      notAfter(judgment['in-force'], evaluationDay),
    ),
  )
  const otherwise = (ground: TruthExpr) => [
    {
      id: 'other-service',
      when: not(is(period.as, 'mobilised')),
      then: notApplicable('other-service'),
      cites: ['5.4¶2 fn234'],
    },
    {
      id: 'before-the-decree',
      when: before(period.from, '2022-09-21'),
      then: notApplicable('before-the-decree'),
      cites: ['5.4¶1 fn233'],
    },
    {
      id: 'not-serving',
      when: any(before(evaluationDay, period.from), notAfter(period.to, evaluationDay)),
      then: notApplicable('not-serving'),
      cites: ['5.4¶2 fn234'],
    },
    {
      id: 'grounds-not-for-him',
      when: all(is(groundsForMobilised, 'no'), ground),
      then: notCovered('not-said'),
      cites: ['3.2¶2 fn182', '5.4¶2 fn234'],
    },
    {
      id: 'health',
      when: byHealth,
      then: yes,
      cites: ['3.2¶2b2 fn182', '3.2¶4 fn184-185', '5.4¶2 fn234'],
      note: 'Found unfit by the medical commission. Inference: mobilised men have the status of contract soldiers. In practice this way is very hard.',
    },
    {
      id: 'sentence',
      when: sentenced,
      then: yes,
      cites: ['3.2¶2b3 fn182', '5.4¶2 fn234'],
      note: 'A judgment that imposes imprisonment has come into force. Inference: mobilised men have the status of contract soldiers.',
    },
  ]
  const general = {
    then: no,
    cites: ['5.4¶2 fn234', '3.2¶1 fn181', '3.2¶4 fn184'],
    note: 'Not at his own request, and not because the call-ups were declared completed: his service runs until the President ends the mobilisation. The only ways out that are told, of contract soldiers, are age, health and a prison sentence.',
    order: 'inOrder' as const,
  }
  const age = {
    id: 'age',
    when: newLimitReached,
    then: yes,
    cites: ['3.2¶2b1 fn182', '3¶4 fn147', '5.4¶2 fn234'],
    note: 'He has reached the maximum age of service. Inference: mobilised men have the status of contract soldiers.',
  }
  const oldMaximum = {
    id: 'old-maximum',
    when: notAfter(plusYears(born, 40), evaluationDay),
    then: notCovered('old-maximum'),
    cites: ['3.2¶2b1 fn182', '3¶4 fn147', '3¶1 fn142'],
    note: 'The old maximum age is not given; it must have lain above forty, up to which men could enter.',
  }
  return {
    chapter: '5.4',
    asks: 'May he, as a man mobilised in 2022, leave service?',
    question: { rank: 2106, worth: all(wasMobilised, is(period.as, 'mobilised')) },
    labels: {
      'other-service': 'He did not serve as a mobilised man in this period.',
      'before-the-decree':
        'He was mobilised before 21 September 2022, so not under the decree of that day; see 6.1 for Donetsk and Luhansk.',
      'not-serving': 'He is not in this service on the day.',
      'not-said':
        'The report gives the grounds of discharge for contract soldiers; read strictly, it does not say whether a mobilised man can be discharged on them.',
      'old-maximum':
        'Whether he has reached the maximum age cannot be said: the report does not give the one that held before.',
    },
    unsaid: [
      {
        text: 'For discharge for health a man must first file a report in which he asks for a medical examination.',
        cites: ['3.2¶4 fn185'],
      },
    ],
    versions: [
      { until: '2023-06-20', ...general, except: [...otherwise(any(byHealth, sentenced)), oldMaximum] },
      {
        from: '2023-06-20',
        ...general,
        except: [
          ...otherwise(any(byHealth, sentenced, newLimitReached)),
          {
            ...oldMaximum,
            when: all(
              oldMaximum.when,
              before(period.from, '2023-06-20'),
              before(evaluationDay, rulingDay),
              is(oldContracts, 'old-maximum'),
            ),
            note: 'In principle the old maximum held for men taken on before 20 June 2023, until the ruling of October 2024; it is not given.',
          },
          age,
        ],
      },
    ],
  }
})
