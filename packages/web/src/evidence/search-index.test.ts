import { REPORT } from '@muster/report'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { WORDS_OF_TERMS } from './field-words.ts'
import { findables } from './findable.ts'
import { searchOver } from './search-index.ts'
import { synonymGroups } from './synonyms.ts'

const search = await searchOver(findables(RULEBOOK, REPORT, 'en'), synonymGroups(RULEBOOK, 'en'))
const keys = (query: string) => search(query).map(({ key }) => key)
const kinds = (query: string) => new Set(search(query).map(({ kind }) => kind))

describe('the search', () => {
  it('finds rules, claims, terms and sources by one word', () => {
    expect(kinds('summons')).toEqual(new Set(['rule', 'claim', 'figure', 'term', 'doubt', 'note', 'source']))
  })

  it('finds the same by a Russian word in either alphabet, inflected or not', () => {
    for (const query of ['военный билет', 'voennyy bilet', 'военного билета', 'military booklet', 'militair boekje'])
      expect(keys(query)).toContain('term:military-booklet')
    for (const query of ['повестка', 'повестки', 'povestka', 'oproepingsbevel'])
      expect(search(query).some(({ kind, title }) => kind === 'rule' && /summons/iu.test(title))).toBe(true)
    expect(keys('отсрочка')).toContain('term:deferral')
    expect(keys('uitstel')).toContain('term:deferral')
  })

  it('finds sources by their Russian titles, and by the same words in Latin letters', () => {
    const sources = (query: string) => keys(query).filter((key) => key.startsWith('source:'))
    expect(sources('резерв').length).toBeGreaterThan(0)
    expect(sources('Кардымово').concat(sources('kardymovo')).length).toBeGreaterThan(0)
  })

  it('wants all words of a query', () => {
    const both = keys('Moscow raids')
    expect(both.length).toBeGreaterThan(0)
    expect(both.every((key) => keys('Moscow').includes(key) && keys('raids').includes(key))).toBe(true)
    expect(keys('Moscow qqqqqqqq')).toEqual([])
  })

  it('finds a rule by its id alone, and nothing by nothing', () => {
    expect(keys('conscription.call-up-age')).toEqual(['rule:conscription.call-up-age'])
    expect(keys('  ?! ')).toEqual([])
  })

  it('has more words only for terms that the rulebook has', () => {
    const terms = RULEBOOK.chapters.flatMap(({ terms: of }) => of.map(({ id }) => id))
    expect(Object.keys(WORDS_OF_TERMS).filter((id) => !terms.includes(id))).toEqual([])
  })
})
