import { type Day, dayNumber } from '../calendar/day.ts'
import { contains } from '../calendar/interval-set.ts'
import type { Asked } from '../evaluate/evaluator.ts'
import type { System } from '../rule/system.ts'
import { EVALUATION_SLOT, type World } from '../world/world.ts'
import { type Budget, DEFAULT_BUDGET } from './explore.ts'
import { find, outcomeKey, type Possibility } from './findings.ts'
import { project } from './projection.ts'
import { unexplored } from './tree.ts'

/** A half-open span of days over which the outcomes still possible stay the same. */
export interface Segment {
  readonly from: Day
  readonly until: Day
  readonly possibilities: readonly Possibility[]
  /** True when the budget ran out before these days were explored: then other outcomes may be possible as well. */
  readonly cutShort: boolean
}

/** The outcomes of a rule over a span of days, as the fewest segments. */
export interface Timeline {
  readonly asked: Asked
  readonly segments: readonly Segment[]
  readonly cutShort: boolean
  /** How many worlds were looked at, and how many conditions judged. */
  readonly worlds: number
  readonly judged: number
}

/**
 * Draws the timeline of a rule in a world whose day of evaluation is free: the cuts are the days on which something
 * changes. The same as asking on every day of the span.
 */
export function timelineOf(system: System, world: World, asked: Asked, budget: Budget = DEFAULT_BUDGET): Timeline {
  const finding = find(system, world, asked, budget)
  const parts = finding.possibilities.flatMap(({ outcome, ways }) =>
    ways.map((way) => ({ outcome, way, days: project(way.world, EVALUATION_SLOT) })),
  )
  const dark = unexplored(finding.tree, world).map((at) => project(at, EVALUATION_SLOT))
  const bounds = [...new Set([...parts.flatMap(({ days }) => days.flat()), ...dark.flat(2)])].sort(
    (one, other) => one - other,
  )
  const segments: Segment[] = []
  for (const [index, from] of bounds.entries()) {
    const until = bounds[index + 1]
    if (until === undefined) break
    const groups = new Map<string, Possibility>()
    for (const { outcome, way, days } of parts) {
      if (!contains(days, from)) continue
      const key = outcomeKey(outcome)
      groups.set(key, { outcome, ways: [...(groups.get(key)?.ways ?? []), way] })
    }
    const cutShort = dark.some((days) => contains(days, from))
    if (groups.size === 0 && !cutShort) continue
    const possibilities = [...groups.entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, group]) => group)
    const last = segments.at(-1)
    if (
      last !== undefined &&
      last.until === from &&
      last.cutShort === cutShort &&
      sameOutcomes(last.possibilities, possibilities)
    ) {
      segments.splice(-1, 1, {
        from: last.from,
        until: dayNumber(until),
        possibilities: merged(last.possibilities, possibilities),
        cutShort,
      })
    } else {
      segments.push({ from: dayNumber(from), until: dayNumber(until), possibilities, cutShort })
    }
  }
  return { asked, segments, cutShort: finding.cutShort, worlds: finding.worlds, judged: finding.judged }
}

function sameOutcomes(one: readonly Possibility[], other: readonly Possibility[]): boolean {
  return (
    one.length === other.length &&
    one.every((each, index) => outcomeKey(each.outcome) === outcomeKey(other[index]?.outcome ?? each.outcome))
  )
}

function merged(one: readonly Possibility[], other: readonly Possibility[]): readonly Possibility[] {
  return one.map(({ outcome, ways }, index) => ({
    outcome,
    ways: [...new Set([...ways, ...(other[index]?.ways ?? [])])],
  }))
}
