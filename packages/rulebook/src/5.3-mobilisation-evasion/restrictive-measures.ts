import {
  before,
  dayGivenBy,
  evaluationDay,
  is,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  plusDays,
  ruleAbout,
  whether,
} from '@muster/engine'
import { mobilisationSummonsReceived } from '../5.1-mobilisation/summons-received.ts'
import { summonses } from '../case/summons.ts'

/** Whether the five restrictive measures can be imposed for not appearing on a mobilisation summons. */
export const mobilisationMeasures = ruleAbout(summonses, 'mobilisation.restrictive-measures', (s) => ({
  chapter: '5.3',
  asks: 'Can the five restrictive measures be imposed on him for not appearing on the mobilisation summons?',
  question: { rank: 2001, worth: is(s.for, 'mobilisation') },
  labels: {
    'other-summons': 'It is no summons for mobilisation.',
    'refused-before': 'What a refusal meant before 14 April 2023 the report does not say.',
    'mos-ru': 'For mobilisation the report names Gosuslugi only.',
    'appeared-late':
      'Whether the measures can still be imposed on, or go on for, a man who has appeared after the twenty days the report does not say.',
  },
  unsaid: [
    {
      text: 'For conscripts the measures presuppose that the Unified Register is active; for mobilisation that is not repeated. Who imposes them, and for how long, is not said.',
      cites: ['5.3¶2 fn230', '1.1.4¶4 fn42'],
    },
    { text: 'A ban on leaving the country is not among them.', cites: ['5.3¶2 fn230'] },
  ],
  versions: [
    {
      until: '2023-04-14',
      then: no,
      cites: ['5.3¶2 fn230', '1.1.4¶2'],
      note: 'The measures were introduced in April 2023; 1.1.4 gives the 14th.',
    },
    {
      from: '2023-04-14',
      then: whether(before(plusDays(s.appear, 20), evaluationDay)),
      cites: ['5.3¶2 fn230', '5.3¶2b1 fn230', '5.3¶2b2 fn230', '5.3¶2b3 fn230', '5.3¶2b4 fn230', '5.3¶2b5 fn230'],
      note: 'From the twenty-first day after the date in the summons, beside the fine: no driving and no registering of a vehicle, no registering as an entrepreneur or as self-employed, no registering of real estate, no credit or loan.',
      order: 'inOrder',
      except: [
        {
          id: 'other-summons',
          when: not(is(s.for, 'mobilisation')),
          then: notApplicable('other-summons'),
          cites: ['5.3¶2 fn230'],
        },
        {
          id: 'before-april-2023',
          when: before(s.appear, '2023-04-14'),
          then: no,
          cites: ['5.3¶2 fn230'],
          note: 'Inference: the date in the summons lies before the measures were introduced; no transition is stated.',
        },
        {
          id: 'in-time',
          when: notAfter(s.appeared, plusDays(s.appear, 20)),
          then: no,
          cites: ['5.3¶2 fn230'],
          note: 'He reported within twenty days after the date in the summons.',
        },
        {
          id: 'not-received',
          when: before(s.appear, dayGivenBy(mobilisationSummonsReceived, s)),
          then: no,
          cites: ['5.3¶2 fn230', '5.1¶5 fn211-212'],
          note: 'Inference: by the day set the summons did not count as received.',
        },
        {
          id: 'valid-reason',
          when: is(s['valid-reason'], 'yes'),
          then: no,
          cites: ['5.3¶2 fn230'],
          note: 'He had a valid reason.',
        },
        {
          id: 'appeared-late',
          when: notAfter(s.appeared, evaluationDay),
          then: notCovered('appeared-late'),
          cites: ['5.3¶2 fn230'],
        },
      ],
    },
  ],
}))
