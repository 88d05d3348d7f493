import { all, evaluationDay, no, notAfter, notCovered, rule, yes } from '@muster/engine'
import { aroundCallUpAge } from '../1.3-deferral/around-call-up-age.ts'
import { fromOccupied } from '../6.1-militia/area.ts'
import { notOccupied, occupiedLabels } from './first-call-ups.ts'

const inOrder = { order: 'inOrder' as const, except: [notOccupied] }

/** Whether the call-up in the occupied areas goes on the whole year. */
export const yearRoundThere = rule('occupied.year-round-call-up', {
  chapter: '6.2',
  asks: 'Is the call-up held the whole year in the occupied areas too?',
  question: { rank: 2413, worth: all(fromOccupied, notAfter('2025-10-01', evaluationDay), aroundCallUpAge) },
  labels: occupiedLabels,
  versions: [
    { until: '2022-09-30', then: notCovered('before-annexation'), cites: ['6¶1 fn255'], ...inOrder },
    {
      from: '2022-09-30',
      until: '2026-01-01',
      then: no,
      cites: ['6.2¶11 fn285', '1.1.1¶4 fn8'],
      note: 'In spring and autumn only; the whole year from January 2026.',
      ...inOrder,
    },
    {
      from: '2026-01-01',
      then: yes,
      cites: ['6.2¶11 fn285'],
      note: 'The amendment holds there too from January 2026, as Zmina writes.',
      ...inOrder,
    },
  ],
})
