import { checkSystem, no, rule, systemOf, yes } from '@muster/engine'
import { coverageOf, REPORT } from '@muster/report'
import { type Claim, citationsOf, RULEBOOK, type Rulebook } from '@muster/rulebook'
import { describe, expect, test } from 'vitest'
import { checkCitations } from './check-citations.ts'
import { checkEvidence } from './check-evidence.ts'

describe('the rulebook', () => {
  test('has no gap, no overlap, no rival exceptions, no branch out of reach, and nothing left unproved', () => {
    expect(checkSystem(RULEBOOK.system)).toEqual([])
  }, 240_000)

  test('cites nothing that is not in the report', () => expect(checkCitations(RULEBOOK)).toEqual([]))

  test('has evidence whose names and links hold', () => expect(checkEvidence(RULEBOOK)).toEqual([]))

  test('cites every paragraph and every footnote of the report', () => {
    const cites = citationsOf(RULEBOOK).map(({ cite }) => cite)
    const open = coverageOf(REPORT, cites).filter(
      ({ uncitedParagraphs, uncitedFootnotes }) => uncitedParagraphs.length + uncitedFootnotes.length > 0,
    )
    expect(open).toEqual([])
  })
})

describe('a rulebook broken on purpose', () => {
  const [chapter] = RULEBOOK.chapters
  if (chapter === undefined) throw new Error('a rulebook without chapters')
  const [one, other] = chapter.claims
  if (one === undefined || other === undefined) throw new Error('a chapter without claims')
  const withClaims = (...claims: readonly Claim[]): Rulebook => ({ ...RULEBOOK, chapters: [{ ...chapter, claims }] })

  test('names the rule whose footnote stands in another paragraph', () => {
    const wrong = rule('wrong', { chapter: '1.1.1', asks: '?', versions: [{ then: yes, cites: ['1.1.1¶2 fn20'] }] })
    const system = systemOf({ id: 'x', version: '1', facts: [], lists: [], grounds: [], rules: [wrong] })
    expect(checkCitations({ ...RULEBOOK, system, chapters: [] })).toEqual([
      'rule wrong#1: "1.1.1¶2 fn20": footnote 20 is marked in 1.1.1¶12, not there',
    ])
  })

  test('names a paragraph and a section that are not there', () => {
    const cites = ['1.1.1¶99', '9.9¶1', 'somewhere']
    const wrong = rule('wrong', { chapter: '1.1.1', asks: '?', versions: [{ then: no, cites }] })
    const system = systemOf({ id: 'x', version: '1', facts: [], lists: [], grounds: [], rules: [wrong] })
    const faults = checkCitations({ ...RULEBOOK, system, chapters: [] })
    expect(faults).toHaveLength(3)
    for (const fault of faults) expect(fault).toMatch(/^rule wrong#1: /)
  })

  test('names a claim that bears on nothing', () => {
    expect(checkEvidence(withClaims({ ...one, bears: ['conscription.nothing'], disagrees: [] }))).toContain(
      `claim ${one.id}: bears on conscription.nothing, which does not exist`,
    )
  })

  test('names a disagreement that only one side knows of', () => {
    const faults = checkEvidence(withClaims({ ...one, disagrees: [other.id] }, { ...other, disagrees: [] }))
    expect(faults).toContain(`claim ${one.id}: disagrees with ${other.id}, which does not link back`)
  })

  test('names a claim that stands twice', () => {
    expect(checkEvidence(withClaims(one, one))).toContain(`claim ${one.id}: the name is used twice`)
  })
})
