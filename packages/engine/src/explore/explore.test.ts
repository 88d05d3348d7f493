import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { type Asked, ask } from '../evaluate/evaluator.ts'
import type { System } from '../rule/system.ts'
import { runs } from '../runs.case.ts'
import { narrow, type World } from '../world/world.ts'
import { find, outcomeKey } from './findings.ts'
import { lawDiff } from './law-diff.ts'
import { completionsOf, FIRST, LENGTH, randomDomains, randomRule, systemWith, worldWith } from './random-system.case.ts'
import { timelineOf } from './timeline.ts'

const asked: Asked = { rule: 'random', item: null }

function decidedIn(system: System, world: World): string {
  const answer = ask(system, world, asked)
  if (answer.kind === 'open') throw new Error('a completion was left open')
  return outcomeKey(answer)
}

function byBruteForce(system: System, world: World): readonly string[] {
  const outcomes = new Set<string>()
  for (const completion of completionsOf(world)) outcomes.add(decidedIn(system, completion))
  return [...outcomes].sort()
}

const keysOf = (system: System, world: World) =>
  find(system, world, asked)
    .possibilities.map(({ outcome }) => outcomeKey(outcome))
    .sort()

it('finds exactly the outcomes that some completion of the world has', () => {
  fc.assert(
    fc.property(randomRule, randomDomains, (of, domains) => {
      const system = systemWith(of)
      const world = worldWith(domains)
      expect(keysOf(system, world)).toEqual(byBruteForce(system, world))
    }),
    { numRuns: runs(250) },
  )
})

it('gives each completion the outcome of the leaf in whose world it lies', () => {
  fc.assert(
    fc.property(randomRule, randomDomains, (of, domains) => {
      const system = systemWith(of)
      const world = worldWith(domains)
      for (const { outcome, ways } of find(system, world, asked).possibilities) {
        for (const way of ways) {
          for (const completion of completionsOf(way.world))
            expect(decidedIn(system, completion)).toBe(outcomeKey(outcome))
        }
      }
    }),
    { numRuns: runs(60) },
  )
})

it('draws the timeline that asking on every single day gives', () => {
  fc.assert(
    fc.property(randomRule, randomDomains, (of, domains) => {
      const system = systemWith(of)
      const span = intervalSet([[FIRST, FIRST + LENGTH]])
      const world = worldWith(new Map(domains).set('@on', { kind: 'span', set: span }))
      const { segments, cutShort } = timelineOf(system, world, asked)
      expect(cutShort).toBe(false)
      for (let day = FIRST as number; day < FIRST + LENGTH; day += 1) {
        const there = narrow(world, '@on', { kind: 'span', set: intervalSet([[day, day + 1]]) })
        const segment = segments.find(({ from, until }) => from <= day && day < until)
        expect(segment?.possibilities.map(({ outcome }) => outcomeKey(outcome)).sort()).toEqual(
          there === null ? [] : keysOf(system, there),
        )
      }
      for (const [index, segment] of segments.entries()) {
        const next = segments[index + 1]
        if (next !== undefined) expect(next.from).toBe(segment.until)
      }
    }),
    { numRuns: runs(120) },
  )
})

it('says of every stretch of a timeline that was cut short that others may be possible, and is right about the rest', () => {
  fc.assert(
    fc.property(randomRule, randomDomains, fc.integer({ min: 1, max: 12 }), (of, domains, worlds) => {
      const system = systemWith(of)
      const span = intervalSet([[FIRST, FIRST + LENGTH]])
      const world = worldWith(new Map(domains).set('@on', { kind: 'span', set: span }))
      const { segments, cutShort } = timelineOf(system, world, asked, { worlds })
      expect(segments.some((segment) => segment.cutShort)).toBe(cutShort)
      for (let day = FIRST as number; day < FIRST + LENGTH; day += 1) {
        const there = narrow(world, '@on', { kind: 'span', set: intervalSet([[day, day + 1]]) })
        const keys = there === null ? [] : keysOf(system, there)
        const segment = segments.find(({ from, until }) => from <= day && day < until)
        const found = segment?.possibilities.map(({ outcome }) => outcomeKey(outcome)).sort() ?? []
        if (segment?.cutShort !== true) expect(found).toEqual(keys)
        for (const key of found) expect(keys).toContain(key)
      }
    }),
    { numRuns: runs(120) },
  )
})

it('stops when it has judged as many conditions as it may, and says so', () => {
  fc.assert(
    fc.property(randomRule, randomDomains, fc.integer({ min: 0, max: 60 }), (of, domains, judged) => {
      const system = systemWith(of)
      const world = worldWith(domains)
      const whole = find(system, world, asked)
      const some = find(system, world, asked, { worlds: 20_000, judged })
      expect(some.cutShort).toBe(some.worlds < whole.worlds)
      const keys = new Set(whole.possibilities.map(({ outcome }) => outcomeKey(outcome)))
      for (const { outcome } of some.possibilities) expect(keys.has(outcomeKey(outcome))).toBe(true)
    }),
    { numRuns: runs(120) },
  )
})

it('never adds an outcome when a fact is added', () => {
  fc.assert(
    fc.property(
      randomRule,
      randomDomains,
      fc.constantFrom('a', 'b', 'p', 'c', 'n', 'things/0/when', 'things/+1/exists'),
      fc.nat(),
      (of, domains, slot, pick) => {
        const system = systemWith(of)
        const world = worldWith(domains)
        const domain = domains.get(slot)
        if (domain === undefined) throw new Error('no such slot')
        const values = [...completionsOf(world, [slot])]
        const known = values[pick % values.length]
        if (known === undefined) throw new Error('an empty domain')
        const before = new Set(keysOf(system, world))
        for (const key of keysOf(system, known)) expect(before.has(key)).toBe(true)
      },
    ),
    { numRuns: runs(200) },
  )
})

it('finds in a diff the same as comparing both days for every person', () => {
  fc.assert(
    fc.property(
      randomRule,
      randomDomains,
      fc.nat({ max: LENGTH - 1 }),
      fc.nat({ max: LENGTH - 1 }),
      (of, domains, one, other) => {
        const system = systemWith(of)
        const world = worldWith(
          new Map(domains).set('@on', { kind: 'span', set: intervalSet([[FIRST, FIRST + LENGTH]]) }),
        )
        const [from, to] = [dayNumber(FIRST + one), dayNumber(FIRST + other)]
        const diff = lawDiff(system, world, asked, from, to)
        const people = [...domains.keys()].filter((slot) => slot !== '@on')
        const expected = new Set<string>()
        for (const person of completionsOf(world, people)) {
          const on = (day: number) => {
            const there = narrow(person, '@on', { kind: 'span', set: intervalSet([[day, day + 1]]) })
            if (there === null) throw new Error('the day is free')
            return decidedIn(system, there)
          }
          const [before, after] = [on(from), on(to)]
          if (before !== after) expected.add(`${before} ${after}`)
        }
        const found = new Set(diff.changed.map(({ value }) => `${outcomeKey(value.before)} ${outcomeKey(value.after)}`))
        expect([...found].sort()).toEqual([...expected].sort())
      },
    ),
    { numRuns: runs(80) },
  )
})
