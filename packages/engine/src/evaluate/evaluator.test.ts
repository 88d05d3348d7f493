import { describe, expect, it } from 'vitest'
import { intervalSet } from '../calendar/interval-set.ts'
import { chooseDay } from '../expression/choose-day.ts'
import {
  addDays,
  dayGivenBy,
  daysBetween,
  earliest,
  evaluationDay,
  latest,
  plusDays,
  sum,
  times,
} from '../expression/days.ts'
import type { DayExpr, OutcomeExpr, TruthExpr } from '../expression/expression.ts'
import { choice, no, notApplicable, notCovered, sameAs, theDay, whether, yes } from '../expression/outcomes.ts'
import { all, any, asOf, atMost, gives, holds, is, not, notAfter, several } from '../expression/truths.ts'
import { choiceFact, dayFact, listOf, NEVER, numberFact, yesNoFact, yesNoField } from '../fact/declare.ts'
import { systemOf } from '../rule/system.ts'
import { rule, ruleAbout } from '../rule/write.ts'
import type { Domain } from '../world/domain.ts'
import { worldOf } from '../world/world.ts'
import { ask } from './evaluator.ts'

/** 1 March 2024. */
const ON = 19_783
const a = dayFact('a', { asks: 'a?', from: '2024-01-01', until: '2025-01-01', never: true })
const b = dayFact('b', { asks: 'b?', from: '2024-01-01', until: '2025-01-01', never: true })
const p = yesNoFact('p', { asks: 'p?' })
const q = yesNoFact('q', { asks: 'q?' })
const n = numberFact('n', { asks: 'n?', from: -50, until: 50, unit: 'day' })
const kind = choiceFact('kind', {
  asks: 'kind?',
  of: { none: 'none', silent: 'silent', broken: 'broken', open: 'open' },
})
const things = listOf('things', {
  asks: 'things?',
  item: 'thing',
  unlisted: 'none',
  fields: { good: yesNoField({ asks: 'good?' }), silent: yesNoField({ asks: 'silent?' }) },
})

const one = (value: number): Domain => ({ kind: 'span', set: intervalSet([[value, value + 1]]) })
const span = (from: number, until: number): Domain => ({ kind: 'span', set: intervalSet([[from, until]]) })
const word = (...of: readonly string[]): Domain => ({ kind: 'values', of })

const says = (then: OutcomeExpr) => ({ chapter: '1', asks: '?', versions: [{ then, cites: ['1'] }] })
const branch = (id: string, when: TruthExpr, then: OutcomeExpr) => ({ id, when, then, cites: ['1'] })

const silent = rule('silent', { ...says(notCovered('silent')), labels: { silent: 'silent' } })
const elsewhere = rule('elsewhere', { ...says(notApplicable('elsewhere')), labels: { elsewhere: 'elsewhere' } })
const broken = rule('broken', {
  chapter: '1',
  asks: '?',
  versions: [{ then: no, cites: ['1'], except: [branch('x', all(), yes), branch('y', all(), no)] }],
})
const open = rule('open', says(whether(is(q, 'yes'))))
const late = rule('late', { ...says(theDay(plusDays(evaluationDay, 9))), gives: 'day' })
const silentDay = rule('silent-day', { ...says(notCovered('silent')), gives: 'day', labels: { silent: 'silent' } })
const word2 = rule('word', { ...says(choice('two')), gives: 'choice', labels: { one: 'one', two: 'two' } })
const thing = ruleAbout(things, 'thing', (each) => ({
  chapter: '1',
  asks: '?',
  labels: { silent: 'silent' },
  versions: [
    {
      then: whether(is(each.good, 'yes')),
      cites: ['1'],
      except: [branch('silent', is(each.silent, 'yes'), notCovered('silent'))],
    },
  ],
}))

const BASE: { readonly [slot: string]: Domain } = {
  '@on': one(ON),
  a: one(ON - 5),
  b: one(ON + 5),
  n: one(4),
  p: word('yes'),
  q: word('yes', 'no'),
  kind: word('none'),
}

function say(
  text: Parameters<typeof rule>[1],
  changed: { readonly [slot: string]: Domain } = {},
  things2: { readonly listed: number; readonly possible: number } = { listed: 0, possible: 0 },
) {
  const system = systemOf({
    id: 'test',
    version: '1',
    facts: [a, b, p, q, n, kind],
    lists: [things],
    grounds: [],
    rules: [silent, elsewhere, broken, open, late, silentDay, word2, thing, rule('r', text)],
  })
  const world = worldOf({
    base: new Map(Object.entries({ ...BASE, ...changed })),
    lists: new Map([['things', things2]]),
  })
  return ask(system, world, { rule: 'r', item: null })
}
const truthOf = (truth: TruthExpr, changed: { readonly [slot: string]: Domain } = {}) =>
  say(says(whether(truth)), changed)
