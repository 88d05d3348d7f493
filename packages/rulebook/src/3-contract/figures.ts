import { type Figure, figure } from '../evidence/figure.ts'

/** Figures on contract service. */
export const figures: readonly Figure[] = Object.freeze([
  figure('3-43', {
    of: 'new contract soldiers hoped for from opening the army to stateless persons',
    unit: 'persons',
    counter: 'Ministry of Defence',
    population: 'stateless persons',
    nature: 'target',
    points: [{ period: '2025-07/..', least: 4000, most: 5000, label: 'no period is given for the target' }],
    cites: ['3¶10 fn154'],
  }),
])
