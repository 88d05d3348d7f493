import { expect, test } from 'vitest'
import { authorKey } from './author-alias.ts'
import { readBibliography } from './bibliography.ts'
import { readBlocks } from './block.ts'
import { closingDates, isoOf } from './closing-dates.ts'
import { matchReference } from './match.ts'
import { referencesIn } from './reference.ts'

test('the sources of a footnote are told apart, with dates and pages', () => {
  const { references, words } = referencesIn(
    '<sup>2</sup> SCEEUS, 26/09/2025, pp. 5, 7, [url](#); Mediazona, 5/03/2022, [url](#)',
  )
  expect(references).toEqual([
    { author: 'SCEEUS', dates: ['2025-09-26'], pages: '5, 7' },
    { author: 'Mediazona', dates: ['2022-03-05'], pages: null },
  ])
  expect(words).toBe(false)
})

test('sources without a semicolon between them are told apart too', () => {
  const { references } = referencesIn('<sup>35</sup> Mediazona, 11/04/2023, [url](#) Shkola, 12/04/2023, [url](#)')
  expect(references.map(({ author }) => author)).toEqual(['Mediazona', 'Shkola'])
})

test('a footnote that only explains has words and no source', () => {
  expect(referencesIn('<sup>14</sup> Russische administratieve regio.')).toEqual({ references: [], words: true })
})

test('odd dates are read: run together, with two slashes, without a comma, without a date', () => {
  expect(closingDates('Wet, 14/07/202223/03/2024,').dates).toEqual(['14/07/2022', '23/03/2024'])
  expect(isoOf('21/09//2022')).toBe('2022-09-21')
  expect(closingDates('Pavel Chikov02/03/2022').text).toBe('Pavel Chikov')
  expect(closingDates('Soldatenmoeders, s.d.').dates).toEqual(['s.d.'])
  expect(closingDates('Метро 2025 [Metro 2025], 12/05/2025,')).toEqual({
    text: 'Метро 2025 [Metro 2025]',
    dates: ['12/05/2025'],
  })
  expect(closingDates('Pushilin D.V. [Telegram post], 19/02/2022,').text).toBe('Pushilin D.V. [Telegram post]')
})

test('spellings of one author have one key, different sites do not', () => {
  expect(authorKey('Shkola Prizyvnikha')).toBe(authorKey('Shkola Prizyvnik'))
  expect(authorKey('Khogov.ru')).not.toBe(authorKey('Gogov.ru'))
})

const BIBLIOGRAPHY = readBibliography(
  readBlocks(`## Bibliografie

Institute for the Study of War (ISW), *Title*, 05/03/2022, <https://example.org/a> [geraadpleegd 25/08/2022]

Mediazona, One title, 11/04/2023, <https://example.org/b> [geraadpleegd 02/02/2023]

Mediazona, *Other title*, 11/04/2023, [https://example.org/c\\\\_d](https://example.org/c_d) [geraadpleegd 02/02/2023]
`),
)

test('a reference by abbreviation finds the entry of the full name', () => {
  expect(matchReference({ author: 'ISW', dates: ['2022-03-05'], pages: null }, BIBLIOGRAPHY).entries).toEqual(['b001'])
})

test('a reference that several entries fit gives all of them, one that none fits gives none', () => {
  expect(matchReference({ author: 'Mediazona', dates: ['2023-04-11'], pages: null }, BIBLIOGRAPHY).entries).toEqual([
    'b002',
    'b003',
  ])
  expect(matchReference({ author: 'Mediazona', dates: ['2023-04-12'], pages: null }, BIBLIOGRAPHY).entries).toEqual([])
})

test('the address of an entry is free of escapes', () => {
  expect(BIBLIOGRAPHY[2]!.entry.url).toBe('https://example.org/c_d')
})
