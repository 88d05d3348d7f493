import { type Figure, figure } from '../evidence/figure.ts'

/** Figures on deferral from mobilisation. */
export const figures: readonly Figure[] = Object.freeze([
  figure('5.2-23', {
    of: 'professions whose holders could become reserved citizens as IT specialists',
    unit: 'professions',
    counter: 'Ministry of Digital Development',
    population: 'the list published on 27 September 2022 and withdrawn on 16 November 2022',
    nature: 'reported',
    points: [{ period: '2022-09-27', value: 195 }],
    cites: ['5.2¶4 fn225'],
  }),
])
