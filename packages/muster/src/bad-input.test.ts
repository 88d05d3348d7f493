import { expect, test } from 'vitest'
import { ran } from './test-io.case.ts'

interface Bad {
  readonly name: string
  readonly file: string | Uint8Array
  /** What the message has to hold; line and column where the file has any. */
  readonly says: readonly string[]
}

const BAD: readonly Bad[] = [
  { name: 'an unknown field', file: 'born: 1999\nbron: 2000\n', says: ['line 2, column 1', 'bron', 'born'] },
  {
    name: 'an unknown field of an item',
    file: 'summonses:\n  - { sent: 2024-01-01, apear: 2024-02-01 }\n',
    says: ['line 2, column 25', 'apear', 'appear'],
  },
  { name: 'an unknown value', file: 'rank: soldeir\n', says: ['line 1, column 1', 'soldeir', 'soldier'] },
  { name: 'a wrong type', file: 'born: [1999, { a: 1 }]\n', says: ['line 1, column 1', 'not a date'] },
  { name: 'a map where a list belongs', file: 'summonses: 3\n', says: ['line 1, column 1', 'a list belongs here'] },
  {
    name: 'a day that does not exist',
    file: 'born: 1999-02-30\n',
    says: ['line 1, column 1', '1999-02-30', '1999-02'],
  },
  { name: 'a 29 February of a common year', file: 'born: 2023-02-29\n', says: ['line 1, column 1', '2023-02-29'] },
  {
    name: 'an end before its start',
    file: 'service:\n  - { as: conscript, from: 2023-05-01, to: 2022-05-01 }\n',
    says: ['line 2', 'from'],
  },
  { name: 'a man born in 2030', file: 'born: 2030\n', says: ['line 1, column 1', '2030'] },
  { name: 'a number out of range', file: 'contracts:\n  - { months: 9000 }\n', says: ['line 2', '9000'] },
  { name: 'a duplicated key', file: 'born: 1999\nborn: 2000\n', says: ['line 2'] },
  { name: 'broken YAML', file: 'born: [1999\nrank: "sol\n', says: ['line 2'] },
  { name: 'two documents', file: 'born: 1999\n---\nborn: 2000\n', says: ['line 2'] },
  { name: 'an empty file', file: '', says: ['line 1, column 1'] },
  { name: 'ten megabytes of garbage', file: new Uint8Array(10_000_000).fill(0x61), says: ['line 1, column 1'] },
  { name: 'deep nesting', file: `born: ${'['.repeat(2000)}`, says: ['line 1'] },
  {
    name: 'deep nesting by indentation',
    file: Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    says: [':'],
  },
  {
    name: 'anchors that explode',
    file: `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c]\n`,
    says: ['line 1'],
  },
  {
    name: 'a wrong encoding',
    file: new Uint8Array([0x62, 0x6f, 0x72, 0x6e, 0x3a, 0x20, 0xff, 0xfe, 0x31]),
    says: ['UTF-8'],
  },
  { name: 'a key that is no word', file: '? [a, b]\n: 1\n', says: ['line 1'] },
  {
    name: 'a name of the language itself',
    file: '__proto__: { born: 1999 }\nconstructor: 1\n',
    says: ['line 1', '__proto__'],
  },
]

test.each(BAD)('$name: one clear message with line and column, exit code 1, nothing printed', ({ file, says }) => {
  const { code, out, err } = ran(['assess', 'case.yaml', '--on', '2025-01-01'], { 'case.yaml': file })
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).not.toMatch(/\bat .*\.(?:ts|js):\d+/)
  expect(err.split('\n')[0]).toMatch(/^case\.yaml:/)
  for (const part of says) expect(err).toContain(part)
})

test('an unknown question is refused with the nearest right one', () => {
  const { code, err } = ran(['assess', 'cases/birth-year-only.yaml', '--question', 'conscription.callup-age'])
  expect(code).toBe(1)
  expect(err).toContain('conscription.call-up-age')
})

test('an impossible day on the command line is refused', () => {
  const { code, err } = ran(['assess', 'cases/birth-year-only.yaml', '--on', '2023-02-30'])
  expect(code).toBe(1)
  expect(err).toContain('2023-02-30')
})

test('a file that is not there is refused', () => {
  expect(ran(['assess', 'cases/not-there.yaml'])).toEqual({
    code: 1,
    out: '',
    err: 'cases/not-there.yaml: this file cannot be read.\n',
  })
})

test('a wrong call ends with exit code 2 and a hint', () => {
  const { code, err } = ran(['asses', 'cases/birth-year-only.yaml'])
  expect(code).toBe(2)
  expect(err).toContain('assess')
})
