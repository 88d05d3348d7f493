import type { Branch, OutcomeExpr, Rule, System } from '@muster/engine'
import { NEVER, parseDay, ruleOf } from '@muster/engine'
import { type Legend, NO, OPEN, YES } from '../code.ts'
import { Unsaid } from '../unsaid.ts'
import { canAny, PLAIN, spanOfAny } from './can.ts'
import { lowerDay, lowerTruth, type Setting } from './lower.ts'
import type { Can, Case, Outcome, PlannedVersion, RulePlan, Span } from './node.ts'
import { atMost, isKnown } from './truths.ts'
import { number, onValue } from './values.ts'

/** The days on which a rule may be read. */
const DAYS_READ: Span = { least: parseDay('1800-01-01'), most: parseDay('2299-12-31'), never: true }

/** Gives the plan of a rule on a known day, or (null) on a day given when it is read. */
export type Planner = (rule: string, on: number | null) => RulePlan

/** Makes a planner; throws `Unsaid` on a rule that leans on itself. */
export function planner(system: System, legend: Legend, noted = false): Planner {
  const plans = new Map<string, RulePlan>()
  const open = new Set<string>()
  let locals = 0
  const planOf: Planner = (id, on) => {
    const key = on === null ? id : `${id} on ${on}`
    const known = plans.get(key)
    if (known !== undefined) return known
    if (open.has(key)) throw new Unsaid(id, 'it leans on itself')
    open.add(key)
    const rule = ruleOf(system, id)
    const at: Setting = {
      system,
      legend,
      rule: id,
      noted,
      on: on === null ? onValue(DAYS_READ) : number(on),
      planOf,
      nextLocal: () => {
        locals += 1
        return locals
      },
    }
    const plan = planRule(at, rule, key, on)
    open.delete(key)
    plans.set(key, plan)
    return plan
  }
  return planOf
}

function planRule(at: Setting, rule: Rule, key: string, on: number | null): RulePlan {
  const body = versions(at, rule)
  const found = gather(body)
  const givesDays = rule.gives === 'day'
  if (givesDays && found.codes.size > 0) throw new Unsaid(rule.id, 'it gives days and words')
  if (!givesDays && found.spans.length > 0) throw new Unsaid(rule.id, 'it gives words and days')
  const span = found.spans.length === 0 ? { least: 0, most: 0, never: true } : spanOfAny(found.spans)
  return { key, rule, on, body, can: canAny(found.cans), codes: found.codes, givesDays, span }
}

function versions(at: Setting, rule: Rule): Outcome {
  const none = at.legend.codeOf({ kind: 'notCovered', because: 'noVersion' })
  const of: PlannedVersion[] = []
  for (const version of rule.versions.toReversed()) {
    const begun = version.from === null ? null : atMost(lowerDay(at, version.from), at.on, 'days')
    if (begun !== null && isKnown(begun, NO)) continue
    const sure = begun === null || isKnown(begun, YES)
    const ended = version.until === null ? null : atMost(lowerDay(at, version.until), at.on, 'days')
    const over = ended !== null && isKnown(ended, YES)
    of.push({
      id: version.id,
      begun: sure ? null : begun,
      ended: ended === null || isKnown(ended, NO) ? null : ended,
      body: over ? { kind: 'said', code: none } : branch(at, version.body),
    })
    if (sure) break
  }
  const [first] = of
  if (first === undefined) return { kind: 'said', code: none }
  if (first.begun === null && first.ended === null) return first.body
  return { kind: 'versions', of, none }
}

