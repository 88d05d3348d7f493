import { describe, expect, it } from 'vitest'
import { type IntervalSet, intervalSet } from '../calendar/interval-set.ts'
import type { Shift } from '../expression/shift.ts'
import { propagate } from './propagate.ts'
import type { Relation } from './relation.ts'
import { relationsOf } from './relations.ts'
import type { Moving } from './term.ts'

const at = (slot: string, ...by: readonly Shift[]): Moving => ({ kind: 'moving', slot, by })
const days = (count: number): Shift => ({ kind: 'days', count })
const notAfter = (low: Moving, high: Moving): Relation => ({ low, high, strict: false })
const before = (low: Moving, high: Moving): Relation => ({ low, high, strict: true })

type Sets = { readonly [slot: string]: readonly (readonly [number, number])[] }

/** The sets that are left, or null where nothing is: of old relations and perhaps a new one that is not among them yet. */
function left(sets: Sets, old: readonly Relation[], added: Relation | null, changed: readonly string[] = []) {
  const now = new Map<string, IntervalSet>(Object.entries(sets).map(([slot, runs]) => [slot, intervalSet(runs)]))
  const kept = propagate(
    relationsOf(old),
    changed,
    added,
    (slot) => now.get(slot) ?? [],
    (slot, set) => {
      now.set(slot, set)
      return set.length > 0
    },
  )
  return kept ? Object.fromEntries(now) : null
}
const ten = [[0, 10]] as const

describe('one relation', () => {
  it('narrows both sides to where it can hold', () => {
    expect(left({ a: ten, b: [[2, 7]] }, [], notAfter(at('a'), at('b')))).toEqual({ a: [[0, 7]], b: [[2, 7]] })
    expect(left({ a: [[3, 20]], b: ten }, [], notAfter(at('a'), at('b')))).toEqual({ a: [[3, 10]], b: [[3, 10]] })
  })

  it('leaves a day more on either side where it is strict', () => {
    expect(left({ a: ten, b: ten }, [], before(at('a'), at('b')))).toEqual({ a: [[0, 9]], b: [[1, 10]] })
    expect(left({ a: ten, b: [[0, 20]] }, [], before(at('a'), at('b')))).toEqual({ a: ten, b: [[1, 20]] })
    expect(left({ a: [[0, 20]], b: ten }, [], before(at('a'), at('b')))).toEqual({ a: [[0, 9]], b: [[1, 10]] })
  })

  it('counts the steps on either side', () => {
    expect(left({ a: ten, b: ten }, [], notAfter(at('a', days(4)), at('b')))).toEqual({ a: [[0, 6]], b: [[4, 10]] })
    expect(left({ a: ten, b: ten }, [], notAfter(at('a'), at('b', days(-4))))).toEqual({ a: [[0, 6]], b: [[4, 10]] })
    expect(left({ a: ten, b: ten }, [], before(at('a', days(4)), at('b')))).toEqual({ a: [[0, 5]], b: [[5, 10]] })
  })

  it('keeps the gaps of a slot', () => {
    const gaps = [[0, 2] as const, [5, 6] as const, [8, 10] as const]
    expect(left({ a: gaps, b: [[0, 8]] }, [], notAfter(at('a'), at('b')))).toEqual({ a: gaps.slice(0, 2), b: [[0, 8]] })
    expect(left({ a: [[3, 9]], b: gaps }, [], notAfter(at('a'), at('b')))).toEqual({ a: [[3, 9]], b: gaps.slice(1) })
  })

  it('leaves nothing where no pair of days keeps to it, and one pair where one does', () => {
    expect(left({ a: [[5, 9]], b: [[0, 5]] }, [], notAfter(at('a'), at('b')))).toBeNull()
    expect(left({ a: [[4, 9]], b: [[0, 5]] }, [], notAfter(at('a'), at('b')))).toEqual({ a: [[4, 5]], b: [[4, 5]] })
    expect(left({ a: [[4, 9]], b: [[0, 5]] }, [], before(at('a'), at('b')))).toBeNull()
  })
})

describe('several relations', () => {
  const chain = [before(at('a'), at('b')), before(at('b'), at('c'))]

  it('pass on what each of them narrows, in either direction', () => {
    const sets = { a: ten, b: ten, c: ten }
    expect(left(sets, chain, null, ['a', 'b', 'c'])).toEqual({ a: [[0, 8]], b: [[1, 9]], c: [[2, 10]] })
    expect(left({ ...sets, a: [[5, 6]] }, chain, null, ['a'])).toEqual({ a: [[5, 6]], b: [[6, 9]], c: [[7, 10]] })
    expect(left({ ...sets, c: [[3, 4]] }, chain, null, ['c'])).toEqual({ a: [[0, 2]], b: [[1, 3]], c: [[3, 4]] })
  })

  it('are left alone where no slot of theirs changed', () => {
    const sets = { a: ten, b: ten, c: ten }
    expect(left(sets, chain, null, [])).toEqual(sets)
  })

  it('come round to a new relation again', () => {
    const back = notAfter(at('c'), at('a', days(4)))
    const sets = { a: [[0, 3] as const], b: ten, c: ten }
    expect(left(sets, chain, back)).toEqual({ a: [[0, 3]], b: [[1, 6]], c: [[2, 7]] })
    expect(left(sets, chain, notAfter(at('c'), at('a', days(1))))).toBeNull()
  })
})
