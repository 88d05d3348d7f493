import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, type Json, type Rule, rulesNamedBy, type System } from '@muster/engine'
import { expectedOutcomes, RULEBOOK, readScenarios, runScenario, type Scenario } from '@muster/rulebook'
import { mutantsOf } from './mutants.ts'

const ROOT = join(import.meta.dirname, '../../packages/rulebook/src')
const { system } = RULEBOOK
const scenarios = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scenarios.yaml'))
  .flatMap((file) => readScenarios(readFileSync(join(ROOT, file), 'utf8')))

/** Every rule that a rule leans on, itself included. */
function leansOn(id: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  const rule = system.rules.get(id)
  if (rule !== undefined) for (const named of rulesNamedBy(rule)) leansOn(named, seen)
  return seen
}

const closures = new Map([...system.rules.keys()].map((id) => [id, leansOn(id)]))
const bearing = (rule: string) =>
  scenarios
    .filter(({ ask }) => closures.get(ask)?.has(rule) === true)
    .sort((one, other) => Number(other.ask === rule) - Number(one.ask === rule))

const same = (one: unknown, other: unknown) => canonical(one as Json) === canonical(other as Json)

function fails(changed: System, scenario: Scenario): boolean {
  try {
    const result = runScenario(changed, scenario)
    if (!same(result.outcomes, expectedOutcomes(scenario))) return true
    const depends = scenario['depends-on']
    return depends !== undefined && !same(result.dependsOn, [...depends].sort())
  } catch {
    return true
  }
}

function withRule(rule: Rule): System {
  return { ...system, rules: new Map([...system.rules, [rule.id, rule]]) }
}

for (const scenario of scenarios)
  if (fails(system, scenario)) throw new Error(`fails without a change: ${scenario.scenario}`)

const only = process.argv[2]
const rows: { readonly chapter: string; readonly made: number; readonly survived: readonly string[] }[] = []
for (const rule of system.rules.values()) {
  if (only !== undefined && !rule.id.startsWith(only) && rule.chapter !== only) continue
  const bear = bearing(rule.id)
  const mutants = mutantsOf(rule)
  const survived = mutants.filter((mutant) => {
    const changed = withRule(mutant.rule)
    return !bear.some((scenario) => fails(changed, scenario))
  })
  rows.push({ chapter: rule.chapter, made: mutants.length, survived: survived.map(({ what }) => what) })
  if (survived.length > 0) for (const { what } of survived) process.stdout.write(`survived  ${what}\n`)
}

const chapters = [...new Set(rows.map(({ chapter }) => chapter))]
const lines = chapters.map((chapter) => {
  const of = rows.filter((row) => row.chapter === chapter)
  const made = of.reduce((sum, row) => sum + row.made, 0)
  const left = of.reduce((sum, row) => sum + row.survived.length, 0)
  return `| ${chapter} | ${made} | ${made - left} | ${made === 0 ? '' : `${Math.round((100 * (made - left)) / made)} %`} |`
})
const made = rows.reduce((sum, row) => sum + row.made, 0)
const left = rows.reduce((sum, row) => sum + row.survived.length, 0)
const table = [
  '| chapter | mutants | killed | score |',
  '|---|---|---|---|',
  ...lines,
  `| all | ${made} | ${made - left} | ${Math.round((100 * (made - left)) / Math.max(1, made))} % |`,
]
process.stdout.write(`\n${table.join('\n')}\n`)
if (only === undefined) {
  const survivors = rows.flatMap(({ survived }) => survived.map((what) => `- ${what}`))
  const page = [
    '# Mutation of the rulebook',
    '',
    'Each mutant is one rule with one thing changed: a day a day off, a condition turned round, an exception left out, a sum one off.',
    'It is killed when a scenario fails. Made by `npm run mutate:rulebook`. Of a long row of like parts, such as one for each month of a',
    'term, the first, the twelfth and the last stand for the others.',
    '',
    ...table,
    '',
    '## Survivors',
    '',
    'Looked at one by one. Nearly all say the same as the rule in every case: a part that another part, or an exception before it, already',
    'implies (he is under 18, and so not past call-up age); a boundary between two versions that answer alike on that day; an exception',
    'that gives the outcome of the rule for a reason of its own, kept for its note. A survivor that a case could tell from the rule is a',
    'scenario still to be written.',
    '',
    ...survivors,
    '',
  ]
  writeFileSync(join(import.meta.dirname, '../../docs/mutation-rulebook.md'), page.join('\n'))
}
