import {
  amounts,
  any,
  before,
  dayDoubt,
  dayGivenBy,
  evaluationDay,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
} from '@muster/engine'
import { cameLate } from '../1.1.4-evasion/no-show.ts'
import { mobilisationSummonsReceived } from '../5.1-mobilisation/summons-received.ts'
import { summonses } from '../case/summons.ts'

/** The day from which the higher fine holds: July 2023, no day printed. */
export const mobilisationFineStart = dayDoubt('doubt.mobilisation-fine-start', {
  asks: 'From which day does the fine of 10,000 to 30,000 RUB for ignoring a mobilisation summons hold?',
  why: 'The report prints July 2023; a source it cites at the end of that month speaks of fines that will rise.',
  from: '2023-07-01',
  until: '2023-10-02',
  reading: '2023-07-25',
  cites: ['5.3¶1 fn229', '1.1.4¶1 fn40'],
})

/** The fine to which he is exposed who ignores a mobilisation summons, by the day on which he did not appear. */
export const mobilisationFine = ruleAbout(summonses, 'mobilisation.fine', (s) => ({
  chapter: '5.3',
  asks: 'Which fine was he exposed to for not appearing on the mobilisation summons?',
  gives: 'amounts',
  question: { rank: 2000, worth: is(s.for, 'mobilisation') },
  labels: {
    fine: 'an administrative fine',
    'other-summons': 'It is no summons for mobilisation.',
    'not-missed': 'He appeared in time (or late, where that is read as an answer), or the day has not passed yet.',
    'not-received': 'By the day on which he had to appear the summons did not count as received.',
    'refused-before': 'What a refusal meant before 14 April 2023 the report does not say.',
    'mos-ru': 'For mobilisation the report names Gosuslugi only.',
    'valid-reason': 'Whether a valid reason keeps off the fine the report does not say.',
  },
  versions: [
    {
      then: amounts({ what: 'fine', atLeast: 10_000, atMost: 30_000, unit: 'RUB' }),
      cites: ['5.3¶1 fn229'],
      note: 'Since July 2023, as printed; by the day on which he did not appear.',
      order: 'inOrder',
      except: [
        {
          id: 'other-summons',
          when: not(is(s.for, 'mobilisation')),
          then: notApplicable('other-summons'),
          cites: ['5.3¶1 fn229'],
        },
        {
          id: 'not-missed',
          when: any(notAfter(s.appeared, s.appear), notAfter(evaluationDay, s.appear), cameLate(s)),
          then: notApplicable('not-missed'),
          cites: ['5.3¶1 fn229'],
        },
        {
          id: 'not-received',
          when: before(s.appear, dayGivenBy(mobilisationSummonsReceived, s)),
          then: notApplicable('not-received'),
          cites: ['5.3¶1 fn229', '5.1¶5 fn211-212'],
          note: 'Inference: a summons that has not reached him cannot be ignored.',
        },
        {
          id: 'valid-reason',
          when: is(s['valid-reason'], 'yes'),
          then: notCovered('valid-reason'),
          cites: ['5.3¶1 fn229'],
        },
        {
          id: 'before-july-2023',
          when: before(s.appear, mobilisationFineStart),
          then: amounts({ what: 'fine', atLeast: 500, atMost: 3_000, unit: 'RUB' }),
          cites: ['5.3¶1 fn229'],
          note: 'The fine as it was before.',
        },
      ],
    },
  ],
}))
