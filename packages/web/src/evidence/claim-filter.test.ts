import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import {
  type ClaimFilter,
  choicesOf,
  EVERY_CLAIM,
  fitsFilter,
  NOT_TOLD,
  placedClaims,
  regionsOf,
  yearsOfClaims,
} from './claim-filter.ts'

const claims = placedClaims(RULEBOOK.chapters)
const fitting = (filter: Partial<ClaimFilter>) =>
  claims.filter((claim) => fitsFilter(claim, { ...EVERY_CLAIM, ...filter }))

describe('the filters of the claims', () => {
  it('shows everything when nothing is asked', () => {
    expect(fitting({})).toHaveLength(claims.length)
  })

  it('filters by source, group and standing to the law', () => {
    expect(fitting({ source: 'Pervaya Liniya' }).every(({ claim }) => claim.by.includes('Pervaya Liniya'))).toBe(true)
    const departing = fitting({ law: 'departs', group: 'conscripts' })
    expect(departing.length).toBeGreaterThan(0)
    expect(departing.every(({ claim }) => claim.law === 'departs' && claim.about === 'conscripts')).toBe(true)
  })

  it('filters by period: what runs through a year counts, what tells none is asked for by itself', () => {
    const ids = (year: string) => fitting({ year }).map(({ claim }) => claim.period)
    expect(ids('2023')).toContain('2022-09/..')
    expect(ids('2021')).not.toContain('2022-09/..')
    expect(new Set(ids(NOT_TOLD))).toEqual(new Set([null]))
    expect(yearsOfClaims(claims)[0]).toBeGreaterThanOrEqual(2025)
  })

  it('filters by region: each place of several by itself', () => {
    expect(regionsOf('Moscow and St Petersburg')).toEqual(['Moscow', 'Saint Petersburg'])
    expect(regionsOf('several regions, Samara, Tatarstan and Mari El among them')).toEqual([
      'Samara',
      'Tatarstan',
      'Mari El',
    ])
    expect(regionsOf('Donetsk and Luhansk republics')).toEqual(['Donetsk', 'Luhansk'])
    expect(regionsOf('all over Russia')).toEqual(['Russia'])
    expect(regionsOf('Moscow, sending point Ugreshkiy')).toEqual(['Moscow'])
    expect(regionsOf('Tver oblast among others')).toEqual(['Tver'])
    expect(regionsOf('the regions')).toEqual([])
    expect(fitting({ region: 'Moscow' }).length).toBeGreaterThan(10)
  })

  it('shares the claims out without losing one', () => {
    const groups = choicesOf(claims, ({ claim }) => [claim.about])
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length)
    for (const { value, count } of groups) expect(fitting({ group: value })).toHaveLength(count)
    expect(fitting({ kind: 'opinion' }).length + fitting({ kind: 'observation' }).length).toBe(claims.length)
  })
})
