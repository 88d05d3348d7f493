import { any, choice, evaluationDay, holds, notAfter, rule, some } from '@muster/engine'
import { absences } from '../case/service.ts'
import { conscriptInService, contractSoldier, inTraining, mobilisedInService, serving } from '../common/status.ts'

/** Under whose terms he is liable, on the day, for absence without leave and desertion. */
export const serviceOffencesLiable = rule('service-offences.liable', {
  chapter: '1.1.5',
  asks: 'Is he liable, from now on, for absence without leave (art. 337) and desertion (art. 338)?',
  gives: 'choice',
  question: {
    rank: 504,
    worth: any(
      holds(serving),
      some(absences, (a) => notAfter(a.from, evaluationDay)),
    ),
  },
  labels: {
    no: 'no: he is not in service, and these offences can be committed in service only',
    'as-conscript': 'yes, on the terms of conscripts',
    'as-contract-soldier': 'yes, for the most part as conscripts are, on the terms of contract soldiers',
    'as-mobilised': 'yes, for the most part as conscripts are, on the terms of contract soldiers, whose status he has',
    'in-training': 'yes, on the terms of contract soldiers, as he has been inducted for a training of the reserve',
  },
  versions: [
    {
      then: choice('no'),
      cites: ['1.1.5¶1 fn54', '1.1.5¶3 fn56-57'],
      note: 'Offences committed while he served are another matter.',
      order: 'inOrder',
      except: [
        { id: 'conscript', when: holds(conscriptInService), then: choice('as-conscript'), cites: ['1.1.5¶1 fn54'] },
        {
          id: 'contract',
          when: holds(contractSoldier),
          then: choice('as-contract-soldier'),
          cites: ['1.1.5¶1 fn54', '3¶8'],
        },
        {
          id: 'mobilised',
          when: holds(mobilisedInService),
          then: choice('as-mobilised'),
          cites: ['1.1.5¶1 fn54', '5.4¶2 fn234'],
        },
        {
          id: 'training',
          when: holds(inTraining),
          then: choice('in-training'),
          cites: ['1.1.5¶3 fn56-57'],
          note: 'Only once he has been inducted for the training itself; being called for it is not enough.',
        },
      ],
    },
  ],
})
