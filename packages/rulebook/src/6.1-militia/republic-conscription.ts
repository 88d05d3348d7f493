import { all, before, evaluationDay, notAfter, notCovered, rule, whether, yes } from '@muster/engine'
import { comesFrom, fromRepublics } from './area.ts'
import {
  conscriptionStart,
  notOfRepublics,
  ofRepublicsCallUpAge,
  republicLabels,
  womanInRepublic,
} from './republics.ts'

const cites = ['6.1¶1 fn256']
const worth = all(fromRepublics, notAfter('2021-01-01', evaluationDay), before(evaluationDay, '2022-09-30'))
const before2021 = { until: conscriptionStart, then: notCovered('before-2021'), cites }
const afterAnnexation = {
  from: '2022-09-30',
  then: notCovered('after-annexation'),
  cites: ['6.1¶1 fn256', '6.1¶7 fn263'],
}

/** Whether the conscription of the self-declared republics reached him. */
export const republicConscription = rule('republics.conscription-reaches', {
  chapter: '6.1',
  asks: 'Was he of those whom the self-declared republic could call up as conscripts?',
  question: { rank: 71, worth },
  labels: republicLabels,
  unsaid: [
    {
      text: 'How long conscripts served is told only of the first group in Donetsk: six months in the so-called people’s militia. Deferrals, exemptions and penalties are not told.',
      cites,
    },
  ],
  versions: [
    { ...before2021, order: 'inOrder', except: [notOfRepublics] },
    {
      from: conscriptionStart,
      until: '2022-09-30',
      then: whether(ofRepublicsCallUpAge),
      cites,
      note: 'Conscription brought in by the republics themselves, for men of 18 to 27.',
      order: 'inOrder',
      except: [notOfRepublics, womanInRepublic],
    },
    { ...afterAnnexation, order: 'inOrder', except: [notOfRepublics] },
  ],
})

/** Whether the law of the republic knew alternative service. */
export const republicAlternativeService = rule('republics.alternative-service', {
  chapter: '6.1',
  asks: 'Did the law of the self-declared republic provide for alternative service?',
  question: { rank: 2311, worth: all(worth, ofRepublicsCallUpAge) },
  labels: { ...republicLabels, luhansk: 'The report tells of alternative service for Donetsk only.' },
  versions: [
    { ...before2021, order: 'inOrder', except: [notOfRepublics] },
    {
      from: conscriptionStart,
      until: '2022-09-30',
      then: yes,
      cites,
      note: 'In words only: the law on conscription says that it is possible, but no further rules were made by which anybody could do it.',
      order: 'inOrder',
      except: [notOfRepublics, { id: 'luhansk', when: comesFrom('Luhansk'), then: notCovered('luhansk'), cites }],
    },
    { ...afterAnnexation, order: 'inOrder', except: [notOfRepublics] },
  ],
})