const dayOf = (day: DayExpr, changed: { readonly [slot: string]: Domain } = {}) =>
  say({ ...says(theDay(day)), gives: 'day' }, changed)

const SILENT = { kind: 'notCovered', because: 'silent' }
const ELSEWHERE = { kind: 'notApplicable', because: 'elsewhere' }
const BROKEN = { kind: 'error', because: 'overlap:broken#1.x:broken#1.y' }
const YES = { kind: 'yes' }
const NO = { kind: 'no' }
const OPEN = { kind: 'open', cut: { kind: 'domain', slot: 'q', inside: { kind: 'values', of: ['yes'] } } }
const given = (value: number) => ({ kind: 'day', day: expect.objectContaining({ kind: 'known', value }) })
const between = (least: number, most: number, ...slots: readonly string[]) => ({
  kind: 'day',
  day: { kind: 'between', least, most, slots },
})

describe('what is special among the parts of a condition', () => {
  it('gives way to a part that ends the matter', () => {
    expect(truthOf(all(holds(silent), not(is(p, 'yes'))))).toEqual(NO)
    expect(truthOf(any(holds(silent), is(p, 'yes')))).toEqual(YES)
  })

  it('gives way to an open part, wherever that stands', () => {
    expect(truthOf(all(holds(silent), is(q, 'yes')))).toEqual(OPEN)
    expect(truthOf(any(is(q, 'yes'), holds(broken)))).toEqual(OPEN)
  })

  it('is otherwise the outcome, the gravest one first, whatever their order', () => {
    expect(truthOf(all(holds(silent), is(p, 'yes')))).toEqual(SILENT)
    expect(truthOf(any(holds(elsewhere), not(is(p, 'yes'))))).toEqual(ELSEWHERE)
    for (const join of [all, any]) {
      expect(truthOf(join(holds(elsewhere), holds(silent)))).toEqual(SILENT)
      expect(truthOf(join(holds(silent), holds(elsewhere)))).toEqual(SILENT)
      expect(truthOf(join(holds(silent), holds(broken), holds(elsewhere)))).toEqual(BROKEN)
      expect(truthOf(join(holds(broken), holds(silent)))).toEqual(BROKEN)
    }
  })

  it('stays what it is when denied or compared', () => {
    expect(truthOf(not(holds(silent)))).toEqual(SILENT)
    expect(truthOf(notAfter(dayGivenBy(silentDay), evaluationDay))).toEqual(SILENT)
    expect(truthOf(notAfter(evaluationDay, dayGivenBy(silentDay)))).toEqual(SILENT)
    expect(truthOf(gives(silent, ['one']))).toEqual(SILENT)
    expect(truthOf(asOf(dayGivenBy(silentDay), is(p, 'yes')))).toEqual(SILENT)
  })

  it('says no, not that it is special, of a choice that is not among those named', () => {
    expect(truthOf(gives(word2, ['one']))).toEqual(NO)
    expect(truthOf(gives(word2, ['one', 'two']))).toEqual(YES)
  })
})

describe('items that are counted', () => {
  const item = (index: string, good: string, isSilent: string) => ({
    [`things/${index}/good`]: word(...good.split('/')),
    [`things/${index}/silent`]: word(...isSilent.split('/')),
  })
  const count = (least: number, changed: { readonly [slot: string]: Domain }, listed: number, possible = 0) =>
    say(says(whether(several(things, least, (each) => holds(thing, each)))), changed, { listed, possible })

  it('are enough, too few, or special', () => {
    const three = { ...item('0', 'yes', 'no'), ...item('1', 'no', 'no'), ...item('2', 'yes', 'no') }
    expect(count(2, three, 3)).toEqual(YES)
    expect(count(3, three, 3)).toEqual(NO)
    expect(count(1, item('0', 'no', 'yes'), 1)).toEqual(SILENT)
    expect(count(1, { ...item('0', 'yes', 'yes'), ...item('1', 'yes', 'no') }, 2)).toEqual(YES)
    expect(count(1, {}, 0)).toEqual(NO)
    expect(count(0, {}, 0)).toEqual(YES)
  })

  it('are open while one of them is, even where one is special', () => {
    const cut = (slot: string) => ({
      kind: 'open',
      cut: { kind: 'domain', slot, inside: { kind: 'values', of: ['yes'] } },
    })
    expect(count(1, item('0', 'yes/no', 'no'), 1)).toEqual(cut('things/0/good'))
    expect(count(1, { ...item('0', 'yes', 'yes'), ...item('1', 'yes/no', 'no') }, 2)).toEqual(cut('things/1/good'))
    expect(count(2, { ...item('0', 'no', 'no'), ...item('1', 'yes/no', 'no') }, 2)).toEqual(cut('things/1/good'))
  })

  it('that may exist are asked for only where they would matter', () => {
    const maybe = { 'things/+1/exists': word('yes', 'no') }
    const exists = {
      kind: 'open',
      cut: { kind: 'domain', slot: 'things/+1/exists', inside: { kind: 'values', of: ['yes'] } },
    }
    expect(count(1, { ...maybe, ...item('+1', 'yes', 'no') }, 0, 1)).toEqual(exists)
    expect(count(1, { ...maybe, ...item('+1', 'no', 'no') }, 0, 1)).toEqual(NO)
    expect(count(1, { ...item('+1', 'yes', 'no'), 'things/+1/exists': word('no') }, 0, 1)).toEqual(NO)
    expect(count(1, { ...item('+1', 'yes', 'no'), 'things/+1/exists': word('yes') }, 0, 1)).toEqual(YES)
    expect(count(1, { ...item('0', 'yes', 'no'), ...maybe, ...item('+1', 'yes', 'no') }, 1, 1)).toEqual(YES)
  })
})

