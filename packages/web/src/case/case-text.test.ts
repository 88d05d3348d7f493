import { readCaseText } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import {
  BLANK_CASE,
  withAnswer,
  withFact,
  withField,
  withHead,
  withItem,
  withListSaid,
  withoutItem,
  withPerhapsMore,
} from './case-text.ts'

describe('the text of a case', () => {
  it('keeps comments, order and forms when a fact is written', () => {
    const text =
      'title: A man\nborn: 1999-05 # the month is all that is known\nlived:\n  - { in: Moscow, from: 2017-09 }\n'
    expect(withFact(text, 'born', '1999-05-14')).toBe(text.replace('1999-05 #', '1999-05-14 #'))
  })

  it('nests a dotted name, and takes the group out with its last fact', () => {
    const written = withFact(BLANK_CASE, 'departure.left-russia', '2025-11')
    expect(written).toBe('title: A new case\ndeparture:\n  left-russia: 2025-11\n')
    expect(withFact(written, 'departure.left-russia', null)).toBe(BLANK_CASE)
  })

  it('writes into a dotted name that a file has written flat', () => {
    expect(withFact('departure.left-russia: 2025\n', 'departure.left-russia', '2025-11')).toBe(
      'departure.left-russia: 2025-11\n',
    )
  })

  it('writes a date with several values, and replaces it by one', () => {
    const several = withFact('born: 1999\n', 'born', [1998, 1999])
    expect(several).toBe('born: [ 1998, 1999 ]\n')
    expect(withFact(several, 'born', 1998)).toBe('born: 1998\n')
  })

  it('adds, edits and removes items of a list', () => {
    const one = withItem(BLANK_CASE, 'summonses', { by: 'person' })
    const two = withItem(one, 'summonses')
    expect(withField(two, 'summonses', 1, 'sent', '2025-10-03')).toBe(
      'title: A new case\nsummonses:\n  - by: person\n  - sent: 2025-10-03\n',
    )
    expect(withoutItem(two, 'summonses', 1)).toBe(one)
    expect(withoutItem(one, 'summonses', 0)).toBe(BLANK_CASE)
  })

  it('leaves the text as it is when the item is not there', () => {
    expect(withField(BLANK_CASE, 'summonses', 0, 'by', 'person')).toBe(BLANK_CASE)
  })

  it('lets an item take the place of "none"', () => {
    const none = withListSaid(BLANK_CASE, 'summonses', 'none')
    expect(none).toBe('title: A new case\nsummonses: none\n')
    expect(withItem(none, 'summonses', { by: 'person' })).toBe('title: A new case\nsummonses:\n  - by: person\n')
    expect(withListSaid(none, 'summonses', 'unsaid')).toBe(BLANK_CASE)
  })

  it('says that there may be more items, and goes on to edit those listed', () => {
    const one = withItem(BLANK_CASE, 'summonses', { by: 'person' })
    const more = withPerhapsMore(one, 'summonses', true)
    const two = withItem(more, 'summonses', { by: 'relative' })
    const read = readCaseText(RULEBOOK.system, two)
    expect(read.kind === 'case' && read.stated.lists.get('summonses')?.more).toBe(true)
    expect(read.kind === 'case' && read.stated.lists.get('summonses')?.items.length).toBe(2)
    expect(withPerhapsMore(more, 'summonses', false)).toBe(one)
  })

  it('answers whether there is an item that is not listed', () => {
    const place = { kind: 'exists', list: 'summonses' } as const
    expect(withAnswer(BLANK_CASE, place, 'no')).toBe('title: A new case\nsummonses: none\n')
    expect(withAnswer(BLANK_CASE, place, 'yes')).toBe('title: A new case\nsummonses:\n  - {}\n')
  })

  it('quotes what would be more than a text', () => {
    const hostile = withHead(BLANK_CASE, 'title', 'a: [b\n<script>')
    const read = readCaseText(RULEBOOK.system, hostile)
    expect(read.kind === 'case' && read.head.title).toBe('a: [b\n<script>')
  })

  it('leaves a text that nothing can be written into readable', () => {
    expect(readCaseText(RULEBOOK.system, withFact('born: 1999\n', 'born', null)).kind).toBe('case')
  })
})
