import {
  addDays,
  all,
  amounts,
  any,
  asOf,
  atMost,
  choice,
  choiceFact,
  choiceField,
  chooseDay,
  type DayExpr,
  dayAsOf,
  dayFact,
  dayField,
  dayGivenBy,
  dayNumber,
  daysBetween,
  earliest,
  evaluationDay,
  gives,
  holds,
  inSeason,
  is,
  itemOf,
  latest,
  listOf,
  no,
  not,
  notAfter,
  notApplicable,
  notCovered,
  numberFact,
  type OutcomeExpr,
  parseDay,
  plusDays,
  plusMonths,
  plusWorkingDays,
  plusYears,
  type Rule,
  rule,
  ruleAbout,
  type System,
  sameAs,
  seasonEnd,
  seasonStart,
  several,
  startOfMonth,
  startOfYear,
  sum,
  systemOf,
  type TruthExpr,
  theDay,
  times,
  type WorkingCalendar,
  whether,
  yes,
  yesNoFact,
  yesNoField,
} from '@muster/engine'
import fc from 'fast-check'

const START = '2024-02-20'
const UNTIL = '2024-03-12'
export const FIRST = parseDay(START)
export const LAST = parseDay(UNTIL) - 1

const a = dayFact('a.day', { asks: 'a?', from: START, until: UNTIL })
const b = dayFact('b', { asks: 'b?', from: START, until: UNTIL, never: true })
const p = yesNoFact('p', { asks: 'p?' })
const q = yesNoFact('q', { asks: 'q?' })
const c = choiceFact('c', { asks: 'c?', of: { x: 'x', y: 'y', z: 'z' } })
const n = numberFact('n', { asks: 'n?', from: 0, until: 6, unit: 'day' })
const things = listOf('things', {
  asks: 'things?',
  item: 'thing',
  unlisted: 'none',
  fields: {
    on: dayField({ asks: 'when?', from: START, until: UNTIL, never: true }),
    done: yesNoField({ asks: 'done?' }),
    kind: choiceField({ asks: 'kind?', of: { u: 'u', v: 'v', w: 'w' } }),
  },
})
const marks = listOf('marks', {
  asks: 'marks?',
  item: 'mark',
  unlisted: 'none',
  fields: { at: dayField({ asks: 'at?', from: START, until: UNTIL }), good: yesNoField({ asks: 'good?' }) },
})

const WINDOWS = [
  { fromMonth: 2, fromDay: 22, toMonth: 2, toDay: 25 },
  { fromMonth: 3, fromDay: 5, toMonth: 3, toDay: 9 },
]
const CALENDAR: WorkingCalendar = {
  id: 'test',
  from: parseDay('2024-01-01'),
  until: parseDay('2025-01-01'),
  closed: [parseDay('2024-02-23'), parseDay('2024-03-08')],
  open: [parseDay('2024-03-02')],
  source: 'a test',
}

const dayIn = fc
  .integer({ min: 0, max: LAST - FIRST })
  .map((days): DayExpr => ({ kind: 'day', day: dayNumber(FIRST + days) }))
const tag = itemOf(things, 'things')
const mark = itemOf(marks, 'marks')