describe('exceptions', () => {
  const text = (order: 'inOrder' | 'alone', ...except: ReturnType<typeof branch>[]) => ({
    chapter: '1',
    asks: '?',
    labels: { silent: 'silent', other: 'other' },
    versions: [{ then: no, cites: ['1'], ...(order === 'inOrder' ? { order } : {}), except }],
  })

  it('in order: the first that holds wins, and one that is open or special stops the search', () => {
    expect(say(text('inOrder', branch('x', is(p, 'yes'), yes), branch('y', all(), notCovered('other'))))).toEqual(YES)
    expect(say(text('inOrder', branch('x', is(q, 'yes'), yes), branch('y', all(), yes)))).toEqual(OPEN)
    expect(say(text('inOrder', branch('x', holds(silent), yes), branch('y', all(), yes)))).toEqual(SILENT)
    expect(say(text('inOrder', branch('x', not(is(p, 'yes')), yes)))).toEqual(NO)
  })

  it('of equal rank: one may hold; an open one is open, a special one only where none holds', () => {
    expect(say(text('alone', branch('x', not(is(p, 'yes')), yes), branch('y', all(), notCovered('other'))))).toEqual({
      kind: 'notCovered',
      because: 'other',
    })
    expect(say(text('alone', branch('x', all(), yes), branch('y', is(q, 'yes'), yes)))).toEqual(OPEN)
    expect(say(text('alone', branch('x', holds(silent), yes), branch('y', all(), yes)))).toEqual(YES)
    expect(say(text('alone', branch('x', holds(silent), yes), branch('y', not(all()), yes)))).toEqual(SILENT)
    expect(say(text('alone', branch('x', holds(silent), yes), branch('y', holds(elsewhere), yes)))).toEqual(SILENT)
    expect(say(text('alone', branch('x', all(), yes), branch('y', all(), yes)))).toEqual({
      kind: 'error',
      because: 'overlap:r#1.x:r#1.y',
    })
    expect(say(text('alone', branch('x', holds(silent), yes), branch('y', is(q, 'yes'), yes)))).toEqual(OPEN)
  })
})

describe('versions', () => {
  const text = (from: DayExpr | string) => ({
    chapter: '1',
    asks: '?',
    versions: [
      { until: from, then: no, cites: ['1'] },
      { from, then: yes, cites: ['1'] },
    ],
  })
  const onA = { kind: 'dayFact', ref: { kind: 'fact', fact: 'a' } } as const

  it('begin on their first day and not before', () => {
    expect(say(text('2024-03-01'))).toEqual(YES)
    expect(say(text('2024-03-02'))).toEqual(NO)
  })

  it('are open or special where their bound is', () => {
    expect(say(text(onA), { a: span(ON - 1, ON + 2) })).toMatchObject({ kind: 'open', cut: { slot: 'a' } })
    expect(say(text(dayGivenBy(silentDay)))).toEqual(SILENT)
    expect(
      say({ chapter: '1', asks: '?', versions: [{ until: dayGivenBy(silentDay), then: no, cites: ['1'] }] }),
    ).toEqual(SILENT)
    expect(say({ chapter: '1', asks: '?', versions: [{ until: '2024-03-01', then: no, cites: ['1'] }] })).toEqual({
      kind: 'notCovered',
      because: 'noVersion',
    })
    expect(say({ chapter: '1', asks: '?', versions: [{ until: '2024-03-02', then: no, cites: ['1'] }] })).toEqual(NO)
  })

  it('of a rule handed on are those of that rule', () => {
    expect(say({ ...says(sameAs(silent)), labels: { silent: 'silent' } })).toEqual(SILENT)
    expect(say(says(sameAs(open)))).toEqual(OPEN)
  })
})

