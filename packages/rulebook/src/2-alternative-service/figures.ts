import { type Figure, figure } from '../evidence/figure.ts'

/** Figures on alternative service; shares of applications and of appeals are different things. */
export const figures: readonly Figure[] = Object.freeze([
  figure('2-41s', {
    of: 'applications for alternative service granted',
    unit: 'per cent',
    counter: 'Ministry of Defence',
    population: 'applications',
    nature: 'share',
    points: [{ period: '..', value: 98, label: 'period not given; sources of 2022 and 2025' }],
    cites: ['2¶8 fn134'],
  }),
  figure('2-42s', {
    of: 'applications for alternative service granted',
    unit: 'per cent',
    counter: 'Movement of Conscientious Objectors',
    population: 'applications',
    nature: 'share',
    points: [{ period: '..', value: 50, label: '"half"; period not given; sources of 2022 and 2025' }],
    cites: ['2¶8 fn134'],
  }),
  figure('2-45', {
    of: 'court decisions on appeals against refusals of alternative service, collected',
    unit: 'decisions',
    counter: 'Arsen Levinson',
    population: 'decisions that he collected',
    nature: 'reported',
    points: [{ period: '2021/2022-06', value: 350 }],
    cites: ['2¶9 fn136'],
  }),
  figure('2-46s', {
    of: 'appeals against refusals of alternative service rejected',
    unit: 'per cent',
    counter: 'Arsen Levinson',
    population: 'the 350 decisions that he collected',
    nature: 'share',
    points: [{ period: '2021/2022-06', value: 88 }],
    cites: ['2¶9 fn136'],
    note: 'The title of one source gives 88.5 per cent. It is a share of appeals, not of applications.',
  }),
  figure('2-47', {
    of: 'persons in alternative service',
    unit: 'persons',
    counter: 'the government, through Shkola Prizyvnik',
    population: 'persons doing alternative service; read as the number at the end of each half-year',
    nature: 'reported',
    points: [
      { period: '2024-01/2024-06', value: 2022 },
      { period: '2024-07/2024-12', value: 2439, label: '417 more' },
      { period: '2025-01/2025-06', value: 2722, label: '283 more' },
    ],
    cites: ['2¶10 fn137'],
  }),
])