/** Conditions and days over the facts, over a thing and a mark where they are bound, and over rules written before. */
function expressions(bound: { readonly thing: boolean; readonly mark: boolean }, before: readonly Rule[]) {
  const pick = (kind: Rule['gives'], about: string | null) =>
    before.filter((each) => each.gives === kind && each.about === about)
  const callsOf = (kind: Rule['gives']) => [
    ...pick(kind, null).map((each) => ({ each, item: undefined })),
    ...(bound.thing ? pick(kind, 'things').map((each) => ({ each, item: tag })) : []),
  ]
  const some = <T>(list: readonly T[], make: (one: T) => fc.Arbitrary<TruthExpr>) =>
    list.length === 0 ? [] : [fc.constantFrom(...list).chain(make)]
  const someDay = <T>(list: readonly T[], make: (one: T) => DayExpr) =>
    list.length === 0 ? [] : [fc.constantFrom(...list).map(make)]
  const fieldDay = [
    ...(bound.thing ? [fc.constant(plusDays(tag.on, 0))] : []),
    ...(bound.mark ? [fc.constant(plusDays(mark.at, 0))] : []),
  ]
  const fieldTruth: fc.Arbitrary<TruthExpr>[] = [
    ...(bound.thing ? [fc.constantFrom(is(tag.done, 'yes'), is(tag.kind, 'u'), is(tag.kind, 'v', 'w'))] : []),
    ...(bound.mark ? [fc.constant(is(mark.good, 'no'))] : []),
  ]
  return fc.letrec<{ day: DayExpr; truth: TruthExpr }>((tie) => ({
    day: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      dayIn,
      fc.constantFrom(plusDays(a, 0), plusDays(b, 0), evaluationDay),
      ...fieldDay,
      ...someDay(callsOf('day'), ({ each, item }) => dayGivenBy(each, item)),
      fc.tuple(tie('day'), fc.integer({ min: -3, max: 5 })).map(([of, days]) => plusDays(of, days)),
      tie('day').map((of) => plusMonths(plusDays(of, 1), -1)),
      tie('day').map((of) => plusYears(of, 1)),
      tie('day').map((of) => startOfMonth(of)),
      tie('day').map((of) => startOfYear(of)),
      fc.constantFrom(1, 3).chain((count) => tie('day').map((of) => plusWorkingDays(of, count, CALENDAR))),
      tie('day').map((of) => seasonStart(of, WINDOWS)),
      tie('day').map((of) => seasonEnd(of, WINDOWS)),
      fc.tuple(tie('day'), tie('day')).map(([one, other]) => earliest(one, other)),
      fc.tuple(tie('day'), tie('day')).map(([one, other]) => latest(one, other)),
      fc.tuple(tie('truth'), tie('day'), tie('day')).map(([when, one, other]) => chooseDay(when, one, other)),
      fc.tuple(tie('day'), tie('day')).map(([on, of]) => dayAsOf(on, of)),
      fc.constant(addDays(a, sum(n, 2))),
      fc.constant(addDays(a, times(daysBetween(a, evaluationDay), 1, 2))),
    ),
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(is(p, 'yes'), is(q, 'yes'), is(q, 'no'), is(c, 'x'), is(c, 'y', 'z')),
      ...fieldTruth,
      ...some(callsOf('yesNo'), ({ each, item }) => fc.constant(holds(each, item))),
      ...some(callsOf('choice'), ({ each, item }) =>
        fc.constantFrom(gives(each, ['one'], item), gives(each, ['one', 'two'], item)),
      ),
      fc.tuple(tie('day'), tie('day')).map(([one, other]) => notAfter(one, other)),
      fc.integer({ min: 0, max: 4 }).map((most) => atMost(n, most)),
      tie('day').map((of) => inSeason(of, WINDOWS)),
      fc.tuple(tie('truth'), tie('truth'), tie('truth')).map((parts) => all(...parts)),
      fc.tuple(tie('truth'), tie('truth')).map((parts) => any(...parts)),
      tie('truth').map((of) => not(of)),
      fc.tuple(tie('day'), tie('truth')).map(([on, of]) => asOf(on, of)),
    ),
  }))
}

type Bound = Parameters<typeof expressions>[0]

/** A condition in which items are counted, also within items. */
function counted(bound: Bound, before: readonly Rule[]): fc.Arbitrary<TruthExpr> {
  const plain = expressions(bound, before)
  const options: fc.Arbitrary<TruthExpr>[] = [plain.truth]
  const least = fc.integer({ min: 1, max: 2 })
  if (!bound.thing) {
    const inner = bound.mark
      ? expressions({ ...bound, thing: true }, before).truth
      : fc
          .oneof(expressions({ thing: true, mark: false }, before).truth, fc.constant(null))
          .chain((one) => (one === null ? counted({ thing: true, mark: false }, before) : fc.constant(one)))
    options.push(fc.tuple(least, inner).map(([of, where]): TruthExpr => several(things, of, () => where)))
  }
  if (!bound.mark) {
    const inner = expressions({ ...bound, mark: true }, before).truth
    options.push(fc.tuple(least, inner).map(([of, where]): TruthExpr => several(marks, of, () => where)))
  }
  return fc
    .tuple(fc.oneof(...options), fc.oneof(...options), fc.constantFrom('all', 'any', 'one'))
    .map(([one, other, how]) => (how === 'all' ? all(one, other) : how === 'any' ? any(one, other) : one))
}

