import {
  type Asked,
  type Change,
  caseWorld,
  type Day,
  intervalSet,
  type Leaf,
  lawDiff,
  NOTHING_STATED,
  type Rule,
  type System,
} from '@muster/engine'
import { type ConditionData, conditionsOf } from '../assess/condition-data.ts'
import { dayText, type OutcomeData, outcomeData } from '../assess/outcome-data.ts'
import { type Example, exampleOf, isAboutReading } from './example-of.ts'

/** A class of persons: what is so of them, and under which readings of the report. */
export interface ClassData {
  readonly conditions: readonly ConditionData[]
  readonly readings: readonly ConditionData[]
  /** Whether every reading is the one taken by default. */
  readonly byDefault: boolean
  /** One man of the class, tried on both days; null where none could be laid down in full. */
  readonly example: Example | null
}

/** One change of outcome, for whom, and one man as an example of them all. */
export interface ChangeData {
  readonly before: OutcomeData
  readonly after: OutcomeData
  readonly classes: readonly ClassData[]
  readonly example: Example | null
}

/** What changed in a rule between two days; with `cutShort`, other changes are possible as well. */
export interface RuleDiffData {
  readonly rule: string
  readonly changes: readonly ChangeData[]
  readonly cutShort: boolean
}

/** How many worlds one rule may be compared in. */
const BUDGET = { worlds: 4_000, judged: 4_000_000 }

function isDefault(system: System, condition: ConditionData): boolean {
  if (condition.kind !== 'values') return true
  const standing = system.facts.get(condition.slot)?.standing
  if (standing?.kind !== 'doubt') return true
  const { values } = condition
  switch (values.kind) {
    case 'oneOf':
      return values.values.includes(String(standing.value))
    case 'numbers':
      return values.ranges.some(({ from, to }) => from <= Number(standing.value) && Number(standing.value) <= to)
    case 'days':
      return values.spans.some(({ from, until }) => {
        const day = dayText(Number(standing.value))
        return from <= day && day < until
      })
    default:
      return values satisfies never
  }
}

/**
 * Compares what a rule says on two days, for everybody: every pair of outcomes that differ, the classes of persons for
 * whom they do (those that hold by the default readings of the report first), and an example that was tried.
 */
export function ruleDiff(system: System, rule: Rule, from: Day, to: Day): RuleDiffData {
  const stated =
    rule.about === null
      ? NOTHING_STATED
      : { facts: new Map(), lists: new Map([[rule.about, { items: [new Map()], more: false }]]) }
  const on = intervalSet([[Math.min(from, to), Math.max(from, to) + 1]])
  const { world } = caseWorld(system, stated, { on, strict: false })
  const asked: Asked = { rule: rule.id, item: rule.about === null ? null : '0' }
  const diff = lawDiff(system, world, asked, from, to, BUDGET)
  const groups = new Map<string, { leaves: Leaf<Change>[]; before: OutcomeData; after: OutcomeData }>()
  for (const leaf of diff.changed) {
    const before = outcomeData(leaf.value.before, leaf.world)
    const after = outcomeData(leaf.value.after, leaf.world)
    const key = JSON.stringify([before, after])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { leaves: [leaf], before, after })
    else group.leaves.push(leaf)
  }
  const changes = [...groups.values()].map(({ leaves, before, after }): ChangeData => {
    const classes = leaves
      .map((leaf) => ({
        leaf,
        said: {
          ...classOf(system, conditionsOf(system, { ...leaf, value: leaf.value.after }, world)),
          example: exampleOf(system, asked, leaf, [from, to]),
        },
      }))
      .sort((one, other) => Number(other.said.byDefault) - Number(one.said.byDefault))
    const example = classes.map(({ said }) => said.example).find((each) => each !== null)
    return { before, after, classes: classes.map(({ said }) => said), example: example ?? null }
  })
  return {
    rule: rule.id,
    changes: changes.sort((one, other) => Number(reads(other)) - Number(reads(one))),
    cutShort: diff.cutShort,
  }
}

const reads = ({ classes }: ChangeData) => classes.some(({ byDefault }) => byDefault)

function classOf(system: System, conditions: readonly ConditionData[]): Omit<ClassData, 'example'> {
  const readings = conditions.filter((condition) => isAboutReading(system, condition))
  return {
    conditions: conditions.filter((condition) => !isAboutReading(system, condition)),
    readings,
    byDefault: readings.every((reading) => isDefault(system, reading)),
  }
}
