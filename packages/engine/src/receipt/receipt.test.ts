import { expect, it } from 'vitest'
import { fingerprint } from './receipt.ts'

it('gives equal data equal fingerprints, in whatever order the keys stand', () => {
  expect(fingerprint({ a: 1, b: [2, { c: null, d: 'x' }] })).toBe(fingerprint({ b: [2, { d: 'x', c: null }], a: 1 }))
})

it('gives other data another fingerprint', () => {
  const one = fingerprint({ born: '1999-05' })
  for (const other of [{ born: '1999-06' }, { born: ['1999-05'] }, { Born: '1999-05' }, {}])
    expect(fingerprint(other)).not.toBe(one)
})

it('is the SHA-256 of the canonical text', () => {
  expect(fingerprint({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})