const LABELS = { silent: 'silent', older: 'older', elsewhere: 'elsewhere', one: 'one', two: 'two', fine: 'fine' }

function outcomeOf(kind: Rule['gives'], bound: Bound, before: readonly Rule[]): fc.Arbitrary<OutcomeExpr> {
  const { day, truth } = expressions(bound, before)
  const special = fc.constantFrom(notCovered('silent'), notCovered('older'), notApplicable('elsewhere'))
  const same = before
    .filter((each) => each.gives === kind && each.about === null)
    .map((each) => fc.constant(sameAs(each)))
  switch (kind) {
    case 'yesNo':
      return fc.oneof(
        truth.map((of) => whether(of)),
        fc.constantFrom(yes, no),
        special,
        ...same,
      )
    case 'choice':
      return fc.oneof(fc.constantFrom(choice('one'), choice('two')), special, ...same)
    case 'day':
      return fc.oneof(
        day.map((of) => theDay(of)),
        special,
        ...same,
      )
    case 'amounts':
      return fc.oneof(
        fc.constantFrom(
          amounts({ what: 'fine', atMost: 5, unit: 'RUB' }),
          amounts({ what: 'fine', atLeast: 1, unit: 'RUB' }),
        ),
        special,
      )
    default:
      return kind satisfies never
  }
}

function ruleOfKind(id: string, kind: Rule['gives'], about: boolean, before: readonly Rule[]): fc.Arbitrary<Rule> {
  const bound: Bound = { thing: about, mark: false }
  const outcome = outcomeOf(kind, bound, before)
  const when = fc.oneof(counted(bound, before), expressions(bound, before).truth)
  const exceptions = fc.array(fc.tuple(when, outcome), { maxLength: 3 })
  const version = fc.tuple(outcome, exceptions, fc.boolean())
  const bounds = fc.oneof(dayIn, fc.constant<DayExpr>(plusDays(a, 0)))
  return fc.tuple(version, version, bounds, fc.boolean()).map(([old, now, from, both]) => {
    const written = ([then, except, inOrder]: readonly [
      OutcomeExpr,
      readonly (readonly [TruthExpr, OutcomeExpr])[],
      boolean,
    ]) => ({
      then,
      cites: ['1¶1'],
      order: inOrder ? ('inOrder' as const) : ('exclusive' as const),
      except: except.map(([when, then], at) => ({ id: `e${at}`, when, then, cites: ['1¶1'] })),
    })
    const text = {
      chapter: '1',
      asks: '?',
      gives: kind,
      labels: LABELS,
      versions: both
        ? [
            { until: from, ...written(old) },
            { from, ...written(now) },
          ]
        : [written(now)],
    }
    return about ? ruleAbout(things, id, () => text) : rule(id, text)
  })
}

/** A random system of six rules, which read each other. */
export const randomSystem: fc.Arbitrary<System> = ruleOfKind('r.1', 'yesNo', false, [])
  .chain((r1) => ruleOfKind('r.2', 'day', false, [r1]).map((r2) => [r1, r2]))
  .chain((rules) => ruleOfKind('r.3', 'yesNo', true, rules).map((next) => [...rules, next]))
  .chain((rules) => ruleOfKind('r.4', 'choice', false, rules).map((next) => [...rules, next]))
  .chain((rules) => ruleOfKind('r.5', 'day', true, rules).map((next) => [...rules, next]))
  .chain((rules) => ruleOfKind('r.6', 'yesNo', false, rules).map((next) => [...rules, next]))
  .chain((rules) => ruleOfKind('r.7', 'amounts', false, rules).map((next) => [...rules, next]))
  .map((rules) =>
    systemOf({ id: 'random', version: '1', facts: [a, b, p, q, c, n], lists: [things, marks], grounds: [], rules }),
  )
