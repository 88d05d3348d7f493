import {
  all,
  choice,
  type ExceptionText,
  evaluationDay,
  holds,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  rule,
  yes,
} from '@muster/engine'
import { callUpAge } from '../1.1.1-call-up/call-up-age.ts'
import { aroundCallUpAge } from '../1.3-deferral/around-call-up-age.ts'
import { comesFrom, fromOccupied } from '../6.1-militia/area.ts'
import { citizen } from '../common/status.ts'
import { calledUpInFact, notOccupied, occupiedLabels } from './first-call-ups.ts'

const cites = ['6.2¶1 fn269']
const notDonetsk: ExceptionText = {
  id: 'not-donetsk',
  when: not(comesFrom('Donetsk')),
  then: notApplicable('not-donetsk'),
  cites,
}

/** Whether the Donetsk order of 28 April 2023 on call-up commissions reaches him. */
export const donetskOrder = rule('occupied.order-of-2023', {
  chapter: '6.2',
  asks: 'Can the call-up commissions of occupied Donetsk, set up by the order of 28 April 2023, call him?',
  question: { rank: 2411, worth: all(comesFrom('Donetsk'), notAfter('2023-04-28', evaluationDay), aroundCallUpAge) },
  labels: { 'not-donetsk': 'The order is for occupied Donetsk only.' },
  unsaid: [
    {
      text: 'Under the order men are called only to complete the military lists and the reserve (zapas), and do not serve yet. Until when that held is not said. Inference: that “conscripts” are men of Russian call-up age.',
      cites,
    },
    {
      text: 'The report does not say whether a man called up for the lists was called again later to serve. Men in the reserve have in principle no conscript service left to do.',
      cites: ['6.2¶1 fn269', '4¶2 fn187'],
    },
  ],
  versions: [
    {
      until: '2023-04-28',
      then: no,
      cites,
      note: 'The commissions were ordered on 28 April 2023.',
      order: 'inOrder',
      except: [notDonetsk],
    },
    {
      from: '2023-04-28',
      then: yes,
      cites,
      note: 'It concerns conscripts who hold a Russian passport.',
      order: 'inOrder',
      except: [
        notDonetsk,
        {
          id: 'no-passport',
          when: not(holds(citizen)),
          then: no,
          cites,
          note: 'The order names conscripts with a Russian passport.',
        },
        { id: 'too-young-or-old', when: not(holds(callUpAge)), then: no, cites: ['6.2¶1 fn269', '1.1.1¶2 fn3-4'] },
      ],
    },
  ],
})

const listsOnly: ExceptionText = {
  id: 'donetsk',
  when: comesFrom('Donetsk'),
  then: choice('lists-only'),
  cites,
  note: 'By the order of 28 April 2023 those called do not serve yet.',
}

/** What a call-up in the occupied areas led to on the day. */
export const whatCallUpLedTo = rule('occupied.what-a-call-up-leads-to', {
  chapter: '6.2',
  asks: 'What does a call-up in that area lead to: service, or entry in the lists only?',
  gives: 'choice',
  question: { rank: 2412, worth: all(fromOccupied, notAfter('2023-04-28', evaluationDay), aroundCallUpAge) },
  labels: {
    ...occupiedLabels,
    'lists-only': 'entry in the military lists and the reserve only; he does not serve yet',
    serves: 'service in the Russian army',
    'none-told': 'The report tells of no call-up there by that day.',
  },
  versions: [
    {
      until: '2022-09-30',
      then: notCovered('before-annexation'),
      cites: ['6¶1 fn255'],
      order: 'inOrder',
      except: [notOccupied],
    },
    {
      from: '2022-09-30',
      until: '2023-04-28',
      then: notCovered('none-told'),
      cites,
      order: 'inOrder',
      except: [notOccupied],
    },
    {
      from: '2023-04-28',
      until: '2024-12-01',
      then: notCovered('none-told'),
      cites,
      order: 'inOrder',
      except: [
        notOccupied,
        {
          id: 'sent-in-fact',
          when: holds(calledUpInFact),
          then: choice('serves'),
          cites: ['6.2¶4 fn275', '6.2¶5 fn277'],
          note: 'From the day on which the first were sent to serve; sources disagree which day that was.',
        },
        listsOnly,
      ],
    },
    {
      from: '2024-12-01',
      then: choice('serves'),
      cites: ['6.2¶5 fn277', '6.2¶6 fn278-279', '6.2¶7 fn280'],
      note: 'All four areas sent conscripts to the Russian army in November 2024, to serve in Rostov oblast and Krasnodar kray above all.',
      order: 'inOrder',
      except: [notOccupied],
    },
  ],
})
