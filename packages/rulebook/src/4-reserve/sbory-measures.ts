import { all, before, evaluationDay, is, no, notAfter, notCovered, plusDays, ruleAbout, whether } from '@muster/engine'
import { twentyDaysAcross } from '../1.1.4-evasion/restrictive-measures.ts'
import { summonses } from '../case/summons.ts'
import { noSanction, noSanctionLabels } from './sbory-summons.ts'

/** Whether the restrictive measures can be imposed for not appearing for a training; never an exit ban. */
export const sboryMeasures = ruleAbout(summonses, 'sbory.measures', (s) => ({
  chapter: '4',
  asks: 'Can the restrictive measures of 1.1.4 be imposed for not appearing for the training?',
  question: {
    rank: 1749,
    worth: all(is(s.for, 'sbory'), before(s.appear, s.appeared), before(s.appear, evaluationDay)),
  },
  labels: {
    ...noSanctionLabels,
    'appeared-late':
      'Whether the measures can still be imposed on, or go on for, a man who has appeared after the twenty days the report does not say.',
  },
  unsaid: [
    {
      text: 'For conscripts the measures presuppose that the Unified Register is active; for trainings that is not repeated.',
      cites: ['4¶5 fn192', '1.1.4¶4 fn42'],
    },
  ],
  versions: [
    {
      until: '2023-04-14',
      then: no,
      cites: ['4¶5 fn192', '1.1.4¶3 fn41'],
      note: 'The measures exist since 14 April 2023.',
    },
    {
      from: '2023-04-14',
      then: whether(before(plusDays(s.appear, 20), evaluationDay)),
      cites: ['4¶5 fn192'],
      note: 'In principle, from the twenty-first day after the day set; the ban on leaving the country is not among them for men in the zapas.',
      order: 'inOrder',
      except: [
        ...noSanction(s),
        {
          id: 'in-time',
          when: notAfter(s.appeared, plusDays(s.appear, 20)),
          then: no,
          cites: ['4¶5 fn192'],
          note: 'He reported within twenty days.',
        },
        {
          id: 'valid-reason',
          when: is(s['valid-reason'], 'yes'),
          then: no,
          cites: ['4¶5 fn192', '1.1.4¶2'],
          note: 'The measures are for men without a valid reason.',
        },
        {
          id: 'before-the-law',
          when: before(plusDays(s.appear, 20), '2023-04-14'),
          then: no,
          cites: ['1.1.4¶2'],
          note: 'Inference: the twenty days had ended before the measures were introduced.',
        },
        {
          id: 'across-the-start',
          when: all(before(s.appear, '2023-04-14'), is(twentyDaysAcross, 'no')),
          then: no,
          cites: ['1.1.4¶2'],
          note: 'The report gives no rule for dates set before 14 April 2023.',
        },
        {
          id: 'appeared-late',
          when: notAfter(s.appeared, evaluationDay),
          then: notCovered('appeared-late'),
          cites: ['4¶5 fn192'],
        },
      ],
    },
  ],
}))
