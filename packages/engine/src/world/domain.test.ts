import { expect, it } from 'vitest'
import { intervalSet } from '../calendar/interval-set.ts'
import { type Domain, domainSize, equalDomains, isEmptyDomain, meet, onlyNumber } from './domain.ts'

const values = (...of: readonly string[]): Domain => ({ kind: 'values', of })
const span = (...runs: readonly (readonly [number, number])[]): Domain => ({ kind: 'span', set: intervalSet(runs) })

it('counts values and days', () => {
  expect(domainSize(values('x', 'y', 'z'))).toBe(3)
  expect(domainSize(span([1, 4], [6, 7]))).toBe(4)
})

it('tells whether anything is left', () => {
  expect([values(), span()].map(isEmptyDomain)).toEqual([true, true])
  expect([values('x'), span([1, 2])].map(isEmptyDomain)).toEqual([false, false])
})

it('meets in what both have, and refuses two kinds', () => {
  expect(meet(values('x', 'y'), values('y', 'z'))).toEqual(values('y'))
  expect(meet(span([1, 5]), span([3, 9]))).toEqual(span([3, 5]))
  expect(() => meet(values('x'), span([1, 2]))).toThrow('domains of two kinds do not meet')
  expect(() => meet(span([1, 2]), values('x'))).toThrow('domains of two kinds do not meet')
})

it('tells equal domains, in whatever order their values stand', () => {
  expect(equalDomains(values('x', 'y'), values('y', 'x'))).toBe(true)
  expect(equalDomains(values('x', 'y'), values('x', 'z'))).toBe(false)
  expect(equalDomains(values('x'), values('x', 'y'))).toBe(false)
  expect(equalDomains(values('x', 'y'), values('x'))).toBe(false)
  expect(equalDomains(span([1, 5]), span([1, 3], [3, 5]))).toBe(true)
  expect(equalDomains(span([1, 5]), span([1, 6]))).toBe(false)
  expect(equalDomains(values(), span())).toBe(false)
  expect(equalDomains(span(), values())).toBe(false)
})

it('gives the only number where there is one', () => {
  expect(onlyNumber(span([4, 5]))).toBe(4)
  expect(onlyNumber(span([4, 6]))).toBeUndefined()
  expect(onlyNumber(span())).toBeUndefined()
  expect(onlyNumber(values('4'))).toBeUndefined()
})
