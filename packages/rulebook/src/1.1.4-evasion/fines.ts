import {
  all,
  amounts,
  before,
  dayDoubt,
  evaluationDay,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  ruleAbout,
  some,
} from '@muster/engine'
import { summonses } from '../case/summons.ts'
import { work } from '../case/work.ts'
import { noShow } from './no-show.ts'

/** The amendment of July 2023, of which no day is printed (A1-45, Q1-26). */
export const higherFineStart = dayDoubt('doubt.higher-fine-start', {
  asks: 'From which day in 2023 do the higher fine for ignoring a summons, and the liability of employers, hold? The report has an amendment of July 2023.',
  from: '2023-07-01',
  until: '2023-10-02',
  reading: '2023-07-25',
  cites: ['1.1.4¶1 fn40'],
})

/** The fine to which he is exposed for ignoring a summons, by the date on which he did not appear. */
export const noShowFine = ruleAbout(summonses, 'evasion.fine', (s) => ({
  chapter: '1.1.4',
  asks: 'Which fine is he exposed to for ignoring the summons?',
  gives: 'amounts',
  question: { rank: 401, worth: all(not(is(s.for, 'mobilisation', 'sbory')), before(s.appear, evaluationDay)) },
  labels: {
    fine: 'an administrative fine (art. 21.5 of the Code of Administrative Offences)',
    'other-call': 'For a training of the reserve see section 4, for mobilisation 5.3.',
    'not-ignored': 'He did not ignore it: he appeared, had a valid reason, was not bound, or the date has not passed.',
  },
  versions: [
    {
      then: amounts({ what: 'fine', atLeast: 10_000, atMost: 30_000, unit: 'RUB' }),
      cites: ['1.1.4¶1 fn40'],
      note: 'By the amendment of July 2023; judged by the date on which he did not appear.',
      order: 'inOrder',
      except: [
        {
          id: 'other-call',
          when: is(s.for, 'mobilisation', 'sbory'),
          then: notApplicable('other-call'),
          cites: ['4¶5 fn192', '5.3¶1 fn229'],
        },
        {
          id: 'not-ignored',
          when: not(holds(noShow, s)),
          then: notApplicable('not-ignored'),
          cites: ['1.1.4¶1 fn40'],
        },
        {
          id: 'before-the-amendment',
          when: before(s.appear, higherFineStart),
          then: amounts({ what: 'fine', atLeast: 500, atMost: 3_000, unit: 'RUB' }),
          cites: ['1.1.4¶1 fn40'],
          note: 'Before the amendment of July 2023.',
        },
      ],
    },
  ],
}))

/** The penalty to which an employer is exposed who does not help the commissariat, as the law obliges him to. */
export const employerPenalty = rule('evasion.employer-penalty', {
  chapter: '1.1.4',
  asks: 'Which penalty is an employer exposed to who does not cooperate with the commissariat in the call-up?',
  gives: 'amounts',
  question: { rank: 409, worth: some(work, (w) => all(notAfter(w.from, evaluationDay), before(evaluationDay, w.to))) },
  labels: {
    penalty: 'a penalty for the employer',
    before: 'What employers risked before the amendment of July 2023 the report does not say.',
  },
  unsaid: [
    {
      text: 'Whether the maximum holds for companies, officials or both is not said.',
      cites: ['1.1.4¶1 fn40'],
    },
  ],
  versions: [
    { until: higherFineStart, then: notCovered('before'), cites: ['1.1.4¶1 fn40'] },
    {
      from: higherFineStart,
      then: amounts({ what: 'penalty', atMost: 400_000, unit: 'RUB' }),
      cites: ['1.1.4¶1 fn40'],
      note: 'Employers are bound by law to cooperate.',
    },
  ],
})
