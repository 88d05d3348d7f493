import { type Domain, intervalSet, narrow, type Outcome, parseDay, type World, worldOf } from '@muster/engine'
import { expect, it } from 'vitest'
import { outcomeData } from './outcome-data.ts'

const days = (from: string, until: string): Domain => ({
  kind: 'span',
  set: intervalSet([[parseDay(from), parseDay(until)]]),
})

const TERM: Outcome = { kind: 'day', day: { kind: 'moving', slot: 'filed', by: [{ kind: 'days', count: 10 }] } }
const whole = worldOf({ base: new Map([['filed', days('2024-01-01', '2025-01-01')]]), lists: new Map() })

function during(from: string, until: string): World {
  const world = narrow(whole, 'filed', days(from, until))
  if (world === null) throw new Error('no such days')
  return world
}

it('gives the day of an outcome in the only world in which it comes about', () => {
  expect(outcomeData(TERM, during('2024-03-01', '2024-03-02'))).toEqual({ kind: 'day', day: '2024-03-11' })
  expect(outcomeData(TERM, during('2024-03-01', '2024-04-01'))).toMatchObject({
    kind: 'between',
    earliest: '2024-03-11',
    latest: '2024-04-10',
  })
})

it('spans all the worlds in which an outcome comes about, not the first alone', () => {
  const [early, late] = [during('2024-01-01', '2024-01-05'), during('2024-11-01', '2024-12-01')]
  const span = { kind: 'between', earliest: '2024-01-11', latest: '2024-12-10' }
  expect(outcomeData(TERM, early, late)).toMatchObject(span)
  expect(outcomeData(TERM, late, early)).toMatchObject(span)
})

it('refuses an outcome that comes about nowhere', () => {
  expect(() => outcomeData(TERM)).toThrow(TypeError)
})
