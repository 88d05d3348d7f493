import {
  all,
  amounts,
  any,
  before,
  choice,
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
  rule,
  ruleAbout,
  some,
  whether,
} from '@muster/engine'
import { service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { inTraining } from '../common/status.ts'

/** The day in summer 2023 from which the higher fine is imposed. */
export const fineStart = dayDoubt('doubt.sbory-fine-start', {
  asks: 'From which day in 2023 does the fine of 10,000 to 30,000 RUB hold for not appearing for a training?',
  from: '2023-07-01',
  until: '2023-10-02',
  reading: '2023-07-25',
  cites: ['4¶5 fn192', '5.3¶1 fn229'],
})

/** Whether a summons to a training was handed over as the rules ask. */
export const sborySummons = ruleAbout(summonses, 'sbory.summons-in-form', (s) => ({
  chapter: '4',
  asks: 'Was the summons to the training handed over as the rules ask?',
  question: { rank: 1747, worth: is(s.for, 'sbory') },
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
          note: 'It is handed over in person against signature; he must then report to the commissariat, and be medically examined before he can be sent on.',
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
  question: {
    rank: 1748,
    worth: all(is(s.for, 'sbory'), before(s.appear, s.appeared), before(s.appear, evaluationDay)),
  },
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
  question: {
    rank: 1749,
    worth: all(is(s.for, 'sbory'), before(s.appear, s.appeared), before(s.appear, evaluationDay)),
  },
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
    rank: 1750,
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
