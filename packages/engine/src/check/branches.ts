import { parseDay } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { type Asked, ask } from '../evaluate/evaluator.ts'
import type { Answer, Outcome } from '../evaluate/result.ts'
import type { Step } from '../explain/step.ts'
import { caseWorld } from '../input/case-world.ts'
import { NOTHING_STATED, type StatedCase } from '../input/stated-case.ts'
import { branchesOf } from '../rule/parts.ts'
import type { Rule } from '../rule/rule.ts'
import type { System } from '../rule/system.ts'
import { noSide, yesSide } from '../world/cut.ts'
import type { World } from '../world/world.ts'
import type { Defect } from './defect.ts'
import { witnessOf } from './witness.ts'

/** How far the proof looks: days of evaluation (half-open, `YYYY-MM-DD`) and worlds per rule. */
export interface ProofLimits {
  readonly from: string
  readonly until: string
  readonly worlds: number
}

export const PROOF_LIMITS: ProofLimits = Object.freeze({ from: '2018-01-01', until: '2028-01-01', worlds: 4_000 })

/**
 * Explores every rule with everything free and reports branches that no case reaches and exceptions that can hold
 * together without a stated order, each with a case that shows it; what the budget left open is reported as not proved.
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
  const { world } = caseWorld(system, freeCase(rule), { on, strict: true })
  const asked: Asked = { rule: rule.id, item: rule.about === null ? null : '0' }
  const unseen = new Set(branchesOf(rule).map(({ branch }) => branch.id))
  const rivals = new Map<string, Defect>()
  let left = limits.worlds
  const see = (outcome: Outcome, branch: string | null, at: World): void => {
    if (branch !== null) for (const seen of unseen) if (seen === branch) unseen.delete(seen)
    if (outcome.kind === 'error' && outcome.because.startsWith('overlap:') && !rivals.has(outcome.because)) {
      const [, one = '', other = ''] = outcome.because.split(':')
      rivals.set(outcome.because, {
        kind: 'rivals',
        at: rule.id,
        between: [one, other],
        witness: witnessOf(system, world, at),
      })
    }
  }
  const walk = (at: World | null, turn: boolean): void => {
    if (at === null || left <= 0) return
    left -= 1
    const steps: Step[] = []
    const answer: Answer = ask(system, at, asked, steps)
    if (answer.kind !== 'open') {
      const [top] = steps
      see(answer, top?.kind === 'rule' ? top.branch : null, at)
      return
    }
    if (unseen.size === 0 && rule.versions.every(({ body }) => body.order === 'inOrder' || body.except.length < 2))
      return
    const sides = turn ? [yesSide, noSide] : [noSide, yesSide]
    for (const side of sides) walk(side(at, answer.cut), !turn)
  }
  walk(world, true)
  const missing = [...unseen].map(
    (branch): Defect =>
      left > 0 ? { kind: 'unreachable', at: branch } : { kind: 'notProved', at: branch, worlds: limits.worlds },
  )
  return [...rivals.values(), ...missing]
}
