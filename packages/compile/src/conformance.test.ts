import { ask, find, type System, type World } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completionOf } from './complete.case.ts'
import { type Duck, openDuck } from './duckdb.case.ts'
import { type Postgres, startPostgres } from './postgres.case.ts'
import { randomSystem } from './random-system.case.ts'
import { dayOfWorld, randomWorld } from './random-world.case.ts'
import { askedText, exactText, scenarioTrials, type Trial } from './scenarios.case.ts'
import {
  type Answers,
  askColumns,
  askDuck,
  askJs,
  askPostgres,
  fillDuck,
  fillPostgres,
  OPEN_TEXT,
  type Subject,
  subjectOf,
} from './targets.case.ts'
import { unsayable } from './unsayable.ts'

const system = RULEBOOK.system
const trials = scenarioTrials()
const byRule = new Map<string, { readonly trial: Trial; readonly person: number }[]>()
for (const [person, trial] of trials.entries())
  byRule.set(trial.rule, [...(byRule.get(trial.rule) ?? []), { trial, person }])

const inJs = new Map<string, Answers>()
const postgres: Postgres | null = startPostgres()
if (postgres === null)
  console.warn(
    'PostgreSQL is not installed: its part of the conformance suite is skipped (tools/install-debian.sh installs it)',
  )
let duck: Duck

beforeAll(async () => {
  duck = await openDuck()
  await fillDuck(duck, system, trials)
  if (postgres !== null) fillPostgres(postgres, system, trials)
}, 300_000)
afterAll(() => {
  duck.stop()
  postgres?.stop()
})

function keyOf({ trial, person }: { readonly trial: Trial; readonly person: number }): string {
  return trial.item === null ? String(person) : `${person}/${trial.item}`
}

/** What JavaScript says three-valued about every scenario that asks a rule. */
function jsAnswers(rule: string): Answers {
  const known = inJs.get(rule)
  if (known !== undefined) return known
  const asked = byRule.get(rule) ?? []
  const local = askJs(
    system,
    rule,
    asked.map(({ trial }) => trial),
    false,
  )
  const answers = new Map(
    asked.map((each, at): [string, string] => {
      const { item } = each.trial
      return [keyOf(each), local.get(item === null ? String(at) : `${at}/${item}`) ?? 'missing']
    }),
  )
  inJs.set(rule, answers)
  return answers
}

function restrictedTo(answers: Answers, keys: Iterable<string>): Answers {
  return new Map([...keys].map((key): [string, string] => [key, answers.get(key) ?? 'missing']))
}

