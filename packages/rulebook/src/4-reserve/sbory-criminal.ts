import { all, any, choice, evaluationDay, holds, is, notAfter, rule, some } from '@muster/engine'
import { service } from '../case/service.ts'
import { summonses } from '../case/summons.ts'
import { inTraining } from '../common/status.ts'

/** True when he has been sent on to a training, now or before: a serviceman from that day. */
const wasSentOn = some(service, (period) =>
  all(is(period.as, 'sbory', 'special-sbory'), notAfter(period.from, evaluationDay)),
)

/** Under which criminal law a reservist stands in connection with a training. */
export const sboryCriminal = rule('sbory.criminal-liability', {
  chapter: '4',
  asks: 'Can he be prosecuted in connection with a training of the reserve?',
  gives: 'choice',
  question: {
    rank: 1750,
    worth: any(
      some(summonses, (s) => is(s.for, 'sbory')),
      wasSentOn,
    ),
  },
  labels: {
    'not-for-absence-from-summons': 'not for ignoring the summons: article 328 does not apply to trainings',
    'as-serviceman':
      'as a serviceman, under articles 337 and 338 (the report prints 328 for 338), since he has been sent to the training',
    'for-that-time-only':
      'for what he did while he was in a training, as a serviceman under articles 337 and 338; not for ignoring a summons',
  },
  versions: [
    {
      then: choice('not-for-absence-from-summons'),
      cites: ['4¶6 fn193'],
      note: 'Before he is sent on he must be medically examined.',
      order: 'inOrder',
      except: [
        {
          id: 'in-training',
          when: holds(inTraining),
          then: choice('as-serviceman'),
          cites: ['4¶6 fn193', '1.1.5¶3 fn57'],
        },
        {
          id: 'was-in-training',
          when: wasSentOn,
          then: choice('for-that-time-only'),
          cites: ['4¶6 fn193', '1.1.5¶3 fn57'],
          note: 'The training is over: he is a civilian again. Inference: what he did meanwhile stays punishable.',
        },
      ],
    },
  ],
})
