import {
  type Amount,
  boundsOf,
  caseWorld,
  cutsOf,
  dayNumber,
  find,
  formatDay,
  intervalSet,
  type Leaf,
  NEVER,
  type Outcome,
  parseDay,
  readCase,
  type System,
  slotsOfCut,
} from '@muster/engine'
import { parse } from 'yaml'

/** A scenario beside a rule: facts, date, what must come out, why, and the passage. */
export interface Scenario {
  readonly scenario: string
  readonly case: unknown
  readonly on: string
  readonly ask: string
  /** Which item, for a rule about items of a list; the first unless told. */
  readonly item?: number
  readonly expect: unknown
  /** Slots on which the answer must depend, no more and no fewer, when given. */
  readonly 'depends-on'?: readonly string[]
  readonly strict?: boolean
  /** Doubts of the report that are to be read in one way, each by its id (`doubt.x`) with the reading or the day. */
  readonly readings?: { readonly [doubt: string]: unknown }
  readonly why: string
  readonly passage: string
}

/** What came out of a scenario, in the form in which scenarios expect it. */
export interface Result {
  readonly outcomes: readonly unknown[]
  readonly dependsOn: readonly string[]
}

/** Reads a file of scenarios; throws an `Error` naming what a scenario lacks. */
export function readScenarios(yaml: string): readonly Scenario[] {
  const list: unknown = parse(yaml)
  if (!Array.isArray(list)) throw new Error('a scenario file is a list')
  for (const [index, each] of list.entries()) {
    for (const key of ['scenario', 'case', 'on', 'ask', 'expect', 'why', 'passage']) {
      if (each === null || typeof each !== 'object' || !(key in each))
        throw new Error(`scenario ${index + 1} lacks "${key}"`)
    }
  }
  return list as readonly Scenario[]
}

function withReadings({ case: stated, readings }: Scenario): unknown {
  return readings === undefined || stated === null || typeof stated !== 'object' ? stated : { ...stated, ...readings }
}

/** Runs a scenario; throws an `Error` when its case is wrong. */
export function runScenario(system: System, scenario: Scenario): Result {
  const { stated, issues } = readCase(system, withReadings(scenario))
  const [issue] = issues
  if (issue !== undefined) {
    throw new Error(
      `${issue.path.join('.')}: ${issue.code}, got ${issue.got}, expected ${issue.expected.join(' | ')}${issue.nearest === null ? '' : `, did you mean ${issue.nearest}?`}`,
    )
  }
  const rule = system.rules.get(scenario.ask)
  if (rule === undefined) throw new Error(`no rule ${scenario.ask}`)
  const day = parseDay(String(scenario.on))
  const { world } = caseWorld(system, stated, { on: intervalSet([[day, day + 1]]), strict: scenario.strict ?? false })
  const finding = find(system, world, { rule: rule.id, item: rule.about === null ? null : String(scenario.item ?? 0) })
  if (finding.cutShort) throw new Error('cut short')
  const outcomes = new Map(
    finding.possibilities.flatMap(({ ways }) => ways).map((way) => [JSON.stringify(plain(way)), plain(way)]),
  )
  return {
    outcomes: [...outcomes.values()].sort(byText),
    dependsOn: [...new Set(cutsOf(finding.tree).flatMap(slotsOfCut))].sort(),
  }
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

function plain({ value, world }: Leaf<Outcome>): unknown {
  switch (value.kind) {
    case 'yes':
    case 'no':
      return value.kind
    case 'choice':
      return value.choice
    case 'amounts':
      return { amounts: value.amounts.map(plainAmount) }
    case 'notApplicable':
      return { 'not-applicable': value.because }
    case 'notCovered':
      return { 'not-covered': value.because }
    case 'error':
      return { error: value.because }
    case 'day': {
      const [least, most] = boundsOf(world, value.day)
      return least === most ? plainDay(least) : { between: [plainDay(least), plainDay(most)] }
    }
    default:
      return value satisfies never
  }
}

function plainDay(day: number): string {
  return day >= NEVER ? 'never' : formatDay(dayNumber(day))
}

function plainAmount({ what, atLeast, atMost, unit }: Amount): unknown {
  return { what, ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }), unit }
}

/** What a scenario expects, in the same form: one outcome, or `depends` with all that are possible. */
export function expectedOutcomes(scenario: Scenario): readonly unknown[] {
  const { expect } = scenario
  const several = typeof expect === 'object' && expect !== null && 'depends' in expect && Array.isArray(expect.depends)
  return several ? [...(expect.depends as readonly unknown[])].sort(byText) : [expect]
}
