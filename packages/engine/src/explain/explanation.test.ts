import { describe, expect, it } from 'vitest'
import { intervalSet } from '../calendar/interval-set.ts'
import { addDays, earliest, evaluationDay, plusDays, times } from '../expression/days.ts'
import type { OutcomeExpr, TruthExpr } from '../expression/expression.ts'
import { choice, no, notCovered, theDay, whether, yes } from '../expression/outcomes.ts'
import { all, any, asOf, atMost, gives, holds, inSeason, is, not, notAfter, several } from '../expression/truths.ts'
import { choiceFact, dayFact, dayField, listOf, numberFact, yesNoFact, yesNoField } from '../fact/declare.ts'
import { systemOf } from '../rule/system.ts'
import { rule, ruleAbout } from '../rule/write.ts'
import type { Domain } from '../world/domain.ts'
import { worldOf } from '../world/world.ts'
import { explain } from './explanation.ts'

/** 1 March 2024. */
const ON = 19_783
const a = dayFact('a', { asks: 'a?', from: '2024-01-01', until: '2025-01-01' })
const p = yesNoFact('p', { asks: 'p?' })
const q = yesNoFact('q', { asks: 'q?' })
const c = choiceFact('c', { asks: 'c?', of: { x: 'x', y: 'y' } })
const n = numberFact('n', { asks: 'n?', from: 0, until: 50, unit: 'day' })
const things = listOf('things', {
  asks: 'things?',
  item: 'thing',
  unlisted: 'none',
  fields: {
    at: dayField({ asks: 'at?', from: '2024-01-01', until: '2025-01-01' }),
    good: yesNoField({ asks: 'good?' }),
  },
})

const VALUES: { readonly [slot: string]: Domain } = {
  '@on': { kind: 'span', set: intervalSet([[ON, ON + 1]]) },
  a: { kind: 'span', set: intervalSet([[ON - 5, ON - 4]]) },
  n: { kind: 'span', set: intervalSet([[4, 5]]) },
  p: { kind: 'values', of: ['yes'] },
  q: { kind: 'values', of: ['no'] },
  c: { kind: 'values', of: ['x'] },
  'things/0/at': { kind: 'span', set: intervalSet([[ON - 9, ON - 8]]) },
  'things/0/good': { kind: 'values', of: ['yes'] },
  'things/1/at': { kind: 'span', set: intervalSet([[ON + 3, ON + 4]]) },
  'things/1/good': { kind: 'values', of: ['no'] },
}

const says = (then: OutcomeExpr | TruthExpr) => ({ chapter: '1', asks: '?', versions: [{ then, cites: ['1'] }] })
const inner = rule('inner', says(whether(is(p, 'yes'))))
const picked = rule('picked', { ...says(choice('one')), gives: 'choice', labels: { one: 'one', two: 'two' } })
const aboutThing = ruleAbout(things, 'thing', (each) => says(whether(is(each.good, 'yes'))))

/** Why the rule `r`, which says so, says what it says; the values may be changed. */
function why(text: Parameters<typeof rule>[1], changed: { readonly [slot: string]: Domain } = {}) {
  const asked = rule('r', text)
  const system = systemOf({
    id: 'test',
    version: '1',
    facts: [a, p, q, c, n],
    lists: [things],
    grounds: [],
    rules: [inner, picked, aboutThing, asked],
  })
  const world = worldOf({
    base: new Map(Object.entries({ ...VALUES, ...changed })),
    lists: new Map([['things', { listed: 2, possible: 0 }]]),
  })
  return explain(system, world, { rule: 'r', item: null })
}

const pIsYes = { kind: 'fact', slot: 'p', values: ['yes'], truth: true }
const qIsYes = { kind: 'fact', slot: 'q', values: ['yes'], truth: false }
const known = (value: number, slot?: string, ...by: readonly unknown[]) => ({
  kind: 'known',
  value,
  of: slot === undefined ? null : { slot, by },
})

