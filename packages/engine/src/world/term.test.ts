import { expect, it } from 'vitest'
import { parseDay } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-days.ts'
import type { Shift } from '../expression/shift.ts'
import { NEVER } from '../fact/declare.ts'
import { relationKey } from './relation.ts'
import { applyShift, applyShifts, firstReaching, type Moving, type Term, termKey } from './term.ts'

const SPRING = [{ fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }]
const AUTUMN = [{ fromMonth: 10, fromDay: 1, toMonth: 12, toDay: 31 }]
const calendar = (id: string): WorkingCalendar => ({
  id,
  from: parseDay('2000-01-01'),
  until: parseDay('2050-01-01'),
  closed: [],
  open: [],
  source: 'a test',
})

const SHIFTS: readonly Shift[] = [
  { kind: 'days', count: 1 },
  { kind: 'days', count: 2 },
  { kind: 'months', count: 1, rounding: 'up' },
  { kind: 'months', count: 1, rounding: 'down' },
  { kind: 'months', count: 2, rounding: 'up' },
  { kind: 'years', count: 1, rounding: 'up' },
  { kind: 'years', count: 1, rounding: 'down' },
  { kind: 'years', count: 2, rounding: 'up' },
  { kind: 'workingDays', count: 1, calendar: calendar('one') },
  { kind: 'workingDays', count: 2, calendar: calendar('one') },
  { kind: 'workingDays', count: 1, calendar: calendar('two') },
  { kind: 'startOfMonth' },
  { kind: 'startOfYear' },
  { kind: 'seasonStart', windows: SPRING },
  { kind: 'seasonStart', windows: AUTUMN },
  { kind: 'seasonEnd', windows: SPRING },
  { kind: 'seasonEnd', windows: AUTUMN },
]

it('has a key of its own for each term', () => {
  const terms: readonly Term[] = [
    { kind: 'known', value: 3, of: null },
    { kind: 'known', value: 4, of: null },
    { kind: 'between', least: 3, most: 4, slots: ['a'] },
    { kind: 'between', least: 3, most: 5, slots: ['a'] },
    { kind: 'moving', slot: 'a', by: [] },
    { kind: 'moving', slot: 'b', by: [] },
    ...SHIFTS.map((shift): Term => ({ kind: 'moving', slot: 'a', by: [shift] })),
    ...SHIFTS.slice(1).map(
      (shift, index): Term => ({ kind: 'moving', slot: 'a', by: [SHIFTS[index] ?? shift, shift] }),
    ),
  ]
  expect(new Set(terms.map(termKey)).size).toBe(terms.length)
  expect(termKey({ kind: 'moving', slot: 'a', by: [{ kind: 'days', count: 2 }] })).toBe(
    termKey({ kind: 'moving', slot: 'a', by: [{ kind: 'days', count: 2 }] }),
  )
})

it('keeps never as it is, and lets no other day reach it', () => {
  for (const shift of SHIFTS) expect(applyShift(NEVER, shift)).toBe(NEVER)
  expect(applyShift(NEVER - 1, { kind: 'days', count: 1 })).toBe(NEVER - 1)
  expect(applyShift(NEVER - 3, { kind: 'days', count: 1 })).toBe(NEVER - 2)
})

it('moves by shifts one after the other', () => {
  expect(
    applyShifts(19_387, [
      { kind: 'months', count: 1, rounding: 'down' },
      { kind: 'days', count: 1 },
    ]),
  ).toBe(19_417)
  expect(applyShifts(19_400, [{ kind: 'startOfMonth' }])).toBe(19_389)
  expect(applyShifts(19_400, [{ kind: 'startOfYear' }])).toBe(19_358)
  expect(applyShifts(19_400, [{ kind: 'seasonStart', windows: SPRING }])).toBe(19_448)
  expect(applyShifts(19_460, [{ kind: 'seasonEnd', windows: SPRING }])).toBe(19_554)
})

it('finds the first value that shifts move to a bound, as trying them all would', () => {
  for (const shift of SHIFTS.filter(({ kind }) => kind !== 'workingDays')) {
    for (let bound = 19_350; bound < 19_480; bound += 7) {
      const tried = Array.from({ length: 90 }, (_, index) => 19_380 + index)
      const expected = tried.find((value) => applyShift(value, shift) >= bound) ?? 19_470
      expect([shift.kind, bound, firstReaching([shift], bound, 19_380, 19_470)]).toEqual([shift.kind, bound, expected])
    }
  }
})

it('names relations apart by their terms and by being strict', () => {
  const [a, b]: Moving[] = ['a', 'b'].map((slot) => ({ kind: 'moving', slot, by: [] }))
  const relations = [
    { low: a!, high: b!, strict: false },
    { low: a!, high: b!, strict: true },
    { low: b!, high: a!, strict: false },
  ]
  expect(new Set(relations.map(relationKey)).size).toBe(3)
})
