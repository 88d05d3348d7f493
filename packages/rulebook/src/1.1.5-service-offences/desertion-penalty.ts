import {
  all,
  amounts,
  evaluationDay,
  gives,
  holds,
  is,
  not,
  notAfter,
  notApplicable,
  notCovered,
  ruleAbout,
} from '@muster/engine'
import { martialLawOrWar } from '../3-contract/refusal-of-orders.ts'
import { absences } from '../case/service.ts'
import { absenceOffence } from './absence.ts'
import { absenceAggravated } from './aggravation.ts'
import { desertionLapsed, plenaryOpinion } from './desertion.ts'

/** The penalty to which he is exposed for desertion. */
export const desertionPenalty = ruleAbout(absences, 'desertion.penalty', (a) => ({
  chapter: '1.1.5',
  asks: 'Which penalty is he exposed to for desertion (art. 338)?',
  gives: 'amounts',
  question: { rank: 512, worth: all(notAfter(a.from, evaluationDay), not(is(a['for-good'], 'no'))) },
  labels: {
    prison: 'imprisonment',
    'not-desertion': 'It is no desertion.',
    lapsed: 'His liability for desertion has lapsed, for his age or because mobilisation has ended.',
    'aggravated-before': 'Which term held in war or under martial law before September 2022 the report does not say.',
  },
  versions: [
    {
      then: amounts({ what: 'prison', atMost: 7, unit: 'year' }),
      cites: ['1.1.5¶4 fn58', '1.1.5¶1 fn54'],
      note: 'Given for conscripts; the section holds for the most part for contract soldiers and mobilised men too.',
      order: 'inOrder',
      except: [
        {
          id: 'not-desertion',
          when: not(gives(absenceOffence, ['desertion-338'], a)),
          then: notApplicable('not-desertion'),
          cites: ['1.1.5¶5 fn60'],
        },
        {
          id: 'lapsed',
          when: all(
            is(a.as, 'conscript', 'mobilised'),
            notAfter(plenaryOpinion, evaluationDay),
            holds(desertionLapsed, a),
          ),
          then: notApplicable('lapsed'),
          cites: ['1.1.5¶5 fn60'],
        },
        {
          id: 'aggravated',
          when: holds(absenceAggravated, a),
          then: amounts({ what: 'prison', atLeast: 5, atMost: 15, unit: 'year' }),
          cites: ['1.1.5¶4 fn58'],
          note: 'In a period of mobilisation, under martial law or in war. Inference: since the amendment of September 2022, as for absence.',
        },
        {
          id: 'aggravated-before',
          when: is(martialLawOrWar, 'martial-law', 'wartime'),
          then: notCovered('aggravated-before'),
          cites: ['1.1.5¶4 fn58'],
        },
      ],
    },
  ],
}))
