import {
  all,
  amounts,
  any,
  before,
  dayDoubt,
  evaluationDay,
  is,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
} from '@muster/engine'
import { cameLate } from '../1.1.4-evasion/no-show.ts'
import { summonses } from '../case/summons.ts'
import { noSanction, noSanctionLabels } from './sbory-summons.ts'

/** The day in summer 2023 from which the higher fine is imposed. */
export const fineStart = dayDoubt('doubt.sbory-fine-start', {
  asks: 'From which day in 2023 does the fine of 10,000 to 30,000 RUB hold for not appearing for a training?',
  from: '2023-07-01',
  until: '2023-10-02',
  reading: '2023-07-25',
  cites: ['4¶5 fn192', '5.3¶1 fn229'],
})

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
    ...noSanctionLabels,
    fine: 'an administrative fine',
    appeared: 'He appeared in time, or late where that is read as an answer.',
    'valid-reason': 'Whether a valid reason keeps off the fine the report does not say.',
    before: 'The report does not give the fine for trainings before summer 2023.',
  },
  versions: [
    {
      then: amounts({ what: 'fine', atLeast: 10_000, atMost: 30_000, unit: 'RUB' }),
      cites: ['4¶5 fn192'],
      order: 'inOrder',
      except: [
        ...noSanction(s),
        {
          id: 'appeared',
          when: any(notAfter(s.appeared, s.appear), cameLate(s)),
          then: notApplicable('appeared'),
          cites: ['4¶5 fn192'],
        },
        {
          id: 'valid-reason',
          when: is(s['valid-reason'], 'yes'),
          then: notCovered('valid-reason'),
          cites: ['4¶5 fn192'],
        },
        { id: 'before', when: before(s.appear, fineStart), then: notCovered('before'), cites: ['4¶5 fn192'] },
      ],
    },
  ],
}))
