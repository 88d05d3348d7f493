import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULEBOOK } from '../rulebook.ts'
import { expectedOutcomes, readScenarios, runScenario } from './scenario.ts'

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.scenarios.yaml'),
)

it('finds scenarios', () => expect(files.length).toBeGreaterThan(0))

for (const file of files) {
  describe(file, () => {
    for (const scenario of readScenarios(readFileSync(join(root, file), 'utf8'))) {
      it(scenario.scenario, () => {
        const result = runScenario(RULEBOOK.system, scenario)
        expect(result.outcomes).toEqual(expectedOutcomes(scenario))
        if (scenario['depends-on'] !== undefined) expect(result.dependsOn).toEqual([...scenario['depends-on']].sort())
      })
    }
  })
}
