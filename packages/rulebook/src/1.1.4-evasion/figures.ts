import { type Figure, figure } from '../evidence/figure.ts'

const counter = 'Verstka, Shkola Prizyvnik'
const cites = ['1.1.4¶6 fn49']

/** Convictions for evasion of conscription, and refusals of exit. */
export const figures: readonly Figure[] = Object.freeze([
  figure('1.1.4-22', {
    of: 'known cases in which a summoned man was refused exit at the border',
    unit: 'cases',
    counter: 'Voennye Advokaty',
    population: 'cases known to this organisation',
    nature: 'reported',
    points: [{ period: '../2025-10-27', value: 2 }],
    cites: ['1.1.4¶4 fn44'],
  }),
  figure('1.1.4-33', {
    of: 'persons convicted of evasion of conscription',
    unit: 'persons',
    counter,
    population: 'persons convicted under article 328',
    nature: 'reported',
    points: [
      { period: '2022', value: 1_139 },
      { period: '2023', value: 958 },
      { period: '2024', value: 924 },
      { period: '2025-01/2025-06', value: 580, label: 'first six months' },
    ],
    cites,
  }),
  figure('1.1.4-38', {
    of: 'persons sentenced to imprisonment that is not suspended, for evasion of conscription',
    unit: 'persons',
    counter,
    population: 'persons convicted under article 328',
    nature: 'reported',
    points: [
      { period: '2022/2024', value: 1 },
      { period: '2025-01/2025-06', value: 2 },
    ],
    cites,
  }),
  figure('1.1.4-42', {
    of: 'persons given a suspended prison sentence for evasion of conscription',
    unit: 'persons',
    counter,
    population: 'persons tried under article 328',
    nature: 'reported',
    points: [{ period: '2024', value: 5 }],
    cites,
  }),
  figure('1.1.4-43', {
    of: 'persons acquitted of evasion of conscription',
    unit: 'persons',
    counter,
    population: 'persons tried under article 328',
    nature: 'reported',
    points: [{ period: '2024', value: 1 }],
    cites,
  }),
  figure('1.1.4-44', {
    of: 'cases of evasion of conscription dropped without consequence',
    unit: 'cases',
    counter,
    population: 'cases under article 328',
    nature: 'reported',
    points: [{ period: '2024', value: 34 }],
    cites,
  }),
  figure('1.1.4-45', {
    of: 'persons fined for evasion of conscription',
    unit: 'persons',
    counter,
    population: 'persons tried under article 328',
    nature: 'reported',
    points: [{ period: '2024', label: 'all the others; no number is given' }],
    cites,
    note: 'If the 924 of 2024 are convictions, the others are about 919; if they are all who were tried, 884. Both are derived, not printed.',
  }),
])
