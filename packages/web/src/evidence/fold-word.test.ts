import { describe, expect, it } from 'vitest'
import { formsOf, latin, wordsOf } from './fold-word.ts'

describe('words for the search', () => {
  it('writes Russian letters as the report does, and takes marks off others', () => {
    expect(latin('Военный билет')).toBe('voennyy bilet')
    expect(latin('Первоначальная постановка')).toBe('pervonachalnaya postanovka')
    expect(latin('Oekraïne')).toBe('oekraine')
  })

  it('cuts a text into words without apostrophes', () => {
    expect(wordsOf('al’ternativnaya, 53-FZ (1998)')).toEqual(['alternativnaya', '53', 'fz', '1998'])
  })

  it('gives inflected words of three languages a form in common', () => {
    const meet = (one: string, other: string) => formsOf(one).some((form) => formsOf(other).includes(form))
    expect(meet('призыва', 'призыв')).toBe(true)
    expect(meet('повестки', 'povestka')).toBe(false)
    expect(meet('повестки', 'повестка')).toBe(true)
    expect(meet('summonses', 'summons')).toBe(true)
    expect(meet('oproepingen', 'oproeping')).toBe(true)
    expect(meet('призыв', 'prizyv')).toBe(true)
    expect(meet('призыв', 'запас')).toBe(false)
  })
})
