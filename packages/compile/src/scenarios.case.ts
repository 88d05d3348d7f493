import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Answer,
  ask,
  boundsOf,
  caseWorld,
  type Day,
  find,
  intervalSet,
  type Outcome,
  parseDay,
  readCase,
  type System,
  type World,
} from '@muster/engine'
import { RULEBOOK, readScenarios, type Scenario } from '@muster/rulebook'
import type { ThreeValued } from './code.ts'
import { completionOf } from './complete.case.ts'
import { textOf } from './text.ts'

/** One question put to every target: a rule on a day about a person of whom `world` tells what is known. */
export interface Trial {
  readonly name: string
  readonly rule: string
  /** Which listed item, for a rule about items. */
  readonly item: number | null
  readonly on: Day
  readonly world: World
  /** What the interpreter's exploration finds possible, as text. */
  readonly exact: readonly string[]
  /** Whether every fact is known, so that every target must give the one exact outcome. */
  readonly complete: boolean
}

const ROOT = join(import.meta.dirname, '../../rulebook/src')

/** An outcome of the interpreter in a world, as text. */
export function exactText(world: World, outcome: Outcome): string {
  const plain: ThreeValued = outcome.kind === 'day' ? { kind: 'day', day: boundsOf(world, outcome.day)[0] } : outcome
  return textOf(plain) ?? 'open'
}

/** What the interpreter says at once, without exploring; open where it names a cut. */
export function askedText(world: World, answer: Answer): string {
  return answer.kind === 'open' ? 'open' : exactText(world, answer)
}

function scenarios(): readonly Scenario[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.scenarios.yaml'))
    .sort()
    .flatMap((file) => readScenarios(readFileSync(join(ROOT, file), 'utf8')))
}

/** The trials of a scenario: as it stands, and once for every way to every outcome, with every fact filled in. */
function trialsOf(system: System, scenario: Scenario): readonly Trial[] {
  const rule = system.rules.get(scenario.ask)
  if (rule === undefined) return []
  const on = parseDay(String(scenario.on))
  const { stated } = readCase(system, scenario.case)
  const { world } = caseWorld(system, stated, { on: intervalSet([[on, on + 1]]), strict: scenario.strict ?? false })
  const item = rule.about === null ? null : (scenario.item ?? 0)
  const asked = { rule: rule.id, item: item === null ? null : String(item) }
  const { possibilities } = find(system, world, asked)
  const common = { rule: rule.id, item, on }
  const ways = possibilities.flatMap(({ outcome, ways }) => ways.slice(0, 1).map((way) => ({ outcome, way })))
  const exact = possibilities.flatMap(({ outcome, ways }) =>
    ways.flatMap((way) =>
      outcome.kind === 'day'
        ? boundsOf(way.world, outcome.day).map((day) => textOf({ kind: 'day', day }) ?? '')
        : [exactText(way.world, outcome)],
    ),
  )
  return [
    { ...common, name: scenario.scenario, world, exact: [...new Set(exact)], complete: false },
    ...ways.map(({ way }, index): Trial => {
      const complete = completionOf(way.world)
      return {
        ...common,
        name: `${scenario.scenario}, filled in (${index + 1})`,
        world: complete,
        exact: [askedText(complete, ask(system, complete, asked))],
        complete: true,
      }
    }),
  ]
}

/** Every scenario of the rulebook as trials. */
export function scenarioTrials(): readonly Trial[] {
  return scenarios().flatMap((scenario) => trialsOf(RULEBOOK.system, scenario))
}
