import { type Figure, figure } from '../evidence/figure.ts'

/** Counts of conscripts in combat zones and of the dead; each counter stands for itself, no difference may be drawn. */
export const figures: readonly Figure[] = Object.freeze([
  figure('1.7-08-present', {
    of: 'conscripts who had been in combat zones in Ukraine',
    unit: 'persons',
    counter: 'Artur Yegiev (military prosecutor)',
    population: 'conscripts, by the data of the military prosecutor',
    nature: 'reported',
    points: [{ period: '2022-02/2022-06', value: 600 }],
    cites: ['1.7¶1 fn117'],
    note: 'Said to the Duma, as printed, early in June 2022.',
  }),
  figure('1.7-19', {
    of: 'possible conscripts killed in the war',
    unit: 'persons',
    counter: 'BBC and Mediazona (open sources)',
    population: 'possible conscripts; the exact status is hard to establish',
    nature: 'reported',
    points: [
      { period: '2022-02/2024-08-09', value: 159, label: 'about' },
      { period: '2022', value: 69, label: 'of the 159' },
    ],
    cites: ['1.7¶4 fn123'],
  }),
  figure('1.7-24', {
    of: 'conscripts killed in the conflict',
    unit: 'persons',
    counter: 'Khochu Zhit’ (Ukrainian organisation), published by Vot Tak',
    population: 'Russian conscripts',
    nature: 'reported',
    points: [{ period: '2022-02-24/2025-04-17', value: 217, label: 'about' }],
    cites: ['1.7¶5 fn124'],
  }),
  figure('1.7-25', {
    of: 'of the 217 conscripts: how and where they died, as far as Vot Tak found out',
    unit: 'persons',
    counter: 'Vot Tak',
    population: 'the 217 conscripts of Khochu Zhit’; the four groups make 108, of the others nothing is told',
    nature: 'reported',
    points: [
      { period: '2022-02-24/2025-04-17', value: 72, label: 'in the border regions of Kursk and Belgorod' },
      { period: '2022-02-24/2025-04-17', value: 9, label: 'in Crimea, while serving there (as is said)' },
      {
        period: '2022-02-24/2025-04-17',
        value: 13,
        label: 'about; on a military ship that exploded in a Crimean port, circumstances unclear',
      },
      { period: '2022-02-24/2025-04-17', value: 14, label: 'may have killed themselves' },
    ],
    cites: ['1.7¶5 fn124'],
  }),
])
