import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, type Json } from '@muster/engine'
import { expectedOutcomes, RULEBOOK, readScenarios, runScenario, type Scenario } from '@muster/rulebook'

/** What a worker tells: that it has begun, and what became of a mutant. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'judged'; readonly id: string; readonly fate: 'killed' | 'survived' | 'not reached' }

/** The switch by which the instrumented code turns one mutant on, and notes which of them were reached. */
interface Switch {
  activeMutant?: string
  currentTestId?: string
  mutantCoverage?: { readonly perTest: { readonly [test: string]: { readonly [id: string]: number } } }
}

const held = globalThis as unknown as { __stryker__?: Switch }
held.__stryker__ ??= {}
const control = held.__stryker__

const root = join(import.meta.dirname, '../../packages/rulebook/src')
const scenarios = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scenarios.yaml'))
  .flatMap((file) => readScenarios(readFileSync(join(root, file), 'utf8')))
const same = (one: unknown, other: unknown) => canonical(one as Json) === canonical(other as Json)

function fails(scenario: Scenario): boolean {
  try {
    const result = runScenario(RULEBOOK.system, scenario)
    if (!same(result.outcomes, expectedOutcomes(scenario))) return true
    const depends = scenario['depends-on']
    return depends !== undefined && !same(result.dependsOn, [...depends].sort())
  } catch {
    return true
  }
}

const tell = (told: Told) => process.send?.(told)

control.currentTestId = 'scenarios'
const broken = scenarios.find(fails)
if (broken !== undefined) throw new Error(`fails without a mutant: ${broken.scenario}`)
const reached = control.mutantCoverage?.perTest['scenarios'] ?? {}

/** Those that kill often are asked first. */
const kills = new Map<Scenario, number>()
let order: readonly Scenario[] = scenarios

process.on('message', (ids: readonly string[]) => {
  for (const id of ids) {
    if (reached[id] === undefined) {
      tell({ kind: 'judged', id, fate: 'not reached' })
      continue
    }
    control.activeMutant = id
    const killer = order.find(fails)
    delete control.activeMutant
    if (killer !== undefined) {
      kills.set(killer, (kills.get(killer) ?? 0) + 1)
      order = [...order].sort((one, other) => (kills.get(other) ?? 0) - (kills.get(one) ?? 0))
    }
    tell({ kind: 'judged', id, fate: killer === undefined ? 'survived' : 'killed' })
  }
  process.disconnect()
})
tell({ kind: 'ready' })
