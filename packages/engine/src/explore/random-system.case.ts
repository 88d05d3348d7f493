import fc from 'fast-check'
import { type Day, dayNumber, parseDay } from '../calendar/day.ts'
import { contains, type IntervalSet, intervalSet } from '../calendar/interval-set.ts'
import {
  addDays,
  daysBetween,
  earliest,
  evaluationDay,
  latest,
  plusDays,
  plusMonths,
  seasonEnd,
  startOfMonth,
  times,
} from '../expression/days.ts'
import type { DayExpr, TruthExpr } from '../expression/expression.ts'
import { no, notCovered, whether, yes } from '../expression/outcomes.ts'
import { all, any, asOf, atMost, inSeason, is, not, notAfter, several } from '../expression/truths.ts'
import { choiceFact, dayFact, dayField, listOf, NEVER, numberFact, yesNoFact, yesNoField } from '../fact/declare.ts'
import type { Rule } from '../rule/rule.ts'
import { type System, systemOf } from '../rule/system.ts'
import { rule } from '../rule/write.ts'
import type { Domain } from '../world/domain.ts'
import { NO_RELATIONS } from '../world/relations.ts'
import { narrow, type World } from '../world/world.ts'

export const START = '2024-02-20'
export const FIRST: Day = parseDay(START)
export const LENGTH = 16

const until = '2024-03-07'
export const a = dayFact('a', { asks: 'a?', from: START, until })
export const b = dayFact('b', { asks: 'b?', from: START, until, never: true })
export const p = yesNoFact('p', { asks: 'p?' })
export const q = yesNoFact('q', { asks: 'q?' })
export const c = choiceFact('c', { asks: 'c?', of: { x: 'x', y: 'y', z: 'z' } })
export const n = numberFact('n', { asks: 'n?', from: 0, until: 5, unit: 'day' })
export const things = listOf('things', {
  asks: 'things?',
  item: 'thing',
  unlisted: 'none',
  fields: { when: dayField({ asks: 'when?', from: START, until }), done: yesNoField({ asks: 'done?' }) },
})

const WINDOWS = [
  { fromMonth: 2, fromDay: 22, toMonth: 2, toDay: 25 },
  { fromMonth: 3, fromDay: 1, toMonth: 3, toDay: 4 },
]

const dayIn = fc
  .integer({ min: 0, max: LENGTH - 1 })
  .map((days): DayExpr => ({ kind: 'day', day: dayNumber(FIRST + days) }))

const { day, truth } = fc.letrec<{ day: DayExpr; truth: TruthExpr }>((tie) => ({
  day: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    dayIn,
    fc.constant<DayExpr>({ kind: 'dayFact', ref: { kind: 'fact', fact: 'a' } }),
    fc.constant<DayExpr>({ kind: 'dayFact', ref: { kind: 'fact', fact: 'b' } }),
    fc.constant(evaluationDay),
    fc.tuple(tie('day'), fc.integer({ min: -3, max: 5 })).map(([of, days]) => plusDays(of, days)),
    tie('day').map((of) => plusMonths(plusDays(of, 1), -1)),
    tie('day').map((of) => startOfMonth(of)),
    tie('day').map((of) => seasonEnd(of, WINDOWS)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => earliest(one, other)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => latest(one, other)),
    fc.tuple(tie('day')).map(([of]) => addDays(of, n)),
    fc.tuple(tie('day')).map(([of]) => addDays(of, times(daysBetween(a, of), 1, 2))),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(is(p, 'yes')),
    fc.constant(is(q, 'yes')),
    fc.constantFrom(['x'], ['y', 'z']).map((values) => is(c, ...values)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => notAfter(one, other)),
    fc.integer({ min: 0, max: 4 }).map((most) => atMost(n, most)),
    tie('day').map((of) => inSeason(of, WINDOWS)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => all(...parts)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => any(...parts)),
    tie('truth').map((of) => not(of)),
    fc.tuple(tie('day'), tie('truth')).map(([on, of]) => asOf(on, of)),
    fc
      .tuple(fc.integer({ min: 1, max: 2 }), tie('day'))
      .map(([least, of]) => several(things, least, (thing) => all(thing.done, notAfter(thing.when, of)))),
  ),
}))

