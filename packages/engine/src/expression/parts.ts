import type { DayExpr, Expr, FactRef, NumberExpr, OutcomeExpr, RuleRef, TruthExpr } from './expression.ts'

/** What an expression names and contains: the one place where the tree is walked for its own sake. */
export interface Parts {
  readonly exprs: readonly Expr[]
  readonly facts: readonly FactRef[]
  readonly rules: readonly {
    readonly ref: RuleRef
    readonly as: 'yesNo' | 'choice' | 'day' | 'any'
    readonly choices: readonly string[]
  }[]
  readonly list: { readonly list: string; readonly as: string } | null
}

const NOTHING: Parts = { exprs: [], facts: [], rules: [], list: null }

type Table<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: (expr: Extract<E, { kind: K }>) => Parts
}

const ruled = (ref: RuleRef, as: Parts['rules'][number]['as'], choices: readonly string[] = []): Parts => ({
  ...NOTHING,
  rules: [{ ref, as, choices }],
})

const TABLE: Table<DayExpr | NumberExpr | TruthExpr | OutcomeExpr> = {
  day: () => NOTHING,
  dayFact: (e) => ({ ...NOTHING, facts: [e.ref] }),
  evaluationDay: () => NOTHING,
  shift: (e) => ({ ...NOTHING, exprs: [e.of] }),
  addDays: (e) => ({ ...NOTHING, exprs: [e.of, e.days] }),
  earliest: (e) => ({ ...NOTHING, exprs: e.of }),
  latest: (e) => ({ ...NOTHING, exprs: e.of }),
  chooseDay: (e) => ({ ...NOTHING, exprs: [e.when, e.then, e.otherwise] }),
  ruleDay: (e) => ruled(e.ref, 'day'),
  dayAt: (e) => ({ ...NOTHING, exprs: [e.on, e.of] }),
  number: () => NOTHING,
  numberFact: (e) => ({ ...NOTHING, facts: [e.ref] }),
  sum: (e) => ({ ...NOTHING, exprs: e.of }),
  times: (e) => ({ ...NOTHING, exprs: [e.of] }),
  daysBetween: (e) => ({ ...NOTHING, exprs: [e.from, e.until] }),
  truth: () => NOTHING,
  oneOf: (e) => ({ ...NOTHING, facts: [e.ref] }),
  notAfter: (e) => ({ ...NOTHING, exprs: [e.earlier, e.later] }),
  atMost: (e) => ({ ...NOTHING, exprs: [e.smaller, e.larger] }),
  inSeason: (e) => ({ ...NOTHING, exprs: [e.day] }),
  all: (e) => ({ ...NOTHING, exprs: e.of }),
  any: (e) => ({ ...NOTHING, exprs: e.of }),
  not: (e) => ({ ...NOTHING, exprs: [e.of] }),
  count: (e) => ({ ...NOTHING, exprs: [e.where], list: { list: e.list, as: e.as } }),
  holds: (e) => ruled(e.ref, 'yesNo'),
  gives: (e) => ruled(e.ref, 'choice', e.choices),
  truthAt: (e) => ({ ...NOTHING, exprs: [e.on, e.of] }),
  yes: () => NOTHING,
  no: () => NOTHING,
  choice: () => NOTHING,
  amounts: () => NOTHING,
  notApplicable: () => NOTHING,
  notCovered: () => NOTHING,
  ofTruth: (e) => ({ ...NOTHING, exprs: [e.of] }),
  ofDay: (e) => ({ ...NOTHING, exprs: [e.of] }),
  sameAs: (e) => ruled(e.ref, 'any'),
}

/** Gives what an expression directly names and contains. */
export function partsOf(expr: Expr): Parts {
  const read = TABLE[expr.kind] as (expr: Expr) => Parts
  return read(expr)
}

/** Visits an expression and everything inside it, outermost first; rules that it names are not entered. */
export function visit(expr: Expr, see: (parts: Parts, expr: Expr) => void): void {
  const parts = partsOf(expr)
  see(parts, expr)
  for (const part of parts.exprs) visit(part, see)
}