describe('days', () => {
  it('are the earliest and the latest of several', () => {
    expect(dayOf(earliest(a, b, evaluationDay))).toEqual(given(ON - 5))
    expect(dayOf(latest(a, b, evaluationDay))).toEqual(given(ON + 5))
    expect(dayOf(earliest(a, dayGivenBy(silentDay)))).toEqual(SILENT)
    expect(dayOf(latest(a, b), { b: span(ON - 9, ON) })).toMatchObject({ kind: 'open', cut: { slot: 'b' } })
  })

  it('are the earliest and the latest of several of which only bounds are known', () => {
    const wide = { n: span(2, 8), a: span(ON - 9, ON - 4) }
    expect(dayOf(earliest(addDays(a, n), evaluationDay), wide)).toEqual(between(ON - 7, ON, 'a', 'n'))
    expect(dayOf(latest(evaluationDay, addDays(a, n)), wide)).toEqual(between(ON, ON + 2, 'a', 'n'))
    expect(dayOf(latest(b, addDays(a, n)), wide)).toEqual(given(ON + 5))
  })

  it('move by a number that is known, unknown, or out of all bounds', () => {
    expect(dayOf(addDays(a, n))).toEqual(given(ON - 1))
    expect(dayOf(addDays(a, n), { n: one(-4) })).toEqual(given(ON - 9))
    expect(dayOf(addDays(a, 3), { a: span(ON - 9, ON - 4) })).toEqual({
      kind: 'day',
      day: { kind: 'moving', slot: 'a', by: [{ kind: 'days', count: 3 }] },
    })
    expect(dayOf(addDays(a, n), { n: span(2, 8) })).toEqual(between(ON - 3, ON + 2, 'n'))
    expect(dayOf(addDays(a, n), { a: one(NEVER) })).toEqual(given(NEVER))
    expect(dayOf(addDays(a, n), { a: one(NEVER), n: span(2, 8) })).toEqual(given(NEVER))
    expect(dayOf(plusDays(addDays(a, n), 1), { n: span(2, 8) })).toEqual(between(ON - 2, ON + 3, 'n'))
  })

  it('are chosen by a condition, and open or special where that is', () => {
    expect(dayOf(chooseDay(is(p, 'yes'), a, b))).toEqual(given(ON - 5))
    expect(dayOf(chooseDay(is(p, 'no'), a, b))).toEqual(given(ON + 5))
    expect(dayOf(chooseDay(is(q, 'yes'), a, b))).toEqual(OPEN)
    expect(dayOf(chooseDay(holds(silent), a, b))).toEqual(SILENT)
  })

  it('are those that another rule gives, and never where it gives none', () => {
    expect(dayOf(dayGivenBy(late))).toEqual(given(ON + 9))
    expect(dayOf(plusDays(dayGivenBy(silentDay), 2))).toEqual(SILENT)
  })
})

describe('numbers', () => {
  const upTo = (least: number, changed: { readonly [slot: string]: Domain }, expr: Parameters<typeof atMost>[1]) =>
    [least, least + 1].map((bound) => truthOf(atMost(bound, expr), changed).kind)

  it('are summed, multiplied and counted in days, rounded down', () => {
    expect(upTo(7, {}, sum(n, 3))).toEqual(['yes', 'no'])
    expect(upTo(2, { n: one(5) }, times(n, 1, 2))).toEqual(['yes', 'no'])
    expect(upTo(-3, { n: one(5) }, times(n, -1, 2))).toEqual(['yes', 'no'])
    expect(upTo(15, { n: one(5) }, times(n, 3, 1))).toEqual(['yes', 'no'])
    expect(upTo(10, {}, daysBetween(a, b))).toEqual(['yes', 'no'])
    expect(upTo(-10, {}, daysBetween(b, a))).toEqual(['yes', 'no'])
  })

  it('keep their bounds where what they are made of is not known', () => {
    const wide = { n: span(2, 6) }
    expect(upTo(-5, wide, times(n, -1, 1))).toEqual(['yes', 'open'])
    expect(upTo(2, wide, times(n, 1, 1))).toEqual(['yes', 'open'])
    expect(upTo(6, { n: span(2, 6) }, times(n, 1, 1)).slice(0, 1)).toEqual(['no'])
    expect(upTo(7, { a: span(ON - 5, ON - 1) }, daysBetween(a, b))).toEqual(['yes', 'open'])
    expect(upTo(10, { a: span(ON - 5, ON - 1) }, daysBetween(a, b))).toEqual(['open', 'no'])
    expect(upTo(5, { n: span(2, 6) }, sum(n, 3))).toEqual(['yes', 'open'])
    expect(upTo(8, { n: span(2, 6) }, sum(n, 3))).toEqual(['open', 'no'])
  })
})