describe('every scenario of the rulebook', () => {
  it('has trials of which every fact is known, and trials of which some are not', () => {
    expect(trials.filter(({ complete }) => complete).length).toBeGreaterThan(500)
    expect(trials.filter(({ complete }) => !complete).length).toBeGreaterThan(500)
  })

  it('JavaScript: the exact outcome where every fact is known; where not, an outcome only if it is the exact one', () => {
    const wrong: string[] = []
    for (const [rule, asked] of byRule) {
      const answers = jsAnswers(rule)
      for (const each of asked) {
        const threeValued = answers.get(keyOf(each))
        const { name, exact, complete } = each.trial
        const right = threeValued === OPEN_TEXT ? !complete : exact.length === 1 && exact[0] === threeValued
        if (!right) wrong.push(`${rule}, ${name}: three-valued ${threeValued}, exact ${exact.join(' | ')}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('JavaScript written for the day says the same', () => {
    for (const [rule, asked] of byRule) {
      const local = askJs(
        system,
        rule,
        asked.map(({ trial }) => trial),
        true,
      )
      const fixed = asked.map(({ trial: { item } }, at) => local.get(item === null ? String(at) : `${at}/${item}`))
      expect([rule, ...fixed]).toEqual([rule, ...asked.map((each) => jsAnswers(rule).get(keyOf(each)))])
    }
  })

  it('columns say the same', () => {
    for (const [rule, asked] of byRule) {
      const columns = askColumns(
        system,
        rule,
        asked.map(({ trial }) => trial),
      )
      const said = asked.map(({ trial: { item } }, at) => columns.get(item === null ? String(at) : `${at}/${item}`))
      expect([rule, ...said]).toEqual([rule, ...asked.map((each) => jsAnswers(rule).get(keyOf(each)))])
    }
  })

  it('DuckDB says the same, the day of each person in a column', { timeout: 300_000 }, async () => {
    const without = new Set(unsayable(system, 'duckdb').map(({ rule }) => rule))
    for (const rule of byRule.keys()) {
      if (without.has(rule)) continue
      const expected = jsAnswers(rule)
      const said = await askDuck(duck, system, rule, null)
      expect([rule, restrictedTo(said, expected.keys())]).toEqual([rule, expected])
    }
  })

  it('DuckDB says the same in statements for one day', { timeout: 300_000 }, async () => {
    const without = new Set(unsayable(system, 'duckdb').map(({ rule }) => rule))
    for (const [rule, asked] of byRule) {
      if (without.has(rule)) continue
      for (const on of new Set(asked.map(({ trial }) => trial.on))) {
        const keys = asked.filter(({ trial }) => trial.on === on).map(keyOf)
        const said = await askDuck(duck, system, rule, on)
        expect([rule, restrictedTo(said, keys)]).toEqual([rule, restrictedTo(jsAnswers(rule), keys)])
      }
    }
  })

  it.skipIf(postgres === null)('PostgreSQL says the same', { timeout: 300_000 }, () => {
    if (postgres === null) return
    const without = new Set(unsayable(system, 'postgres').map(({ rule }) => rule))
    const rules = [...byRule.keys()].filter((rule) => !without.has(rule))
    const said = askPostgres(postgres, system, rules)
    expect(said.size).toBe(rules.length)
    for (const rule of rules) {
      const expected = jsAnswers(rule)
      expect([rule, restrictedTo(said.get(rule) ?? new Map(), expected.keys())]).toEqual([rule, expected])
    }
  })
})

/** The subjects of some random worlds. */
function subjectsOf(worlds: readonly World[]): readonly Subject[] {
  return worlds.map((world) => subjectOf(world, dayOfWorld(world)))
}

/** What the interpreter says about a rule in a world, for the person or for each item that is sure to exist. */
function interpreted(of: System, rule: string, world: World, exact: boolean): ReadonlyMap<string, readonly string[]> {
  const about = of.rules.get(rule)?.about ?? null
  const listed = about === null ? 0 : (world.space.lists.get(about)?.listed ?? 0)
  const items = about === null ? [null] : Array.from({ length: listed }, (_, at) => String(at))
  return new Map(
    items.map((item): [string, readonly string[]] => {
      const asked = { rule, item }
      if (!exact) return [item ?? '', [askedText(world, ask(of, world, asked))]]
      const found = find(of, world, asked)
      const outcomes = found.possibilities.flatMap(({ outcome, ways }) =>
        ways.map((way) => {
          const complete = completionOf(way.world)
          return outcome.kind === 'day' ? askedText(complete, ask(of, complete, asked)) : exactText(way.world, outcome)
        }),
      )
      return [item ?? '', found.cutShort ? ['cut short', 'cut short'] : [...new Set(outcomes)]]
    }),
  )
}

describe('random rules over random worlds', () => {
  it('JavaScript and columns: exactly the interpreter where every fact is known', () => {
    fc.assert(
      fc.property(randomSystem, fc.array(randomWorld(0), { minLength: 1, maxLength: 4 }), (of, worlds) => {
        const subjects = subjectsOf(worlds)
        for (const rule of of.rules.keys()) {
          const [general, fixed, columns] = [
            askJs(of, rule, subjects, false),
            askJs(of, rule, subjects, true),
            askColumns(of, rule, subjects),
          ]
          for (const [place, world] of worlds.entries()) {
            for (const [item, [outcome]] of interpreted(of, rule, world, false)) {
              const key = item === '' ? String(place) : `${place}/${item}`
              expect([rule, general.get(key), fixed.get(key), columns.get(key)]).toEqual([
                rule,
                outcome,
                outcome,
                outcome,
              ])
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('JavaScript: with facts unknown, three-valued gives an outcome only where it is the one exact outcome', () => {
    let decided = 0
    let open = 0
    fc.assert(
      fc.property(randomSystem, randomWorld(3), (of, world) => {
        const subjects = subjectsOf([world])
        for (const rule of of.rules.keys()) {
          const general = askJs(of, rule, subjects, false)
          const columns = askColumns(of, rule, subjects)
          for (const [item, exact] of interpreted(of, rule, world, true)) {
            const key = item === '' ? '0' : `0/${item}`
            const threeValued = general.get(key)
            expect([rule, columns.get(key)]).toEqual([rule, threeValued])
            if (threeValued === OPEN_TEXT) open += 1
            else {
              decided += 1
              expect([rule, exact]).toEqual([rule, [threeValued]])
            }
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(decided).toBeGreaterThan(100)
    expect(open).toBeGreaterThan(100)
  })

  const worlds = [
    ...fc.sample(randomWorld(0), { numRuns: 40, seed: 7 }),
    ...fc.sample(randomWorld(3), { numRuns: 80, seed: 8 }),
  ]
  const subjects = subjectsOf(worlds)
  const systems = fc.sample(randomSystem, { numRuns: 40, seed: 9 })

  it('DuckDB says the same as JavaScript', { timeout: 300_000 }, async () => {
    const own = await openDuck()
    let asked = 0
    for (const [turn, of] of systems.entries()) {
      if (turn === 0) await fillDuck(own, of, subjects)
      const without = new Set(unsayable(of, 'duckdb').map(({ rule }) => rule))
      for (const rule of of.rules.keys()) {
        if (without.has(rule)) continue
        const expected = askJs(of, rule, subjects, false)
        expect([turn, rule, restrictedTo(await askDuck(own, of, rule, null), expected.keys())]).toEqual([
          turn,
          rule,
          expected,
        ])
        asked += expected.size
      }
    }
    own.stop()
    expect(asked).toBeGreaterThan(10_000)
  })

  it.skipIf(postgres === null)('PostgreSQL says the same as JavaScript', { timeout: 300_000 }, () => {
    if (postgres === null) return
    let asked = 0
    for (const [turn, of] of systems.entries()) {
      if (turn === 0) fillPostgres(postgres, of, subjects)
      const without = new Set(unsayable(of, 'postgres').map(({ rule }) => rule))
      const rules = [...of.rules.keys()].filter((rule) => !without.has(rule))
      const said = askPostgres(postgres, of, rules)
      for (const rule of rules) {
        const expected = askJs(of, rule, subjects, false)
        expect([turn, rule, restrictedTo(said.get(rule) ?? new Map(), expected.keys())]).toEqual([turn, rule, expected])
        asked += expected.size
      }
    }
    expect(asked).toBeGreaterThan(10_000)
  })
})
