import { type Domain, intervalSet, NEVER, type World, worldOf } from '@muster/engine'
import fc from 'fast-check'
import { FIRST, LAST } from './random-system.case.ts'

function oneDay(never: boolean): fc.Arbitrary<Domain> {
  const day = fc.integer({ min: FIRST, max: LAST })
  return (
    never ? fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant<number>(NEVER) }) : day
  ).map((value): Domain => ({ kind: 'span', set: intervalSet([[value, value + 1]]) }))
}

function oneNumber(until: number): fc.Arbitrary<Domain> {
  return fc
    .integer({ min: 0, max: until - 1 })
    .map((value): Domain => ({ kind: 'span', set: intervalSet([[value, value + 1]]) }))
}

const word = (...of: readonly string[]) =>
  fc.constantFrom(...of).map((value): Domain => ({ kind: 'values', of: [value] }))
const ALL_DAYS: readonly [number, number] = [FIRST, LAST + 1]
const NEVER_TOO: readonly [number, number] = [NEVER, NEVER + 1]
const wholly = (kind: 'day' | 'dayOrNever'): Domain => ({
  kind: 'span',
  set: intervalSet(kind === 'day' ? [ALL_DAYS] : [ALL_DAYS, NEVER_TOO]),
})

function slots(unknown: number): { readonly [name: string]: fc.Arbitrary<Domain> } {
  const perhaps = (known: fc.Arbitrary<Domain>, whole: Domain) =>
    unknown === 0
      ? known
      : fc.oneof({ weight: 10 - unknown, arbitrary: known }, { weight: unknown, arbitrary: fc.constant(whole) })
  const yesNo = perhaps(word('yes', 'no'), { kind: 'values', of: ['yes', 'no'] })
  const fields = (list: string, item: string): { readonly [name: string]: fc.Arbitrary<Domain> } =>
    list === 'things'
      ? {
          [`things/${item}/on`]: perhaps(oneDay(true), wholly('dayOrNever')),
          [`things/${item}/done`]: yesNo,
          [`things/${item}/kind`]: perhaps(word('u', 'v', 'w'), { kind: 'values', of: ['u', 'v', 'w'] }),
        }
      : { [`marks/${item}/at`]: perhaps(oneDay(false), wholly('day')), [`marks/${item}/good`]: yesNo }
  return {
    'a.day': perhaps(oneDay(false), wholly('day')),
    b: perhaps(oneDay(true), wholly('dayOrNever')),
    p: yesNo,
    q: yesNo,
    c: perhaps(word('x', 'y', 'z'), { kind: 'values', of: ['x', 'y', 'z'] }),
    n: perhaps(oneNumber(6), { kind: 'span', set: intervalSet([[0, 6]]) }),
    '@on': oneDay(false),
    ...Object.assign({}, ...['0', '1', '2', '+1'].flatMap((item) => [fields('things', item), fields('marks', item)])),
    'things/+1/exists': word('yes', 'no'),
    'marks/+1/exists': unknown === 0 ? word('yes', 'no') : fc.constant<Domain>({ kind: 'values', of: ['yes', 'no'] }),
  }
}

/** A random world of the random systems: `unknown` tenths of its facts are unknown, the others have one value. */
export function randomWorld(unknown: number): fc.Arbitrary<World> {
  const extent = fc.record({ listed: fc.integer({ min: 0, max: 3 }), possible: fc.integer({ min: 0, max: 1 }) })
  return fc.record({ slots: fc.record(slots(unknown)), things: extent, marks: extent }).map((drawn) =>
    worldOf({
      base: new Map<string, Domain>(Object.entries(drawn.slots)),
      lists: new Map([
        ['things', drawn.things],
        ['marks', drawn.marks],
      ]),
    }),
  )
}

/** The day of a random world. */
export function dayOfWorld(world: World): number {
  const domain = world.space.base.get('@on')
  return domain?.kind === 'span' ? (domain.set[0]?.[0] ?? FIRST) : FIRST
}