function branch(at: Setting, of: Branch): Outcome {
  const own: Outcome = { kind: 'branch', id: of.id, says: outcome(at, of.then) }
  const all = of.except.map(
    (exception): Case => ({
      id: exception.id,
      when: lowerTruth(at, exception.when ?? { kind: 'truth', value: true }),
      then: branch(at, exception),
    }),
  )
  const cases = all.filter(({ when }) => !isKnown(when, NO))
  if (of.order === 'inOrder' || cases.length === 1) {
    const sure = cases.findIndex(({ when }) => isKnown(when, YES))
    const otherwise = sure < 0 ? own : cases[sure]?.then
    const before = sure < 0 ? cases : cases.slice(0, sure)
    if (otherwise === undefined || before.length === 0) return otherwise ?? own
    return { kind: 'inOrder', cases: before, otherwise }
  }
  if (cases.length === 0) return own
  const left = new Set(cases.map(({ id }) => id))
  const nested = of.except.find(({ id, except }) => left.has(id) && except.length > 0)
  if (nested !== undefined)
    throw new Unsaid(at.rule, `exceptions that exclude each other, of which ${nested.id} has exceptions of its own`)
  const overlaps = cases.map((one, index) =>
    cases.map((other, place) =>
      place <= index ? NO : at.legend.codeOf({ kind: 'error', because: `overlap:${one.id}:${other.id}` }),
    ),
  )
  return { kind: 'exclusive', id: of.id, cases, overlaps, otherwise: own }
}

function outcome(at: Setting, expr: OutcomeExpr): Outcome {
  switch (expr.kind) {
    case 'yes':
      return { kind: 'said', code: YES }
    case 'no':
      return { kind: 'said', code: NO }
    case 'choice':
    case 'amounts':
    case 'notApplicable':
    case 'notCovered':
      return { kind: 'said', code: at.legend.codeOf(expr) }
    case 'ofTruth': {
      const of = lowerTruth(at, expr.of)
      return of.kind === 'known' ? { kind: 'said', code: of.code } : { kind: 'ofTruth', of }
    }
    case 'ofDay': {
      const of = lowerDay(at, expr.of)
      return of.kind === 'special' ? { kind: 'said', code: of.code } : { kind: 'ofDay', of }
    }
    case 'sameAs': {
      const plan = at.planOf(expr.ref.rule, at.on.kind === 'number' ? at.on.value : null)
      return { kind: 'sameAs', call: { plan, on: at.on, item: expr.ref.item } }
    }
    default:
      return expr satisfies never
  }
}

interface Gathered {
  readonly cans: Can[]
  readonly codes: Set<number>
  readonly spans: Span[]
}

/** Everything that an outcome can be. */
function gather(of: Outcome, into: Gathered = { cans: [PLAIN], codes: new Set(), spans: [] }): Gathered {
  switch (of.kind) {
    case 'said':
      if (of.code > OPEN) into.cans.push({ open: false, specials: new Set([of.code]) })
      else into.codes.add(of.code)
      return into
    case 'ofTruth':
      into.cans.push(of.of.can)
      into.codes.add(YES).add(NO)
      return into
    case 'ofDay':
      into.cans.push(of.of.can)
      into.spans.push(of.of.span.never ? of.of.span : { ...of.of.span, most: Math.min(of.of.span.most, NEVER - 1) })
      return into
    case 'sameAs': {
      const { plan } = of.call
      into.cans.push(plan.can)
      for (const code of plan.codes) into.codes.add(code)
      if (plan.givesDays) into.spans.push(plan.span)
      return into
    }
    case 'branch':
      return gather(of.says, into)
    case 'inOrder':
    case 'exclusive':
      for (const each of of.cases) {
        into.cans.push(each.when.can)
        gather(each.then, into)
      }
      if (of.kind === 'exclusive')
        into.cans.push({ open: false, specials: new Set(of.overlaps.flat().filter((code) => code !== NO)) })
      return gather(of.otherwise, into)
    case 'versions':
      for (const each of of.of) {
        for (const bound of [each.begun, each.ended]) if (bound !== null) into.cans.push(bound.can)
        gather(each.body, into)
      }
      into.cans.push({ open: false, specials: new Set([of.none]) })
      return into
    default:
      return of satisfies never
  }
}
