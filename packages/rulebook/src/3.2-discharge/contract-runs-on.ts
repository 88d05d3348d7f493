import {
  all,
  atMost,
  before,
  chooseDay,
  type DayLike,
  dayGivenBy,
  evaluationDay,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  plusMonths,
  ruleAbout,
  theDay,
  yes,
} from '@muster/engine'
import { contracts } from '../case/service.ts'

type Contract = Item<typeof contracts.fields>

/** The terms, in months, that are worked out from the day of signing; for others the day is asked. */
const COMMON_TERMS = [3, 6, 12, 18, 24, 36, 60]

/** The first day after the term that a contract names. */
function endOfTerm(c: Contract): DayLike {
  return COMMON_TERMS.reduce<DayLike>(
    (otherwise, months) =>
      chooseDay(all(atMost(months, c.months), atMost(c.months, months)), plusMonths(c.signed, months), otherwise),
    c['runs-out'],
  )
}

const cites = ['3.2¶1 fn181']
const labels = {
  'other-kind': 'The contract is not one for military service.',
  'not-signed': 'It has not been signed yet.',
  ended: 'It has ended already.',
}
const notOne = (c: Contract) => ({
  id: 'other-kind',
  when: not(is(c.kind, 'service')),
  then: notApplicable('other-kind'),
  cites,
})

/** The day from which the term that the contract names is over. */
export const termRunsOut = ruleAbout(contracts, 'contract.term-runs-out', (c) => ({
  chapter: '3.2',
  asks: 'From which day is the term that the contract names over?',
  gives: 'day',
  question: { rank: 1600, worth: all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay)) },
  labels,
  unsaid: [
    {
      text: 'The term is counted from the day of signing; whether it runs from another day, as the beginning of service, the report does not say.',
      cites,
    },
  ],
  versions: [
    {
      then: theDay(endOfTerm(c)),
      cites: ['3.2¶3 fn183'],
      note: 'Its own term; since 21 September 2022 the contract runs on beyond it.',
      except: [notOne(c)],
    },
  ],
}))

/** Whether a contract runs on after the term that it names. */
export const runsOn = ruleAbout(contracts, 'contract.runs-on', (c) => ({
  chapter: '3.2',
  asks: 'Does the contract run on after the term that it names?',
  question: { rank: 1601, worth: all(is(c.kind, 'service'), notAfter(c.signed, evaluationDay)) },
  labels,
  versions: [
    {
      until: '2022-09-21',
      then: no,
      cites,
      note: 'Until the decree of September 2022 a contract ended with its term.',
      order: 'inOrder',
      except: [
        notOne(c),
        { id: 'not-signed', when: before(evaluationDay, c.signed), then: notApplicable('not-signed'), cites },
      ],
    },
    {
      from: '2022-09-21',
      then: yes,
      cites: ['3.2¶1 fn181', '3.2¶3 fn183'],
      note: 'Until a new decree of the president ends the period of mobilisation; for contracts signed before it and after it alike.',
      order: 'inOrder',
      except: [
        notOne(c),
        { id: 'not-signed', when: before(evaluationDay, c.signed), then: notApplicable('not-signed'), cites },
        { id: 'ended', when: notAfter(c.ended, evaluationDay), then: notApplicable('ended'), cites },
        {
          id: 'over-before',
          when: all(before(c.signed, '2022-09-21'), notAfter(dayGivenBy(termRunsOut, c), '2022-09-21')),
          then: no,
          cites,
          note: 'Its term was over before 21 September 2022, when running contracts were prolonged.',
        },
      ],
    },
  ],
}))
