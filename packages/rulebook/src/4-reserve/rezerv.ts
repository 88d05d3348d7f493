import {
  all,
  amounts,
  before,
  evaluationDay,
  holds,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { contracts } from '../case/service.ts'
import { inTraining } from '../common/status.ts'

/** Whether he has a contract for the rezerv on the day; one for military service ends it. */
export const inRezerv = rule('reserve.in-rezerv', {
  chapter: '4',
  asks: 'Is he in the mobilisation reserve (rezerv)?',
  question: { rank: 1730, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
  versions: [
    {
      then: some(contracts, (contract) =>
        all(
          is(contract.kind, 'rezerv'),
          notAfter(contract.signed, evaluationDay),
          before(evaluationDay, contract.ended),
        ),
      ),
      cites: ['4¶2 fn187', '4¶3 fn188,190'],
      except: [
        {
          id: 'serves-under-contract',
          when: some(contracts, (contract) =>
            all(
              is(contract.kind, 'service'),
              notAfter(contract.signed, evaluationDay),
              before(evaluationDay, contract.ended),
            ),
          ),
          then: no,
          cites: ['4¶10 fn200'],
          note: 'The two contracts cannot run together: who signs for military service is taken out of the rezerv.',
        },
      ],
    },
  ],
})

/** For how long a contract for the rezerv runs. */
export const rezervTerm = ruleAbout(contracts, 'reserve.rezerv-contract-term', (c) => ({
  chapter: '4',
  asks: 'For how long does a contract for the rezerv run?',
  gives: 'amounts',
  question: { rank: 1732, worth: is(c.kind, 'rezerv') },
  labels: { term: 'term of the contract', 'other-kind': 'It is no contract for the rezerv.' },
  versions: [
    {
      then: amounts({ what: 'term', atLeast: 3, atMost: 3, unit: 'year' }),
      cites: ['4¶3 fn190'],
      note: 'The first contract runs for three years. Members of the rezerv are paid for it.',
      order: 'inOrder',
      except: [
        { id: 'other-kind', when: not(is(c.kind, 'rezerv')), then: notApplicable('other-kind'), cites: ['4¶3 fn190'] },
        {
          id: 'follow-on',
          when: some(contracts, (first) => all(is(first.kind, 'rezerv'), before(first.signed, c.signed)), 'first'),
          then: amounts(
            { what: 'term', atLeast: 3, atMost: 3, unit: 'year' },
            { what: 'term', atLeast: 5, atMost: 5, unit: 'year' },
          ),
          cites: ['4¶3 fn190'],
          note: 'A contract that follows on the first runs for three or for five years.',
        },
      ],
    },
  ],
}))

/** Whether he may give up his contract for the rezerv. */
export const mayLeaveRezerv = rule('reserve.may-leave-rezerv', {
  chapter: '4',
  asks: 'May he give up his contract for the rezerv?',
  question: { rank: 1733, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
  labels: { 'no-contract': 'He has no contract for the rezerv.' },
  versions: [
    {
      then: notApplicable('no-contract'),
      cites: ['4¶10 fn199'],
      order: 'inOrder',
      except: [
        {
          id: 'in-training',
          when: all(holds(inRezerv), holds(inTraining)),
          then: no,
          cites: ['4¶10 fn199'],
          note: 'Once called up for a training he is a serviceman and cannot give it up.',
        },
        {
          id: 'not-called',
          when: holds(inRezerv),
          then: yes,
          cites: ['4¶10 fn199'],
          note: 'While he is not called up he is a civilian.',
        },
      ],
    },
  ],
})
