import {
  all,
  amounts,
  any,
  before,
  evaluationDay,
  holds,
  type Item,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  plusMonths,
  plusYears,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  yes,
} from '@muster/engine'
import { contracts, service, zapasLeft } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { inTraining } from '../common/status.ts'

type Contract = Item<typeof contracts.fields>

/** True when a contract for the rezerv was signed before this one, which then follows on it. */
const followsOn = (c: Contract) =>
  some(contracts, (first) => all(is(first.kind, 'rezerv'), before(first.signed, c.signed)), 'first')

/** True while the term runs: three years from signing; for one that follows on another three or five, as it names. */
const termRuns = (c: Contract) =>
  any(
    before(evaluationDay, plusYears(c.signed, 3)),
    all(before(evaluationDay, plusYears(c.signed, 5)), followsOn(c), before(evaluationDay, c['runs-out'])),
  )

/** True when he signed for military service after that contract, which took him out of the rezerv. */
const wentIntoService = (c: Contract) =>
  some(
    contracts,
    (other) => all(is(other.kind, 'service'), notAfter(c.signed, other.signed), notAfter(other.signed, evaluationDay)),
    'other',
  )

/** Whether he has a contract for the rezerv on the day; one for military service ends it. */
export const inRezerv = rule('reserve.in-rezerv', {
  chapter: '4',
  asks: 'Is he in the mobilisation reserve (rezerv)?',
  question: { rank: 1730, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
  unsaid: [
    {
      text: 'Whether a contract for the rezerv runs on beyond its term in a period of mobilisation, as one for military service does, the report does not say; it is read as ending with its term.',
      cites: ['4¶3 fn190', '3.2¶3 fn183'],
    },
  ],
  versions: [
    {
      then: some(contracts, (contract) =>
        all(
          is(contract.kind, 'rezerv'),
          notAfter(contract.signed, evaluationDay),
          before(evaluationDay, contract.ended),
          termRuns(contract),
          not(wentIntoService(contract)),
          not(all(notAfter(contract.signed, zapasLeft), notAfter(zapasLeft, evaluationDay))),
        ),
      ),
      cites: ['4¶2 fn187', '4¶3 fn188,190', '4¶10 fn200'],
      note: 'By a contract whose term runs: three years, for a later one three or five. He leaves the rezerv with the zapas, and when he signs for military service.',
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
          when: followsOn(c),
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

/** Called up from the summons on (the reservists' lawyers), or a serviceman only when sent on to the training (the law as told). */
export const calledUpFrom = readingDoubt('doubt.rezerv-called-up-from', {
  asks: 'A member of the rezerv cannot give up his contract once he is called up for a training. Is he called up from the summons on, or only when he is sent on to the training?',
  why: 'Two experts say that he is a serviceman once called up; elsewhere the section gives that status only to men who were sent on after the examination.',
  readings: { sent: 'only when he is sent on to the training', summons: 'from the summons on' },
  reading: 'sent',
  cites: ['4¶10 fn199', '4¶6 fn193'],
})

/** True while a summons to a training stands: sent, and neither done with nor older than the longest training. */
const summonsStands = some(summonses, (s) =>
  all(
    is(s.for, 'sbory'),
    notAfter(s.sent, evaluationDay),
    before(evaluationDay, plusMonths(s.appear, 2)),
    not(
      some(service, (done) =>
        all(is(done.as, 'sbory', 'special-sbory'), notAfter(s.sent, done.from), notAfter(done.to, evaluationDay)),
      ),
    ),
  ),
)

/** Whether he may give up his contract for the rezerv. */
export const mayLeaveRezerv = rule('reserve.may-leave-rezerv', {
  chapter: '4',
  asks: 'May he give up his contract for the rezerv?',
  question: { rank: 1733, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
  labels: { 'not-in-it': 'He is not in the rezerv: he has no contract for it that runs.' },
  versions: [
    {
      then: notApplicable('not-in-it'),
      cites: ['4¶10 fn199'],
      order: 'inOrder',
      except: [
        {
          id: 'in-training',
          when: all(holds(inRezerv), holds(inTraining)),
          then: no,
          cites: ['4¶10 fn199'],
          note: 'Once called up for a training he is a serviceman and cannot give it up: so Sergey Krivenko and Artem Klyga.',
        },
        {
          id: 'summoned',
          when: all(holds(inRezerv), summonsStands, is(calledUpFrom, 'summons')),
          then: no,
          cites: ['4¶10 fn199'],
          note: 'A summons to a training stands. Inference: it does so for two months from the day set, the longest that a training lasts.',
        },
        {
          id: 'not-called',
          when: holds(inRezerv),
          then: yes,
          cites: ['4¶10 fn199'],
          note: 'While he is not called up he is a civilian: so Sergey Krivenko and Artem Klyga.',
        },
      ],
    },
  ],
})
