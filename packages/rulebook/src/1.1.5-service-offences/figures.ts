import { type Figure, figure } from '../evidence/figure.ts'

const mediazona = {
  unit: 'cases',
  counter: 'Mediazona',
  population: 'criminal cases against servicemen; conscripts and contract soldiers together',
  nature: 'reported',
  cites: ['1.1.5¶7 fn63'],
} as const

const insider = {
  counter: 'Analytical centre of Kirill Parubets, for The Insider',
  population:
    'cases under articles 337 and 338 in Russia without the occupied areas; conscripts and contract soldiers together',
  nature: 'reported',
  cites: ['1.1.5¶8 fn65'],
} as const

const untilMay = '2022-02/2025-05'
const untilJuly = '2022-02/2025-07'

/** Two counts of military criminal cases: of other articles, periods and things, so never to be joined. */
export const figures: readonly Figure[] = Object.freeze([
  figure('1.1.5-31', {
    of: 'cases opened under article 337 (absence without leave)',
    ...mediazona,
    points: [{ period: untilMay, value: 18_159 }],
    note: 'Printed as “some 18,159”. The three articles add up to 20,538, as 5.4.1 has it.',
  }),
  figure('1.1.5-32', {
    of: 'cases opened under article 332 (refused orders)',
    ...mediazona,
    points: [{ period: untilMay, value: 1_369 }],
  }),
  figure('1.1.5-33', {
    of: 'cases opened under article 338 (desertion)',
    ...mediazona,
    points: [{ period: untilMay, value: 1_010 }],
  }),
  figure('1.1.5-34', {
    of: 'cases under articles 332, 337 and 338 in which a verdict was given',
    ...mediazona,
    points: [{ period: untilMay, value: 17_721 }],
  }),
  figure('1.1.5-36', {
    of: 'course of military criminal cases under articles 332, 337 and 338 (Graph 1)',
    ...mediazona,
    points: [{ period: '2022-01/2025-05', label: 'a graph; its values are not in the text' }],
    cites: ['1.1.5¶7 fn63-64'],
    note: 'Announced as a table of convictions since January 2022; the caption speaks of cases, the text counts from February 2022.',
  }),
  figure('1.1.5-40', {
    of: 'verdicts under articles 337 and 338',
    ...insider,
    unit: 'verdicts',
    points: [{ period: untilJuly, value: 18_341 }],
  }),
  figure('1.1.5-41', {
    of: 'persons charged in the cases with a verdict',
    ...insider,
    unit: 'persons',
    points: [{ period: untilJuly, value: 18_470 }],
  }),
  figure('1.1.5-42', {
    of: 'persons convicted under article 337 (absence without leave)',
    ...insider,
    unit: 'persons',
    points: [{ period: untilJuly, value: 17_500 }],
  }),
  figure('1.1.5-43', {
    of: 'persons convicted under article 338 (desertion)',
    ...insider,
    unit: 'persons',
    points: [{ period: untilJuly, label: 'the rest; no number is printed' }],
    note: 'Derived from the printed numbers: 970.',
  }),
  figure('1.1.5-44', {
    of: 'convictions under articles 337 and 338',
    ...insider,
    unit: 'convictions',
    points: [
      { period: '2022', value: 884, label: 'from February' },
      { period: '2023', value: 4_346 },
      { period: '2024', value: 8_561 },
      { period: '2025-01/2025-07', value: 4_679, label: 'first seven months' },
    ],
    note: 'They add up to 18,470, the number of persons charged.',
  }),
  figure('1.1.5-49', {
    of: 'verdicts of which the content could be read',
    ...insider,
    unit: 'verdicts',
    points: [{ period: untilJuly, value: 5_000, label: '27 per cent of all' }],
  }),
  figure('1.1.5-50', {
    of: 'average prison term in the verdicts that could be read',
    ...insider,
    unit: 'year',
    population: 'the 5,000 verdicts that could be read',
    points: [{ period: untilJuly, value: 4 }],
  }),
  figure('1.1.5-51', {
    of: 'share of suspended prison sentences in the verdicts that could be read',
    ...insider,
    unit: 'per cent',
    population: 'the 5,000 verdicts that could be read',
    nature: 'share',
    points: [{ period: untilJuly, value: 30 }],
  }),
])