describe('the steps of a condition', () => {
  const stepsOf = (truth: TruthExpr) => {
    const told = why(says(whether(truth)))
    return [told?.outcome.kind, told?.steps]
  }

  it('name a fact and what it is', () => {
    expect(stepsOf(is(p, 'yes'))).toEqual(['yes', [pIsYes]])
    expect(stepsOf(is(q, 'yes'))).toEqual(['no', [qIsYes]])
    expect(stepsOf(is(c, 'y'))).toEqual(['no', [{ kind: 'fact', slot: 'c', values: ['y'], truth: false }]])
  })

  it('compare days, with the slot that each comes from', () => {
    expect(stepsOf(notAfter(plusDays(a, 2), evaluationDay))).toEqual([
      'yes',
      [
        {
          kind: 'order',
          of: 'days',
          low: known(ON - 3, 'a', { kind: 'days', count: 2 }),
          high: known(ON, '@on'),
          truth: true,
        },
      ],
    ])
  })

  it('compare numbers', () => {
    expect(stepsOf(atMost(5, n))).toEqual([
      'no',
      [{ kind: 'order', of: 'numbers', low: known(5), high: known(4, 'n'), truth: false }],
    ])
  })

  it('name a season', () => {
    const windows = [{ fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }]
    expect(stepsOf(inSeason(evaluationDay, windows))).toEqual([
      'no',
      [{ kind: 'season', day: known(ON, '@on'), truth: false }],
    ])
  })

  it('keep of all parts only the one that fails, and all of them where none does', () => {
    expect(stepsOf(all(is(p, 'yes'), is(q, 'yes'), is(c, 'x')))).toEqual(['no', [qIsYes]])
    const isX = { kind: 'fact', slot: 'c', values: ['x'], truth: true }
    expect(stepsOf(all(is(p, 'yes'), is(c, 'x')))).toEqual([
      'yes',
      [{ kind: 'group', of: 'all', truth: 'true', steps: [pIsYes, isX] }],
    ])
  })

  it('keep of any parts only the one that holds, and all of them where none does', () => {
    expect(stepsOf(any(is(q, 'yes'), is(p, 'yes')))).toEqual(['yes', [pIsYes]])
    const isY = { kind: 'fact', slot: 'c', values: ['y'], truth: false }
    expect(stepsOf(any(is(q, 'yes'), is(c, 'y')))).toEqual([
      'no',
      [{ kind: 'group', of: 'any', truth: 'false', steps: [qIsYes, isY] }],
    ])
    expect(stepsOf(all())).toEqual(['yes', []])
    expect(stepsOf(any())).toEqual(['no', []])
  })

  it('keep the steps of what is denied', () => {
    expect(stepsOf(not(is(q, 'yes')))).toEqual(['yes', [{ kind: 'group', of: 'not', truth: 'true', steps: [qIsYes] }]])
    expect(stepsOf(not(is(p, 'yes')))).toEqual(['no', [{ kind: 'group', of: 'not', truth: 'false', steps: [pIsYes] }]])
    expect(stepsOf(not(all()))).toEqual(['no', []])
  })

  it('count items, and keep the steps of each', () => {
    const good = (least: number) => several(things, least, (each) => is(each.good, 'yes'))
    const each = [
      { kind: 'fact', slot: 'things/0/good', values: ['yes'], truth: true },
      { kind: 'fact', slot: 'things/1/good', values: ['yes'], truth: false },
    ]
    expect(stepsOf(good(1))).toEqual([
      'yes',
      [{ kind: 'count', list: 'things', least: 1, found: ['0'], truth: true, steps: each }],
    ])
    expect(stepsOf(good(2))).toEqual([
      'no',
      [{ kind: 'count', list: 'things', least: 2, found: ['0'], truth: false, steps: each }],
    ])
  })

  it('tell the rule that another leans on, on the day on which it is read', () => {
    const step = (on: unknown) => ({
      kind: 'rule',
      rule: 'inner',
      item: null,
      on,
      version: 'inner#1',
      branch: 'inner#1',
      outcome: { kind: 'yes' },
      steps: [pIsYes],
    })
    expect(stepsOf(holds(inner))).toEqual(['yes', [step(known(ON, '@on'))]])
    expect(stepsOf(asOf(a, holds(inner)))).toEqual(['yes', [step(known(ON - 5, 'a'))]])
    expect(stepsOf(gives(picked, ['two']))).toEqual([
      'no',
      [
        {
          ...step(known(ON, '@on')),
          rule: 'picked',
          version: 'picked#1',
          branch: 'picked#1',
          outcome: { kind: 'choice', choice: 'one' },
          steps: [],
        },
      ],
    ])
  })

  it('tell for which item a rule about items is read', () => {
    const [outcome, steps] = stepsOf(several(things, 2, (each) => holds(aboutThing, each)))
    expect(outcome).toBe('no')
    expect(steps).toEqual([
      {
        kind: 'count',
        list: 'things',
        least: 2,
        found: ['0'],
        truth: false,
        steps: ['0', '1'].map((item) => ({
          kind: 'rule',
          rule: 'thing',
          item,
          on: known(ON, '@on'),
          version: 'thing#1',
          branch: 'thing#1',
          outcome: { kind: item === '0' ? 'yes' : 'no' },
          steps: [{ kind: 'fact', slot: `things/${item}/good`, values: ['yes'], truth: item === '0' }],
        })),
      },
    ])
  })
})

