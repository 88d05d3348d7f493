import { expect, test } from 'vitest'
import { readBlocks } from './block.ts'
import { readSections } from './section.ts'

const TEXT = `## Samenvatting

Not a numbered chapter.

# 1. Dienstplicht

### 1.1. Periodes

A first paragraph with a mark.<sup>1</sup>

A paragraph that a page break cuts in the middle of a sentence, since

<sup>1</sup> Author, 01/02/2023, [url](#)

it goes on after the footnotes.<sup>2,3</sup>

It introduces a list<sup>4</sup>:

- one;<sup>5</sup>
- two;

<sup>2</sup> Author, 01/02/2023, [url](#)

<sup>3</sup> Other, 03/2024, [url](#)

- three.

#### 1.2. Tabel

Graden\tEerste\tTweede
Soldaten\tTot 40 jaar\tTot 50 jaar

Tabel 1: Leeftijden<sup>6</sup>

## Bibliografie

Author, Title, 01/02/2023, <https://example.org/a> [geraadpleegd 02/02/2023]
`

test('only numbered chapters are read, whatever the depth of their headings', () => {
  expect(readSections(readBlocks(TEXT)).sections.map(({ number }) => number)).toEqual(['1', '1.1', '1.2'])
})

test('a paragraph that a footnote block cuts is one', () => {
  const section = readSections(readBlocks(TEXT)).sections[1]!
  expect(section.paragraphs).toHaveLength(3)
  expect(section.paragraphs[1]!.footnotes).toEqual([2, 3])
})

test('a list belongs to the paragraph that introduces it, also when footnotes cut it', () => {
  const introduces = readSections(readBlocks(TEXT)).sections[1]!.paragraphs[2]!
  expect(introduces.bullets.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(introduces.footnotes).toEqual([4, 5])
})

test('footnotes are read with the section they are printed in', () => {
  expect(readSections(readBlocks(TEXT)).footnotes.map(({ number, section }) => [number, section])).toEqual([
    [1, '1.1'],
    [2, '1.1'],
    [3, '1.1'],
  ])
})
