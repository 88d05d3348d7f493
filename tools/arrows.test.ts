import { expect, test } from 'vitest'
import { brokenArrows, circles } from './arrows.ts'

test('an arrow that runs the wrong way is named with its file', () => {
  expect(brokenArrows([{ file: 'packages/engine/src/a.ts', to: '@muster/rulebook' }])).toEqual([
    'packages/engine/src/a.ts: engine may not import rulebook',
  ])
})

test('an import past the index, or by a path into another package, is named', () => {
  expect(brokenArrows([{ file: 'packages/rulebook/src/a.ts', to: '@muster/engine/src/day' }])).toHaveLength(1)
  expect(brokenArrows([{ file: 'packages/rulebook/src/a.ts', to: 'packages/engine/src/day.ts' }])).toHaveLength(1)
})

test('the compilers may be tried on the rulebook in tests alone', () => {
  expect(brokenArrows([{ file: 'packages/compile/src/a.test.ts', to: '@muster/rulebook' }])).toEqual([])
  expect(brokenArrows([{ file: 'packages/compile/src/a.ts', to: '@muster/rulebook' }])).toHaveLength(1)
})

test('arrows that run the right way, and libraries, pass', () => {
  expect(
    brokenArrows([
      { file: 'packages/rulebook/src/a.ts', to: '@muster/engine' },
      { file: 'packages/muster/src/a.ts', to: 'commander' },
      { file: 'packages/engine/src/a.ts', to: 'packages/engine/src/b.ts' },
    ]),
  ).toEqual([])
})

test('a circle of three files is told once', () => {
  expect(
    circles([
      { file: 'a', to: 'b' },
      { file: 'b', to: 'c' },
      { file: 'c', to: 'a' },
      { file: 'c', to: 'd' },
    ]),
  ).toEqual([['a', 'b', 'c', 'a']])
})
