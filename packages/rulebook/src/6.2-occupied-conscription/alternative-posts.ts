import { all, choice, dayDoubt, evaluationDay, notAfter, notCovered, rule } from '@muster/engine'
import { aroundCallUpAge } from '../1.3-deferral/around-call-up-age.ts'
import { comesFrom, fromOccupied } from '../6.1-militia/area.ts'
import { notOccupied, occupiedLabels } from './first-call-ups.ts'

/** The day in the first half of 2025 on which posts in the occupied areas were added to the list. */
export const postsAdded = dayDoubt('doubt.occupied-alternative-posts-day', {
  asks: 'On which day of the first half of 2025 were posts in the occupied areas added to the list of the Ministry of Labour?',
  from: '2025-01-01',
  until: '2025-07-01',
  reading: '2025-06-30',
  cites: ['6.2¶12 fn286'],
})

const cites = ['6.2¶12 fn286']

/** Which posts for alternative service the list knows in the area from which he comes. */
export const alternativePosts = rule('occupied.alternative-service-posts', {
  chapter: '6.2',
  asks: 'Are there posts for alternative service in that area?',
  gives: 'choice',
  question: { rank: 2414, worth: all(fromOccupied, notAfter('2025-01-01', evaluationDay), aroundCallUpAge) },
  labels: {
    ...occupiedLabels,
    medical: 'yes, in a number of medical institutions',
    'medical-social-educational': 'yes, in a number of medical, social and educational institutions',
    'before-2025': 'Of posts in the occupied areas before the list was extended in 2025 the report tells nothing.',
    'not-told': 'The report tells of added posts in Kherson and Luhansk only.',
  },
  unsaid: [
    {
      text: 'Whether a man from an occupied area is given a post there or elsewhere the report does not say; the posts have no lodging, which points to people from the place itself.',
      cites,
    },
  ],
  versions: [
    { until: postsAdded, then: notCovered('before-2025'), cites, order: 'inOrder', except: [notOccupied] },
    {
      from: postsAdded,
      then: notCovered('not-told'),
      cites,
      order: 'inOrder',
      except: [
        notOccupied,
        { id: 'kherson', when: comesFrom('Kherson'), then: choice('medical'), cites },
        { id: 'luhansk', when: comesFrom('Luhansk'), then: choice('medical-social-educational'), cites },
      ],
    },
  ],
})
