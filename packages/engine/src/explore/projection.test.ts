import { expect, it } from 'vitest'
import { intervalSet } from '../calendar/interval-set.ts'
import type { Shift } from '../expression/shift.ts'
import type { Relation } from '../world/relation.ts'
import type { Moving } from '../world/term.ts'
import { relate, type World, worldOf } from '../world/world.ts'
import { project } from './projection.ts'

/** 24 January to 14 March 2023. */
const FIRST = 19_381
const FEBRUARY = 19_389
const MARCH = 19_417

const at = (slot: string, ...by: readonly Shift[]): Moving => ({ kind: 'moving', slot, by })
const notAfter = (low: Moving, high: Moving): Relation => ({ low, high, strict: false })
const startOf = (slot: string) => at(slot, { kind: 'startOfMonth' })
const plus = (slot: string, count: number) => at(slot, { kind: 'days', count })

function world(sets: Readonly<Record<string, readonly (readonly [number, number])[]>>, ...all: readonly Relation[]) {
  const base = new Map(
    Object.entries(sets).map(([slot, runs]) => [slot, { kind: 'span' as const, set: intervalSet(runs) }]),
  )
  const made = all.reduce<World | null>(
    (before, each) => (before === null ? null : relate(before, each)),
    worldOf({ base, lists: new Map() }),
  )
  if (made === null) throw new Error('the relations contradict each other')
  return made
}
const all = [[FIRST, FIRST + 50]] as const

it('gives the days of a slot that nothing is related to, whatever circle others form', () => {
  const gaps = [[FIRST, FIRST + 3] as const, [FIRST + 7, FIRST + 9] as const]
  const circle = world({ a: all, b: all, c: gaps }, notAfter(at('a'), startOf('b')), notAfter(at('b'), at('a')))
  expect(project(circle, 'c')).toEqual(gaps)
})

it('gives the days of a slot in a tree of relations as its bounds leave them', () => {
  const tree = world(
    { a: all, b: all, c: all, d: all },
    notAfter(plus('a', 5), at('b')),
    notAfter(at('b'), at('c')),
    notAfter(at('b'), at('d')),
  )
  expect(project(tree, 'a')).toEqual([[FIRST, FIRST + 45]])
  expect(project(tree, 'd')).toEqual([[FIRST + 5, FIRST + 50]])
})

it('jumps over the days that a circle of two relations rules out', () => {
  const circle = world({ a: all, b: all }, notAfter(at('a'), startOf('b')), notAfter(at('b'), at('a')))
  const firsts = [
    [FEBRUARY, FEBRUARY + 1],
    [MARCH, MARCH + 1],
  ]
  expect(project(circle, 'a')).toEqual(firsts)
  expect(project(circle, 'b')).toEqual(firsts)
})

it('jumps over the days that a circle of three relations rules out', () => {
  const circle = world(
    { a: all, b: all, c: all },
    notAfter(at('a'), startOf('b')),
    notAfter(at('b'), at('c')),
    notAfter(at('c'), at('a')),
  )
  expect(project(circle, 'c')).toEqual([
    [FEBRUARY, FEBRUARY + 1],
    [MARCH, MARCH + 1],
  ])
})

it('joins days that follow each other, and stops at the last one', () => {
  const sets = { a: [[FIRST, FIRST + 4] as const, [FIRST + 6, FIRST + 8] as const], b: all }
  const same = world(sets, notAfter(at('a'), at('b')), notAfter(at('b'), at('a')))
  expect(project(same, 'a')).toEqual(sets.a)
  expect(project(same, 'b')).toEqual(sets.a)
})