describe('the steps of a rule', () => {
  const exception = (id: string, when: TruthExpr, then: OutcomeExpr) => ({ id, when, then, cites: ['1'] })

  it('name each exception that was tried, and the branch that won', () => {
    const told = why({
      chapter: '1',
      asks: '?',
      labels: { because: 'because' },
      versions: [
        {
          then: no,
          cites: ['1'],
          order: 'inOrder',
          except: [
            exception('first', is(q, 'yes'), yes),
            exception('second', is(p, 'yes'), notCovered('because')),
            exception('third', is(c, 'x'), yes),
          ],
        },
      ],
    })
    expect(told).toMatchObject({
      outcome: { kind: 'notCovered', because: 'because' },
      version: 'r#1',
      branch: 'r#1.second',
      slots: ['q', 'p'],
      lists: [],
      branches: ['r#1.second'],
      steps: [
        { kind: 'exception', branch: 'r#1.first', applied: false, steps: [qIsYes] },
        { kind: 'exception', branch: 'r#1.second', applied: true, steps: [pIsYes] },
      ],
    })
  })

  it('name the bounds of its versions', () => {
    const told = why({
      chapter: '1',
      asks: '?',
      versions: [
        { until: '2024-02-01', then: no, cites: ['1'] },
        { from: '2024-02-01', until: '2024-06-01', then: yes, cites: ['1'] },
        { from: '2024-06-01', then: no, cites: ['1'] },
      ],
    })
    const bound = (value: number, truth: boolean) => ({
      kind: 'version',
      low: known(value),
      high: known(ON, '@on'),
      truth,
    })
    expect(told).toMatchObject({
      outcome: { kind: 'yes' },
      version: 'r#2',
      branch: 'r#2',
      steps: [bound(ON + 92, false), bound(ON - 29, true), bound(ON + 92, false)],
      slots: ['@on'],
    })
  })

  it('says that no version holds on a day that none covers', () => {
    expect(why({ chapter: '1', asks: '?', versions: [{ from: '2024-06-01', then: yes, cites: ['1'] }] })).toMatchObject(
      {
        outcome: { kind: 'notCovered', because: 'noVersion' },
        version: null,
        branch: null,
        branches: [],
      },
    )
  })

  it('says that two exceptions hold together where one alone may', () => {
    const told = why({
      chapter: '1',
      asks: '?',
      versions: [
        {
          then: no,
          cites: ['1'],
          except: [exception('one', is(p, 'yes'), yes), exception('two', is(c, 'x'), no)],
        },
      ],
    })
    expect(told?.outcome).toEqual({ kind: 'error', because: 'overlap:r#1.one:r#1.two' })
  })

  it('gathers the slots, lists and branches on which it rests, through the rules it leans on', () => {
    const told = why(
      says(
        all(
          holds(inner),
          several(things, 1, (each) => notAfter(each.at, evaluationDay)),
          atMost(times(n, 1, 2), 9),
          not(inSeason(earliest(a, evaluationDay), [{ fromMonth: 4, fromDay: 1, toMonth: 7, toDay: 15 }])),
        ),
      ),
    )
    expect([...(told?.slots ?? [])].sort()).toEqual(['@on', 'a', 'p', 'things/0/at', 'things/1/at'])
    expect(told?.lists).toEqual(['things'])
    expect(told?.branches).toEqual(['r#1', 'inner#1'])
  })

  it('counts the slots of a day that it gives, and of a sum of days', () => {
    const told = why({ ...says(theDay(plusDays(a, 3))), gives: 'day' })
    expect([told?.outcome, told?.slots]).toEqual([
      { kind: 'day', day: known(ON - 2, 'a', { kind: 'days', count: 3 }) },
      ['a'],
    ])
    const wide = {
      n: { kind: 'span', set: intervalSet([[4, 9]]) } as const,
      a: { kind: 'span', set: intervalSet([[ON - 9, ON - 4]]) } as const,
    }
    const sum = why({ ...says(theDay(addDays(a, n))), gives: 'day' }, wide)
    expect([sum?.outcome, sum?.slots]).toEqual([
      { kind: 'day', day: { kind: 'between', least: ON - 5, most: ON + 3, slots: ['a', 'n'] } },
      ['a', 'n'],
    ])
  })

  it('is not told where the answer is open', () => {
    expect(why(says(whether(is(p, 'yes'))), { p: { kind: 'values', of: ['yes', 'no'] } })).toBeUndefined()
  })
})
