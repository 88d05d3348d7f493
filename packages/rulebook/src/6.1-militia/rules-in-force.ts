import {
  all,
  before,
  choice,
  type ExceptionText,
  evaluationDay,
  gives,
  holds,
  not,
  notApplicable,
  notCovered,
  rule,
} from '@muster/engine'
import { calledUpInFact } from '../6.2-occupied-conscription/first-call-ups.ts'
import { comesFrom, fromRepublics, occupiedArea } from './area.ts'
import { conscriptionStart, luhanskMobilised, republicLabels } from './republics.ts'

const notOccupied: ExceptionText = {
  id: 'elsewhere',
  when: gives(occupiedArea, ['none']),
  then: notApplicable('not-occupied'),
  cites: ['6¶1 fn255'],
}
const crimea: ExceptionText = {
  id: 'crimea',
  when: comesFrom('Crimea'),
  then: notCovered('crimea'),
  cites: ['6¶1 fn255'],
}
const south: ExceptionText = {
  id: 'kherson-or-zaporizhzhia',
  when: comesFrom('Kherson', 'Zaporizhzhia'),
  then: notCovered('south-before-annexation'),
  cites: ['6¶1 fn255'],
}
const listsOnly: ExceptionText = {
  id: 'donetsk-lists-only',
  when: all(comesFrom('Donetsk'), not(holds(calledUpInFact))),
  then: choice('lists-only'),
  cites: ['6.2¶1 fn269', '6.2¶5 fn277'],
  note: 'By the order of 28 April 2023; until when it held is not said. Read as ended when conscripts were in fact sent to serve.',
}
const russian = {
  then: choice('russian'),
  cites: ['6¶1 fn255', '6.1¶7 fn263'],
  note: 'Inference: Russia claims the areas as its own since 30 September 2022, so that by its own view its rules apply there. The report does not date each rule for these areas.',
  order: 'inOrder' as const,
}

/** Which rules of military service were applied in the area from which he comes. */
export const rulesInForce = rule('occupied.rules-in-force', {
  chapter: '6.1',
  asks: 'Which rules of military service applied to him in that area on that day?',
  gives: 'choice',
  question: { rank: 70, worth: not(gives(occupiedArea, ['none'])) },
  labels: {
    ...republicLabels,
    'own-conscription': 'the republic’s own conscription of men of 18 to 27',
    'own-mobilisation':
      'the republic’s general mobilisation: all men between 18 and 55 had to report, and none of them was allowed to leave',
    'passing-over':
      'in passing from the republic to Russia: militia and commissariats are absorbed, and what of the republic’s own rules still holds is not told',
    'lists-only':
      'Russian conscription on paper: by the Donetsk order, men with a Russian passport only fill the lists and the reserve',
    russian: 'the Russian rules, as Russia applies them there (chapters 1 to 5 of the report)',
    'not-occupied': 'The case does not tell that he comes from an occupied area.',
    crimea: 'This chapter of the report leaves Crimea and Sevastopol out.',
    'south-before-annexation':
      'The report tells of no rules of the occupying authorities in Kherson and Zaporizhzhia before 30 September 2022.',
  },
  unsaid: [
    {
      text: 'This tells which rules were applied there, not whether they were lawfully applied.',
      cites: ['6¶1 fn255'],
    },
  ],
  versions: [
    {
      until: conscriptionStart,
      then: notCovered('before-2021'),
      cites: ['6.1¶1 fn256'],
      order: 'inOrder',
      except: [notOccupied, crimea, south],
    },
    {
      from: conscriptionStart,
      until: '2022-02-19',
      then: choice('own-conscription'),
      cites: ['6.1¶1 fn256'],
      order: 'inOrder',
      except: [notOccupied, crimea, south],
    },
    {
      from: '2022-02-19',
      until: '2022-09-30',
      then: choice('own-mobilisation'),
      cites: ['6.1¶2 fn257'],
      order: 'inOrder',
      except: [
        notOccupied,
        crimea,
        south,
        {
          id: 'luhansk-not-yet',
          when: all(comesFrom('Luhansk'), before(evaluationDay, luhanskMobilised)),
          then: choice('own-conscription'),
          cites: ['6.1¶1 fn256', '6.1¶2 fn257'],
          note: 'Luhansk followed shortly after Donetsk.',
        },
      ],
    },
    {
      from: '2022-09-30',
      until: '2022-12-03',
      ...russian,
      except: [
        notOccupied,
        crimea,
        {
          id: 'passing-over',
          when: fromRepublics,
          then: choice('passing-over'),
          cites: ['6.1¶7 fn263'],
          note: 'The militias were absorbed in autumn 2022, the commissariats between 10 November and 2 December.',
        },
      ],
    },
    { from: '2022-12-03', until: '2023-04-28', ...russian, except: [notOccupied, crimea] },
    { from: '2023-04-28', until: '2024-12-01', ...russian, except: [notOccupied, crimea, listsOnly] },
    { from: '2024-12-01', ...russian, except: [notOccupied, crimea] },
  ],
})
