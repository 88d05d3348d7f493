import { type Figure, figure } from '../evidence/figure.ts'

/** Counts of reservists; the populations differ and are not always told apart. */
export const figures: readonly Figure[] = Object.freeze([
  figure('4-61', {
    of: 'reservists registered on paper',
    unit: 'persons',
    counter: 'ISW',
    population: 'former conscripts and former contract soldiers; which reserve is meant is not said',
    nature: 'estimate',
    points: [{ period: '2022', value: 2_000_000 }],
    cites: ['4¶11 fn201'],
  }),
  figure('4-65', {
    of: 'reservists registered',
    unit: 'persons',
    counter: 'Meduza',
    population: 'reservists; which reserve is meant is not said',
    nature: 'estimate',
    points: [{ period: '2021-07/2021-12', value: 100_000 }],
    cites: ['4¶11 fn202'],
  }),
  figure('4-70', {
    of: 'BARS members in an exercise',
    unit: 'persons',
    counter: 'Zvezda (Ministry of Defence)',
    population: 'members of BARS',
    nature: 'reported',
    points: [{ period: '2021-09', value: 38_000 }],
    cites: ['4¶12 fn205'],
  }),
])
