import { english } from '@muster/answer'
import { REPORT } from '@muster/report'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { contradictionsOf } from './contradictions.ts'
import { doubtsOf } from './doubts.ts'
import { sourcesUsed } from './sources-used.ts'

describe('contradictions', () => {
  const pairs = contradictionsOf(RULEBOOK.chapters)

  it('has every claim that disagrees with another on one side of one pair', () => {
    const shown = pairs.flatMap(({ one, other }) => [...one, ...other].map(({ claim }) => claim.id))
    const disagreeing = RULEBOOK.chapters.flatMap(({ claims }) =>
      claims.filter(({ disagrees }) => disagrees.length > 0).map(({ id }) => id),
    )
    expect(shown.toSorted()).toEqual(disagreeing.toSorted())
  })

  it('never has two claims that disagree on the same side', () => {
    for (const { one, other } of pairs) {
      for (const side of [one, other]) {
        const ids = side.map(({ claim }) => claim.id)
        expect(side.length).toBeGreaterThan(0)
        for (const { claim } of side) expect(claim.disagrees.filter((id) => ids.includes(id))).toEqual([])
      }
    }
  })
})

describe('sources', () => {
  const sources = sourcesUsed(RULEBOOK, REPORT)

  it('has every entry of the bibliography once', () => {
    expect(sources.map(({ entry }) => entry.id)).toEqual(REPORT.entries.map(({ id }) => id))
  })

  it('knows which claims rest on a source', () => {
    const isw = sources.find(({ entry }) => entry.id === 'b065')
    expect(isw?.footnotes).toContain(1)
    expect(isw?.uses.some(({ kind }) => kind === 'claim' || kind === 'figure')).toBe(true)
    expect(sources.filter(({ uses }) => uses.length > 0).length).toBeGreaterThan(200)
  })
})

describe('doubts', () => {
  it('says how each is read, how else it could be, and which rules hang on it', () => {
    const doubts = doubtsOf(RULEBOOK, english)
    const birthday = doubts.find(({ id }) => id === 'doubt.upper-birthday')
    expect(birthday?.taken).toBe('the birthday itself is outside call-up age')
    expect(birthday?.others).toBe('the birthday itself is still within call-up age')
    expect(birthday?.rules.map(({ id }) => id)).toContain('conscription.call-up-age')
    for (const { taken, others } of doubts) expect([taken, others]).not.toContain('')
  })
})
