import { parseDay, type WorkingCalendar } from '@muster/engine'

/**
 * One year of the Russian working week of five days: where it departs from Monday to Friday. An editorial source, not
 * taken from the report.
 */
export interface RussianWorkingYear {
  readonly year: number
  /** Days from Monday to Friday without work: the holidays of article 112 and the days off moved to other dates. */
  readonly closed: readonly string[]
  /** Saturdays with work. */
  readonly open: readonly string[]
  /** The days off that were moved, from and to. */
  readonly moved: readonly (readonly [from: string, to: string])[]
  readonly decree: {
    readonly number: string
    readonly date: string
    readonly standing: 'to be verified'
  }
}

/** Weekdays that a presidential decree declared non-working with pay; kept apart, for they are no holidays. */
export interface PaidDaysOff {
  readonly days: readonly string[]
  readonly decree: { readonly number: string; readonly date: string; readonly standing: 'to be verified' }
}

/**
 * The working years 2021 to 2026: Labour Code, article 112, with the government's yearly decree on moving days off.
 * Decree numbers and dates are still to be compared with the official publication.
 */
export const RUSSIAN_WORKING_YEARS: readonly RussianWorkingYear[] = Object.freeze([
  {
    year: 2021,
    closed: [
      '2021-01-01',
      '2021-01-04',
      '2021-01-05',
      '2021-01-06',
      '2021-01-07',
      '2021-01-08',
      '2021-02-22',
      '2021-02-23',
      '2021-03-08',
      '2021-05-03',
      '2021-05-10',
      '2021-06-14',
      '2021-11-04',
      '2021-11-05',
      '2021-12-31',
    ],
    open: ['2021-02-20'],
    moved: [
      ['2021-01-02', '2021-11-05'],
      ['2021-01-03', '2021-12-31'],
      ['2021-02-20', '2021-02-22'],
    ],
    decree: { number: '1648', date: '2020-10-10', standing: 'to be verified' },
  },
  {
    year: 2022,
    closed: [
      '2022-01-03',
      '2022-01-04',
      '2022-01-05',
      '2022-01-06',
      '2022-01-07',
      '2022-02-23',
      '2022-03-07',
      '2022-03-08',
      '2022-05-02',
      '2022-05-03',
      '2022-05-09',
      '2022-05-10',
      '2022-06-13',
      '2022-11-04',
    ],
    open: ['2022-03-05'],
    moved: [
      ['2022-01-01', '2022-05-03'],
      ['2022-01-02', '2022-05-10'],
      ['2022-03-05', '2022-03-07'],
    ],
    decree: { number: '1564', date: '2021-09-16', standing: 'to be verified' },
  },
  {
    year: 2023,
    closed: [
      '2023-01-02',
      '2023-01-03',
      '2023-01-04',
      '2023-01-05',
      '2023-01-06',
      '2023-02-23',
      '2023-02-24',
      '2023-03-08',
      '2023-05-01',
      '2023-05-08',
      '2023-05-09',
      '2023-06-12',
      '2023-11-06',
    ],
    open: [],
    moved: [
      ['2023-01-01', '2023-02-24'],
      ['2023-01-08', '2023-05-08'],
    ],
    decree: { number: '1505', date: '2022-08-29', standing: 'to be verified' },
  },
  {
    year: 2024,
    closed: [
      '2024-01-01',
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
      '2024-01-05',
      '2024-01-08',
      '2024-02-23',
      '2024-03-08',
      '2024-04-29',
      '2024-04-30',
      '2024-05-01',
      '2024-05-09',
      '2024-05-10',
      '2024-06-12',
      '2024-11-04',
      '2024-12-30',
      '2024-12-31',
    ],
    open: ['2024-04-27', '2024-11-02', '2024-12-28'],
    moved: [
      ['2024-01-06', '2024-05-10'],
      ['2024-01-07', '2024-12-31'],
      ['2024-04-27', '2024-04-29'],
      ['2024-11-02', '2024-04-30'],
      ['2024-12-28', '2024-12-30'],
    ],
    decree: { number: '1314', date: '2023-08-10', standing: 'to be verified' },
  },
  {
    year: 2025,
    closed: [
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
      '2025-01-06',
      '2025-01-07',
      '2025-01-08',
      '2025-05-01',
      '2025-05-02',
      '2025-05-08',
      '2025-05-09',
      '2025-06-12',
      '2025-06-13',
      '2025-11-03',
      '2025-11-04',
      '2025-12-31',
    ],
    open: ['2025-11-01'],
    moved: [
      ['2025-01-04', '2025-05-02'],
      ['2025-01-05', '2025-12-31'],
      ['2025-02-23', '2025-05-08'],
      ['2025-03-08', '2025-06-13'],
      ['2025-11-01', '2025-11-03'],
    ],
    decree: { number: '1335', date: '2024-10-04', standing: 'to be verified' },
  },
  {
    year: 2026,
    closed: [
      '2026-01-01',
      '2026-01-02',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-02-23',
      '2026-03-09',
      '2026-05-01',
      '2026-05-11',
      '2026-06-12',
      '2026-11-04',
      '2026-12-31',
    ],
    open: [],
    moved: [
      ['2026-01-03', '2026-01-09'],
      ['2026-01-04', '2026-12-31'],
    ],
    decree: { number: '1466', date: '2025-09-24', standing: 'to be verified' },
  },
])

/**
 * Weekdays of 2021 that were non-working with pay because of the epidemic (4 to 7 May, 1 to 3 November). The working
 * calendar counts them as working days: whether a time limit ran on them is open.
 */
export const PAID_DAYS_OFF_2021: readonly PaidDaysOff[] = Object.freeze([
  {
    days: ['2021-05-04', '2021-05-05', '2021-05-06', '2021-05-07'],
    decree: { number: '242', date: '2021-04-23', standing: 'to be verified' },
  },
  {
    days: ['2021-11-01', '2021-11-02', '2021-11-03'],
    decree: { number: '595', date: '2021-10-20', standing: 'to be verified' },
  },
])

/** The Russian working week of five days from 2021 to 2026, for counting time limits in working days. */
export const russianWorkingDays: WorkingCalendar = Object.freeze({
  id: 'russian-working-days',
  from: parseDay('2021-01-01'),
  until: parseDay('2027-01-01'),
  closed: Object.freeze(RUSSIAN_WORKING_YEARS.flatMap((year) => year.closed.map(parseDay))),
  open: Object.freeze(RUSSIAN_WORKING_YEARS.flatMap((year) => year.open.map(parseDay))),
  source: `Editorial, to be verified: Labour Code of the Russian Federation, article 112, and the government decrees on moving days off: ${RUSSIAN_WORKING_YEARS.map(
    ({ decree }) => `no. ${decree.number} of ${decree.date}`,
  ).join(', ')}`,
})
