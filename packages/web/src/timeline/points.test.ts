import { readCaseText } from '@muster/answer'
import { dayNumber, formatDay, parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { amendmentsOf, eventsOf, lanesOf } from './points.ts'
import { scaleOf } from './scale.ts'

function events(text: string) {
  const read = readCaseText(RULEBOOK.system, text)
  if (read.kind === 'issues') throw new TypeError('not a case')
  return eventsOf(RULEBOOK.system, read.stated).map(({ key, first, last, name }) => [
    key,
    formatDay(dayNumber(first)),
    formatDay(dayNumber(last)),
    name,
  ])
}

describe('the events of a case', () => {
  it('are its dated facts and fields, with all the days that each may have been', () => {
    const text =
      'born: 1999-05\nsummonses:\n  - { sent: 2025-10-03, appeared: never }\ndeparture: { left-russia: unknown }\n'
    expect(events(text)).toEqual([
      ['born', '1999-05-01', '1999-05-31', 'born'],
      ['summonses/0/sent', '2025-10-03', '2025-10-03', 'summons 1, sent'],
    ])
  })

  it('lie on several lanes where they would lie upon each other', () => {
    const point = (first: number) => ({
      key: `${first}`,
      first,
      last: first,
      name: '',
      says: '',
      item: null,
      question: null,
    })
    const scale = scaleOf({ from: '2020-01-01', until: '2021-01-01' })
    const start = parseDay('2020-02-01')
    const lanes = lanesOf([point(start), point(start + 1), point(start + 200)], scale.at, 0.1)
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })
})

describe('the amendments', () => {
  it('are the days on which a version of the rule begins', () => {
    const found = amendmentsOf(RULEBOOK.system, new Set(['conscription.call-up-age']))
    expect(found.map(({ first }) => formatDay(dayNumber(first)))).toContain('2024-01-01')
    expect(amendmentsOf(RULEBOOK.system, new Set())).toEqual([])
  })
})

describe('a scale', () => {
  it('finds back the day that lies at a place', () => {
    const scale = scaleOf({ from: '2018-01-01', until: '2027-01-01' })
    for (const day of ['2018-01-01', '2020-02-29', '2025-10-25', '2026-12-31']) {
      expect(scale.dayAt(scale.at(parseDay(day)) + 1e-9)).toBe(day)
    }
    expect(scale.dayAt(7)).toBe('2026-12-31')
    expect(scale.dayAt(-1)).toBe('2018-01-01')
  })
})
