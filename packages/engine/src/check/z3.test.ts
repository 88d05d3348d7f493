import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Arith, type Bool, init } from 'z3-solver'
import { dayNumber } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { find } from '../explore/findings.ts'
import { a, b, c, FIRST, LENGTH, n, p, q } from '../explore/random-system.case.ts'
import { daysBetween, earliest, evaluationDay, latest, plusDays, sum } from '../expression/days.ts'
import type { DayExpr, FactRef, NumberExpr, TruthExpr } from '../expression/expression.ts'
import { all, any, atMost, is, not, notAfter } from '../expression/truths.ts'
import { NEVER } from '../fact/declare.ts'
import { caseWorld } from '../input/case-world.ts'
import { NOTHING_STATED } from '../input/stated-case.ts'
import { systemOf } from '../rule/system.ts'
import { rule } from '../rule/write.ts'
import { runs } from '../runs.case.ts'

const { Context } = await init()
const { Solver, Int, Bool: BoolOf, And, Or, Not, If } = Context('cross-check')

const { truth } = fc.letrec<{ day: DayExpr; number: NumberExpr; truth: TruthExpr }>((tie) => ({
  day: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: LENGTH - 1 }).map((days): DayExpr => ({ kind: 'day', day: dayNumber(FIRST + days) })),
    fc.constant<DayExpr>({ kind: 'dayFact', ref: { kind: 'fact', fact: 'a' } }),
    fc.constant<DayExpr>({ kind: 'dayFact', ref: { kind: 'fact', fact: 'b' } }),
    fc.constant(evaluationDay),
    fc.tuple(tie('day'), fc.integer({ min: -3, max: 5 })).map(([of, days]) => plusDays(of, days)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => earliest(one, other)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => latest(one, other)),
  ),
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -4, max: 20 }).map((value): NumberExpr => ({ kind: 'number', value })),
    fc.constant<NumberExpr>({ kind: 'numberFact', ref: { kind: 'fact', fact: 'n' } }),
    fc.tuple(tie('number'), tie('number')).map((parts) => sum(...parts)),
    fc.constant(daysBetween(a, evaluationDay)),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(is(p, 'yes')),
    fc.constant(is(q, 'yes')),
    fc.constantFrom(['x'], ['y', 'z']).map((values) => is(c, ...values)),
    fc.tuple(tie('day'), tie('day')).map(([one, other]) => notAfter(one, other)),
    fc.tuple(tie('number'), tie('number')).map(([one, other]) => atMost(one, other)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => all(...parts)),
    fc.tuple(tie('truth'), tie('truth')).map((parts) => any(...parts)),
    tie('truth').map((of) => not(of)),
  ),
}))

type Number = Arith<'cross-check'>
type Truth = Bool<'cross-check'>

const nameOf = (ref: FactRef) => (ref.kind === 'fact' ? ref.fact : ref.field)

/** Says the day of an expression to z3; a shift leaves `never` where it is. */
function dayIn(expr: DayExpr): Number {
  switch (expr.kind) {
    case 'day':
      return Int.val(expr.day)
    case 'dayFact':
      return Int.const(nameOf(expr.ref))
    case 'evaluationDay':
      return Int.const('@on')
    case 'shift': {
      if (expr.by.kind !== 'days') throw new TypeError(expr.by.kind)
      const of = dayIn(expr.of)
      return If(of.ge(NEVER), of, of.add(expr.by.count))
    }
    case 'earliest':
      return expr.of.map(dayIn).reduce((one, other) => If(one.le(other), one, other))
    case 'latest':
      return expr.of.map(dayIn).reduce((one, other) => If(one.ge(other), one, other))
    default:
      throw new TypeError(expr.kind)
  }
}

function numberIn(expr: NumberExpr): Number {
  switch (expr.kind) {
    case 'number':
      return Int.val(expr.value)
    case 'numberFact':
      return Int.const(nameOf(expr.ref))
    case 'sum':
      return expr.of.map(numberIn).reduce((one, other) => one.add(other))
    case 'daysBetween':
      return dayIn(expr.until).sub(dayIn(expr.from))
    default:
      throw new TypeError(expr.kind)
  }
}

function truthIn(expr: TruthExpr): Truth {
  switch (expr.kind) {
    case 'truth':
      return BoolOf.val(expr.value)
    case 'oneOf':
      return Or(...expr.values.map((value) => Int.const(nameOf(expr.ref)).eq(CODES.indexOf(value))))
    case 'notAfter':
      return dayIn(expr.earlier).le(dayIn(expr.later))
    case 'atMost':
      return numberIn(expr.smaller).le(numberIn(expr.larger))
    case 'all':
      return And(...expr.of.map(truthIn))
    case 'any':
      return Or(...expr.of.map(truthIn))
    case 'not':
      return Not(truthIn(expr.of))
    default:
      throw new TypeError(expr.kind)
  }
}

const CODES: readonly string[] = ['no', 'yes', 'x', 'y', 'z']
const within = (name: string, from: number, until: number): Truth =>
  And(Int.const(name).ge(from), Int.const(name).lt(until))

/** Every completion: the values that each fact may have. */
const completions = (): readonly Truth[] => [
  within('@on', FIRST, FIRST + LENGTH),
  within('a', FIRST, FIRST + LENGTH),
  Or(within('b', FIRST, FIRST + LENGTH), Int.const('b').eq(NEVER)),
  within('n', 0, 5),
  within('p', 0, 2),
  within('q', 0, 2),
  within('c', 2, 5),
]

async function possible(claim: Truth): Promise<boolean> {
  const solver = new Solver()
  solver.add(...completions(), claim)
  return (await solver.check()) === 'sat'
}

it('finds yes and no possible exactly where z3 does', async () => {
  await fc.assert(
    fc.asyncProperty(truth, async (then) => {
      const system = systemOf({
        ...{ id: 'z3', version: '1', facts: [a, b, c, n, p, q], lists: [], grounds: [] },
        rules: [rule('r', { chapter: '1', asks: '?', versions: [{ then, cites: ['1¶1'] }] })],
      })
      const { world } = caseWorld(system, NOTHING_STATED, {
        on: intervalSet([[FIRST, FIRST + LENGTH]]),
        strict: false,
      })
      const finding = find(system, world, { rule: 'r', item: null })
      expect(finding.cutShort).toBe(false)
      const said = truthIn(then)
      const expected = [...((await possible(Not(said))) ? ['no'] : []), ...((await possible(said)) ? ['yes'] : [])]
      expect(finding.possibilities.map(({ outcome }) => outcome.kind).sort()).toEqual(expected)
    }),
    { numRuns: runs(300) },
  )
}, 240_000)
