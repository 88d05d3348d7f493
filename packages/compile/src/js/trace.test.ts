import { ask, explain } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { expect, it } from 'vitest'
import { scenarioTrials } from '../scenarios.case.ts'
import { personOf } from './person.ts'
import { askCompiled, compileToJs, load, type PersonItem } from './program.ts'
import type { Trace } from './runtime.ts'

const { system } = RULEBOOK

it('the branch that won is the one that the explanation names, in every scenario whose facts are all known', () => {
  const trials = scenarioTrials().filter(({ complete }) => complete)
  const programs = new Map(
    [...new Set(trials.map(({ rule }) => rule))].map((rule) => {
      const program = compileToJs(system, [rule], { traced: true })
      return [rule, { program, functions: load(program) }] as const
    }),
  )
  let told = 0
  for (const { rule, item, on, world, name } of trials) {
    const known = programs.get(rule)
    if (known === undefined) continue
    const { program, functions } = known
    const person = personOf(system, world, program.names)
    const about = system.rules.get(rule)?.about ?? null
    const items = about === null ? [] : (person[program.names.list(about)] as readonly PersonItem[])
    const trace: Trace = { steps: new Int32Array(100_000), length: 0 }
    askCompiled(program, functions, 0, person, on, item === null ? null : (items[item] ?? null), trace)
    const asked = { rule, item: item === null ? null : String(item) }
    const explained = explain(system, world, asked)
    const last = trace.steps[trace.length - 2] ?? -1
    expect([name, last < 0 ? null : program.branches[last]]).toEqual([name, explained?.branch ?? null])
    const noted = new Set(
      Array.from({ length: trace.length / 2 }, (_, at) => program.branches[trace.steps[2 * at] ?? -1]),
    )
    for (const branch of explained?.branches ?? []) expect([name, noted.has(branch)]).toEqual([name, true])
    expect(ask(system, world, asked).kind).not.toBe('open')
    told += 1
  }
  expect(told).toBeGreaterThan(500)
})
