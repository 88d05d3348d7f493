import { parseDay } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { caseWorld } from '../input/case-world.ts'
import { NOTHING_STATED, type StatedCase } from '../input/stated-case.ts'
import type { Rule } from '../rule/rule.ts'
import type { System } from '../rule/system.ts'
import type { Defect } from './defect.ts'
import { type Search, searchWorld } from './search-world.ts'
import { type BranchTarget, rivalTargets, targetsOf } from './targets.ts'
import { witnessOf } from './witness.ts'

/** How far the proof looks: days of evaluation (half-open, `YYYY-MM-DD`) and worlds for each branch. */
export interface ProofLimits {
  readonly from: string
  readonly until: string
  readonly worlds: number
}

export const PROOF_LIMITS: ProofLimits = Object.freeze({ from: '2010-01-01', until: '2030-01-01', worlds: 4_000 })

/**
 * Searches, first where what nobody states is presumed and then with everything free, for a case that reaches each branch, and for a case in which two exceptions without a
 * stated order hold together. Reports branches that no case reaches and rivals with a case that shows them; what the
 * budget left open is reported as not proved.
 */
export function checkBranches(system: System, limits: ProofLimits = PROOF_LIMITS): readonly Defect[] {
  return [...system.rules.values()].flatMap((rule) => checkRule(system, rule, limits))
}

function freeCase(rule: Rule): StatedCase {
  return rule.about === null
    ? NOTHING_STATED
    : { facts: new Map(), lists: new Map([[rule.about, { items: [new Map()], more: false }]]) }
}

function checkRule(system: System, rule: Rule, limits: ProofLimits): readonly Defect[] {
  const on = intervalSet([[parseDay(limits.from), parseDay(limits.until)]])
  const free = freeCase(rule)
  const plain = caseWorld(system, free, { on, strict: false }).world
  const small = caseWorld(system, free, { on, strict: true, possible: 1 }).world
  const large = caseWorld(system, free, { on, strict: true, possible: 2 }).world
  const items: { readonly [as: string]: string } = rule.about === null ? {} : { [rule.about]: '0' }
  const look = ({ target }: BranchTarget): Search => {
    for (const world of [plain, small]) {
      const found = searchWorld(system, world, target, items, limits.worlds)
      if (found.kind === 'found') return found
    }
    return searchWorld(system, large, target, items, limits.worlds)
  }

  const reach = targetsOf(rule).flatMap((each): readonly Defect[] => {
    const found = look(each)
    if (found.kind === 'found') return []
    return found.kind === 'none'
      ? [{ kind: 'unreachable', at: each.at }]
      : [{ kind: 'notProved', at: each.at, worlds: limits.worlds }]
  })
  const rivals = rivalTargets(rule).flatMap((each): readonly Defect[] => {
    const found = look(each)
    if (found.kind === 'none') return []
    const spot = `${each.at} beside ${each.rival}`
    return found.kind === 'found'
      ? [
          {
            kind: 'rivals',
            at: rule.id,
            between: [each.at, each.rival],
            witness: witnessOf(system, small, found.world),
          },
        ]
      : [{ kind: 'notProved', at: spot, worlds: limits.worlds }]
  })
  return [...rivals, ...reach]
}
