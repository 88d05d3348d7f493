import { type Figure, figure } from '../evidence/figure.ts'

/** Figures of medical examination. */
export const figures: readonly Figure[] = Object.freeze([
  figure('1.2-03', {
    of: 'Conditions that give a right to exemption or deferral',
    unit: 'conditions',
    counter: 'Prizyvanet',
    population: 'conditions in decree 565; of which edition is not said',
    nature: 'estimate',
    points: [{ period: '..', value: 300, label: 'about; no date given' }],
    cites: ['1.2¶1 fn66'],
  }),
  figure('1.2-25', {
    of: 'Men exempted on medical grounds who hold category V',
    unit: 'share',
    counter: 'Prizyvnet',
    population: 'men exempted on medical grounds',
    nature: 'share',
    points: [{ period: '..', label: 'the absolute majority; no figure and no period given' }],
    cites: ['1.2¶6 fn71'],
  }),
])
