import { expect, test } from 'vitest'
import { REPORT } from '../index-data.ts'
import { readCitation } from './citation.ts'
import { coverageOf } from './coverage.ts'
import { resolveCitation } from './resolve.ts'
import { sourcesOf, unmatchedReferences } from './sources.ts'

test('citations are taken apart', () => {
  expect(readCitation('1.1.1¶10,11 fn16,18')).toEqual({
    section: '1.1.1',
    places: [
      { paragraph: 10, bullet: null, row: null },
      { paragraph: 11, bullet: null, row: null },
    ],
    footnotes: [16, 18],
  })
  expect(readCitation('5.1¶7r1 fn214-215')?.places[0]).toEqual({ paragraph: 7, bullet: null, row: 1 })
  expect(readCitation('1.1.1 ¶2')).toBeNull()
  expect(readCitation('1.1.1¶9-2')).toBeNull()
})

test('a citation that is right resolves, one that points nowhere says why', () => {
  expect(resolveCitation(REPORT, '1.1.1¶9 fn13').kind).toBe('resolved')
  expect(resolveCitation(REPORT, '1.1.5¶2b3 fn55').kind).toBe('resolved')
  const kindOf = (citation: string) => {
    const resolved = resolveCitation(REPORT, citation)
    return resolved.kind === 'faults' ? resolved.faults.map(({ kind }) => kind) : []
  }
  expect(kindOf('1.1.9¶1')).toEqual(['noSection'])
  expect(kindOf('2¶13 fn138')).toEqual(['noParagraph'])
  expect(kindOf('1.1.5¶2b4 fn55')).toEqual(['noPart'])
  expect(kindOf('1.1.1¶9 fn14')).toEqual(['footnoteElsewhere'])
  expect(kindOf('see chapter 3')).toEqual(['form'])
})

test('the index holds all 286 footnote numbers, one of them printed twice, each marked in some paragraph', () => {
  const numbers = REPORT.footnotes.map(({ number }) => number)
  expect(numbers).toHaveLength(287)
  expect(new Set(numbers).size).toBe(286)
  expect(numbers.filter((number) => number === 277)).toHaveLength(2)
  const marked = new Set(REPORT.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ footnotes }) => footnotes)))
  expect(marked.size).toBe(286)
})

test('coverage counts what nothing cites', () => {
  const [section] = coverageOf(REPORT, ['1.1.1¶1 fn1-2']).filter((each) => each.section === '1.1.1')
  expect(section!.uncitedParagraphs).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(section!.uncitedFootnotes).not.toContain(1)
  expect(section!.uncitedFootnotes).toContain(22)
})

test('the sources of a footnote printed twice are those of both prints', () => {
  expect(sourcesOf(REPORT, [277]).length).toBeGreaterThan(sourcesOf(REPORT, [278]).length)
})

test('every reference either has its entries or stands on the list of the unmatched', () => {
  const all = REPORT.footnotes.flatMap(({ references }) => references)
  expect(unmatchedReferences(REPORT).length).toBe(all.filter(({ entries }) => entries.length !== 1).length)
  expect(all.filter(({ entries }) => entries.length === 1).length).toBeGreaterThan(550)
})
