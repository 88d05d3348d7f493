import {
  type Asked,
  type Budget,
  branchesOf,
  type Explanation,
  explain,
  find,
  inLanguage,
  type Leaf,
  type Outcome,
  type Step,
  type System,
  type Term,
  type World,
} from '@muster/engine'
import { ANSWER_BUDGET } from '../assess/budget.ts'
import { type ConditionData, conditionsOf } from '../assess/condition-data.ts'
import { dayText, type OutcomeData, outcomeData } from '../assess/outcome-data.ts'
import { plainSteps } from './plain-steps.ts'
import type { TermData, WhyStep } from './why-step.ts'

/** Why one outcome: the conditions that lead to it and the steps from facts to outcome. */
export interface Why {
  readonly conditions: readonly ConditionData[]
  readonly outcome: OutcomeData
  readonly step: WhyStep | null
}

/** Why each outcome that is still possible; with `cutShort`, others may be possible as well. */
export interface Whys {
  readonly whys: readonly Why[]
  readonly cutShort: boolean
}

/** Explains every outcome that a rule can still have in a world: each branch by which it can come about, by the first way to it. */
export function whyOf(
  system: System,
  world: World,
  asked: Asked,
  language: string,
  budget: Budget = ANSWER_BUDGET,
): Whys {
  const { possibilities, cutShort } = find(system, world, asked, budget)
  const whys = possibilities.flatMap(({ outcome, ways }): Why[] => {
    const seen = new Set<string | null>()
    return ways.flatMap((way): Why[] => {
      const step = topStep(system, way, asked, language)
      const branch = step?.kind === 'rule' ? step.branch : null
      if (seen.has(branch)) return []
      seen.add(branch)
      return [{ conditions: conditionsOf(system, way, world), outcome: outcomeData(outcome, way.world), step }]
    })
  })
  return { whys, cutShort }
}

function topStep(system: System, way: Leaf<Outcome>, asked: Asked, language: string): WhyStep | null {
  const explanation: Explanation | undefined = explain(system, way.world, asked)
  if (explanation === undefined) return null
  const rule = system.rules.get(asked.rule)
  const { note, cites } = branchWords(system, explanation.branch, language)
  return {
    kind: 'rule',
    rule: asked.rule,
    asks: rule === undefined ? asked.rule : inLanguage(rule.asks, language),
    on: { slot: '@on', by: [], value: '' },
    branch: explanation.branch,
    note,
    outcome: outcomeData(explanation.outcome, way.world),
    cites,
    steps: plainSteps(explanation.steps.map((step) => stepData(system, way.world, step, language))),
  }
}

function branchWords(
  system: System,
  branch: string | null,
  language: string,
): { readonly note: string | null; readonly cites: readonly string[] } {
  const rule = branch === null ? undefined : system.rules.get(branch.split('#')[0] ?? '')
  const found = rule === undefined ? undefined : branchesOf(rule).find((placed) => placed.branch.id === branch)?.branch
  if (rule === undefined || found === undefined) return { note: null, cites: [] }
  const { then } = found
  const name =
    then.kind === 'choice'
      ? then.choice
      : then.kind === 'notCovered' || then.kind === 'notApplicable'
        ? then.because
        : undefined
  const note = found.note ?? (name === undefined ? undefined : rule.labels[name])
  return { note: note === undefined ? null : inLanguage(note, language), cites: found.cites }
}

function termData(term: Term, asDay = true): TermData {
  const path = term.kind === 'known' ? term.of : term.kind === 'moving' ? term : null
  const value = term.kind === 'known' ? (asDay ? dayText(term.value) : String(term.value)) : ''
  return {
    slot: path?.slot ?? null,
    by: (path?.by ?? []).map((shift) =>
      'count' in shift ? `${shift.count >= 0 ? '+' : ''}${shift.count} ${shift.kind}` : shift.kind,
    ),
    value,
  }
}

function stepData(system: System, world: World, step: Step, language: string): WhyStep {
  const inner = (steps: readonly Step[]) => steps.map((each) => stepData(system, world, each, language))
  switch (step.kind) {
    case 'fact':
      return step
    case 'order': {
      const number = step.of === 'numbers'
      return {
        kind: 'order',
        low: termData(step.low, !number),
        high: termData(step.high, !number),
        truth: step.truth,
        number,
      }
    }
    case 'version':
      return { kind: 'version', low: termData(step.low), high: termData(step.high), truth: step.truth }
    case 'season':
      return { kind: 'season', day: termData(step.day), truth: step.truth }
    case 'count':
      return {
        kind: 'count',
        list: step.list,
        least: step.least,
        found: step.found.length,
        truth: step.truth,
        steps: inner(step.steps),
      }
    case 'group':
      return { kind: 'group', of: step.of, truth: step.truth, steps: inner(step.steps) }
    case 'exception':
      return {
        kind: 'exception',
        branch: step.branch,
        ...branchWords(system, step.branch, language),
        applied: step.applied,
        steps: inner(step.steps),
      }
    case 'rule': {
      const rule = system.rules.get(step.rule)
      return {
        kind: 'rule',
        rule: step.rule,
        asks: rule === undefined ? step.rule : inLanguage(rule.asks, language),
        on: termData(step.on),
        branch: step.branch,
        ...branchWords(system, step.branch, language),
        outcome: outcomeData(step.outcome, world),
        steps: inner(step.steps),
      }
    }
    default:
      return step satisfies never
  }
}