/** A random condition over the small facts. */
export const randomTruth = truth

/** A random rule of two versions, with an exception and a silence. */
export const randomRule: fc.Arbitrary<Rule> = fc
  .tuple(truth, truth, truth, dayIn, day)
  .map(([one, other, when, bound]) =>
    rule('random', {
      chapter: '1',
      asks: '?',
      labels: { silent: 'silent' },
      versions: [
        {
          until: bound,
          then: whether(one),
          cites: ['1¶1'],
          order: 'inOrder',
          except: [{ id: 'silent', when: all(when, not(p)), then: notCovered('silent'), cites: ['1¶1'] }],
        },
        { from: bound, then: no, cites: ['1¶1'], except: [{ id: 'other', when: other, then: yes, cites: ['1¶1'] }] },
      ],
    }),
  )

/** The small system with one rule. */
export function systemWith(of: Rule): System {
  return systemOf({ id: 'random', version: '1', facts: [a, b, p, q, c, n], lists: [things], grounds: [], rules: [of] })
}

const daySet = (withNever: boolean): fc.Arbitrary<IntervalSet> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: LENGTH - 1 }),
      fc.integer({ min: 1, max: 4 }),
      withNever ? fc.boolean() : fc.constant(false),
    )
    .map(([from, size, never]) =>
      intervalSet([
        [FIRST + from, Math.min(FIRST + from + size, FIRST + LENGTH)],
        ...(never ? [[NEVER, NEVER + 1] as const] : []),
      ]),
    )

const choices = (of: readonly string[]) =>
  fc.subarray([...of], { minLength: 1 }).map((values): Domain => ({ kind: 'values', of: values }))
const spans = (set: fc.Arbitrary<IntervalSet>) => set.map((each): Domain => ({ kind: 'span', set: each }))

/** Random values left for each slot: few enough to try every completion. */
export const randomDomains: fc.Arbitrary<ReadonlyMap<string, Domain>> = fc
  .record({
    a: spans(daySet(false)),
    b: spans(daySet(true)),
    p: choices(['yes', 'no']),
    q: choices(['yes', 'no']),
    c: choices(['x', 'y', 'z']),
    n: fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 2 }))
      .map(([from, size]): Domain => ({ kind: 'span', set: intervalSet([[from, from + size]]) })),
    'things/0/when': spans(daySet(false)),
    'things/0/done': choices(['yes', 'no']),
    'things/+1/when': spans(
      fc.integer({ min: 0, max: LENGTH - 2 }).map((from) => intervalSet([[FIRST + from, FIRST + from + 2]])),
    ),
    'things/+1/done': fc.constant<Domain>({ kind: 'values', of: ['yes'] }),
    'things/+1/exists': choices(['yes', 'no']),
    '@on': spans(daySet(false)),
  })
  .map((record) => new Map(Object.entries(record)))

/** A world with these values left, over the small system: one listed thing and one possible. */
export function worldWith(domains: ReadonlyMap<string, Domain>): World {
  return {
    space: { base: domains, lists: new Map([['things', { listed: 1, possible: 1 }]]) },
    narrowed: new Map(),
    relations: NO_RELATIONS,
  }
}

function valuesOf(domain: Domain): readonly Domain[] {
  if (domain.kind === 'values') return domain.of.map((value) => ({ kind: 'values', of: [value] }))
  return domain.set.flatMap(([from, to]) =>
    Array.from(
      { length: to - from },
      (_, index): Domain => ({ kind: 'span', set: intervalSet([[from + index, from + index + 1]]) }),
    ),
  )
}

/** Every completion of a world: each slot with one of its values. */
export function* completionsOf(
  world: World,
  slots: readonly string[] = [...world.space.base.keys()],
): Generator<World> {
  const [slot, ...rest] = slots
  if (slot === undefined) {
    yield world
    return
  }
  const domain = world.narrowed.get(slot) ?? world.space.base.get(slot)
  for (const value of domain === undefined ? [] : valuesOf(domain)) {
    const at = narrow(world, slot, value)
    if (at !== null) yield* completionsOf(at, rest)
  }
}

/** Tells whether a day lies in a domain of days. */
export function hasDay(domain: Domain | undefined, of: number): boolean {
  return domain?.kind === 'span' && contains(domain.set, of)
}
