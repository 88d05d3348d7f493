import {
  all,
  amounts,
  any,
  before,
  choice,
  chooseDay,
  dayDoubt,
  evaluationDay,
  holds,
  is,
  never,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  plusMonths,
  plusYears,
  readingDoubt,
  rule,
  ruleAbout,
  some,
  theDay,
  whether,
  yes,
} from '@muster/engine'
import { alternativeService } from '../case/life.ts'
import { contracts, service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { inTraining } from '../common/status.ts'
import { inZapas } from './in-zapas.ts'

/** Three years from the start or from the end of the last training. */
export const threeYearsFrom = readingDoubt('doubt.three-years-between-trainings', {
  asks: 'Do the three years between two trainings run from the start of the last one or from its end?',
  readings: { start: 'from its start', end: 'from its end' },
  reading: 'start',
  cites: ['4¶3 fn189'],
})

/** Two months by regulation, six months a year by the ministry. */
export const specialLength = readingDoubt('doubt.special-sbory-length', {
  asks: 'Does a special training (special sbory) last at most two months, or may it take six months a year?',
  readings: {
    'two-months': 'at most two months, by regulation',
    'six-months': 'six months a year, as the ministry has said',
  },
  reading: 'two-months',
  cites: ['4¶7 fn195'],
})

/** The act on special trainings: passed on 28 October 2025, its start is not printed. */
export const specialStart = dayDoubt('doubt.special-sbory-start', {
  asks: 'On which day did the amendment on special trainings, passed on 28 October 2025, take effect?',
  from: '2025-10-28',
  until: '2025-11-27',
  reading: '2025-10-28',
  cites: ['4¶7 fn194'],
})

/** The day in summer 2023 from which the higher fine is imposed. */
export const fineStart = dayDoubt('doubt.sbory-fine-start', {
  asks: 'From which day in 2023 does the fine of 10,000 to 30,000 RUB hold for not appearing for a training?',
  from: '2023-07-01',
  until: '2023-10-02',
  reading: '2023-07-25',
  cites: ['4¶5 fn192', '5.3¶1 fn229'],
})

/** Whether he has a contract for the rezerv on the day; one for military service ends it. */
export const inRezerv = rule('reserve.in-rezerv', {
  chapter: '4',
  asks: 'Is he in the mobilisation reserve (rezerv)?',
  question: { rank: 30, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
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

const recentTraining = some(service, (last) =>
  all(
    is(last.as, 'sbory'),
    notAfter(last.from, evaluationDay),
    before(evaluationDay, plusYears(chooseDay(is(threeYearsFrom, 'start'), last.from, last.to), 3)),
  ),
)

/** Whether he may be called for an ordinary training of the reserve. */
export const mayBeCalledForSbory = rule('sbory.may-be-called', {
  chapter: '4',
  asks: 'May he be called up for a training of the reserve (sbory)?',
  question: { rank: 40 },
  versions: [
    {
      then: whether(holds(inZapas)),
      cites: ['4¶3 fn188', '4¶5 fn192'],
      note: 'A member of the rezerv can be called at any time of the year, other members of the zapas much less often.',
      order: 'inOrder',
      except: [
        {
          id: 'alternative-service',
          when: some(alternativeService, (done) => all(done.completed, notAfter(done.to, evaluationDay))),
          then: no,
          cites: ['2¶11 fn138'],
          note: 'Men who did alternative service are not called for trainings.',
        },
        {
          id: 'once-in-three-years',
          when: all(holds(inZapas), recentTraining),
          then: no,
          cites: ['4¶3 fn189'],
          note: 'A man may be called for training only once in three years.',
        },
      ],
    },
  ],
})

/** The last day on which a training may still run. */
export const longestTraining = ruleAbout(service, 'sbory.must-end', (training) => ({
  chapter: '4',
  asks: 'On which day must the training have ended?',
  gives: 'day',
  labels: { 'not-a-training': 'It is no training of the reserve.' },
  question: { rank: 41, worth: is(training.as, 'sbory', 'special-sbory') },
  versions: [
    {
      then: notApplicable('not-a-training'),
      cites: ['4¶3 fn189'],
      order: 'inOrder',
      except: [
        {
          id: 'ordinary',
          when: is(training.as, 'sbory'),
          then: theDay(plusMonths(training.from, 2)),
          cites: ['4¶3 fn189'],
          note: 'A training lasts two months at most.',
        },
        {
          id: 'special-six-months',
          when: all(is(training.as, 'special-sbory'), is(specialLength, 'six-months')),
          then: theDay(plusMonths(training.from, 6)),
          cites: ['4¶7 fn195'],
        },
        {
          id: 'special',
          when: is(training.as, 'special-sbory'),
          then: theDay(plusMonths(training.from, 2)),
          cites: ['4¶7 fn195'],
        },
      ],
    },
  ],
}))

/** Whether he may be called for special trainings: members of the rezerv only, since autumn 2025. */
export const mayBeCalledForSpecial = rule('sbory.special', {
  chapter: '4',
  asks: 'May he be called up for a special training (special sbory) to guard vital objects?',
  question: {
    rank: 45,
    worth: all(
      notAfter('2025-10-28', evaluationDay),
      some(contracts, (contract) => is(contract.kind, 'rezerv')),
    ),
  },
  unsaid: [
    {
      text: 'Which objects count as vital, and where the men may be used, the law does not say.',
      cites: ['4¶7 fn194', '4¶9 fn198'],
    },
  ],
  versions: [
    { until: specialStart, then: no, cites: ['4¶7 fn194'] },
    {
      from: specialStart,
      then: whether(holds(inRezerv)),
      cites: ['4¶7 fn194', '4¶8 fn197'],
      note: 'Members of the rezerv only, in peacetime too; who is only in the zapas cannot be called.',
    },
  ],
})

/** Whether he may give up his contract for the rezerv. */
export const mayLeaveRezerv = rule('reserve.may-leave-rezerv', {
  chapter: '4',
  asks: 'May he give up his contract for the rezerv?',
  question: { rank: 46, worth: some(contracts, (contract) => is(contract.kind, 'rezerv')) },
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

/** Whether a summons to a training was handed over as the rules ask. */
export const sborySummons = ruleAbout(summonses, 'sbory.summons-in-form', (s) => ({
  chapter: '4',
  asks: 'Was the summons to the training handed over as the rules ask?',
  question: { rank: 47, worth: is(s.for, 'sbory') },
  labels: {
    'other-summons': 'It is no summons to a training.',
    electronic: 'Whether an electronic summons to a training is valid the report does not say.',
  },
  versions: [
    {
      then: no,
      cites: ['4¶5 fn192'],
      order: 'inOrder',
      except: [
        { id: 'other', when: not(is(s.for, 'sbory')), then: notApplicable('other-summons'), cites: ['4¶5 fn192'] },
        {
          id: 'electronic',
          when: is(s.by, 'electronic', 'mos.ru'),
          then: notCovered('electronic'),
          cites: ['4¶5 fn192'],
        },
        {
          id: 'in-person',
          when: is(s.by, 'person'),
          then: whether(before(s.signed, never)),
          cites: ['4¶5 fn192'],
          note: 'It is handed over in person against signature.',
        },
      ],
    },
  ],
}))

/** The fine to which he is exposed who does not appear for a training, by the day of not appearing. */
export const sboryFine = ruleAbout(summonses, 'sbory.fine', (s) => ({
  chapter: '4',
  asks: 'Which fine was he exposed to for not appearing for the training?',
  gives: 'amounts',
  question: { rank: 48, worth: all(is(s.for, 'sbory'), before(s.appear, s.appeared), before(s.appear, evaluationDay)) },
  labels: {
    fine: 'an administrative fine',
    'other-summons': 'It is no summons to a training.',
    appeared: 'He appeared in time, or the day has not passed yet.',
    before: 'The report does not give the fine for trainings before summer 2023.',
  },
  versions: [
    {
      then: amounts({ what: 'fine', atLeast: 10_000, atMost: 30_000, unit: 'RUB' }),
      cites: ['4¶5 fn192'],
      order: 'inOrder',
      except: [
        { id: 'other', when: not(is(s.for, 'sbory')), then: notApplicable('other-summons'), cites: ['4¶5 fn192'] },
        {
          id: 'appeared',
          when: any(notAfter(s.appeared, s.appear), notAfter(evaluationDay, s.appear)),
          then: notApplicable('appeared'),
          cites: ['4¶5 fn192'],
        },
        { id: 'before', when: before(s.appear, fineStart), then: notCovered('before'), cites: ['4¶5 fn192'] },
      ],
    },
  ],
}))

/** Whether the restrictive measures can be imposed for not appearing for a training; never an exit ban. */
export const sboryMeasures = ruleAbout(summonses, 'sbory.measures', (s) => ({
  chapter: '4',
  asks: 'Can the restrictive measures of 1.1.4 be imposed for not appearing for the training?',
  question: { rank: 49, worth: all(is(s.for, 'sbory'), before(s.appear, s.appeared), before(s.appear, evaluationDay)) },
  labels: { 'other-summons': 'It is no summons to a training.' },
  versions: [
    { until: '2023-04-14', then: no, cites: ['4¶5 fn192', '1.1.4¶3 fn41'] },
    {
      from: '2023-04-14',
      then: whether(
        all(
          before(plusDays(s.appear, 20), evaluationDay),
          before(plusDays(s.appear, 20), s.appeared),
          not(s['valid-reason']),
        ),
      ),
      cites: ['4¶5 fn192'],
      note: 'From the twenty-first day after the day set; the exit ban is not among them for men in the zapas.',
      except: [
        { id: 'other', when: not(is(s.for, 'sbory')), then: notApplicable('other-summons'), cites: ['4¶5 fn192'] },
      ],
    },
  ],
}))

/** Under which criminal law a reservist stands in connection with a training. */
export const sboryCriminal = rule('sbory.criminal-liability', {
  chapter: '4',
  asks: 'Can he be prosecuted in connection with a training of the reserve?',
  gives: 'choice',
  question: {
    rank: 50,
    worth: any(
      some(summonses, (s) => is(s.for, 'sbory')),
      some(service, (period) => is(period.as, 'sbory', 'special-sbory')),
    ),
  },
  labels: {
    'not-for-absence-from-summons': 'not for ignoring the summons: article 328 does not apply to trainings',
    'as-serviceman':
      'as a serviceman, under articles 337 and 338 (the report prints 328 for 338), since he has been sent to the training',
  },
  versions: [
    {
      then: choice('not-for-absence-from-summons'),
      cites: ['4¶6 fn193'],
      note: 'Before he is sent on he must be medically examined.',
      except: [
        {
          id: 'in-training',
          when: holds(inTraining),
          then: choice('as-serviceman'),
          cites: ['4¶6 fn193', '1.1.5¶3 fn57'],
        },
      ],
    },
  ],
})
