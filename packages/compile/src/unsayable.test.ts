import {
  addDays,
  always,
  before,
  dayFact,
  daysBetween,
  evaluationDay,
  holds,
  is,
  no,
  notAfter,
  numberFact,
  parseDay,
  plusWorkingDays,
  type Rule,
  rule,
  type System,
  seasonStart,
  systemOf,
  theDay,
  times,
  whether,
  yes,
  yesNoFact,
} from '@muster/engine'
import { describe, expect, it } from 'vitest'
import { compileToJs } from './js/program.ts'
import { compileToSql } from './sql/statement.ts'
import { Unsaid } from './unsaid.ts'
import { unsayable } from './unsayable.ts'

const born = dayFact('born', { asks: '?' })
const gone = dayFact('gone', { asks: '?', never: true })
const p = yesNoFact('p', { asks: '?' })
const many = numberFact('many', { asks: '?', from: 0, until: 900_000_000, unit: 'RUB' })
const cites = ['1¶1']
const CALENDAR = {
  id: 'plain',
  from: parseDay('2024-01-01'),
  until: parseDay('2025-01-01'),
  closed: [],
  open: [],
  source: 'a test',
}

function systemWith(...rules: readonly Rule[]): System {
  return systemOf({ id: 's', version: '1', facts: [born, gone, p, many], lists: [], grounds: [], rules })
}

function dayRule(id: string, day: Parameters<typeof theDay>[0]): Rule {
  return rule(id, { chapter: '1', asks: '?', gives: 'day', versions: [{ then: theDay(day), cites }] })
}

describe('what a target cannot say is listed with the reason, under the rule that asks', () => {
  it('a day beyond the calendar of databases', () => {
    const far = addDays(born, times(daysBetween(born, gone), 1, 2))
    const reader = rule('reader', {
      chapter: '1',
      asks: '?',
      versions: [{ then: before({ kind: 'ruleDay', ref: { rule: 'far', item: null } }, evaluationDay), cites }],
    })
    const system = systemWith(dayRule('far', far), reader)
    expect(unsayable(system, 'js')).toEqual([])
    expect(unsayable(system, 'columns')).toEqual([])
    expect(unsayable(system, 'duckdb').map(({ rule: id, through }) => [id, through])).toEqual([
      ['far', 'far'],
      ['reader', 'far'],
    ])
  })

  it('seasons about 29 February, and working days counted backwards', () => {
    const windows = [{ fromMonth: 2, fromDay: 29, toMonth: 4, toDay: 1 }]
    const system = systemWith(
      dayRule('season', seasonStart(gone, windows)),
      dayRule('back', plusWorkingDays(gone, -3, CALENDAR)),
      dayRule('forth', plusWorkingDays(gone, 3, CALENDAR)),
    )
    expect(unsayable(system, 'postgres').map(({ rule: id, because }) => [id, because])).toEqual([
      ['season', 'a season that begins or ends about 29 February'],
      ['back', 'working days counted backwards'],
    ])
  })

  it('numbers too large to be told from open ones, in every target', () => {
    const system = systemWith(
      rule('sum', {
        chapter: '1',
        asks: '?',
        versions: [{ then: { kind: 'atMost', smaller: times(many, 3), larger: { kind: 'number', value: 5 } }, cites }],
      }),
    )
    for (const target of ['js', 'columns', 'spark'] as const)
      expect(unsayable(system, target).map(({ because }) => because)).toEqual([
        'a number may grow too large to be told from an open one',
      ])
  })

  it('a rule that leans on itself', () => {
    const round = rule('round', {
      chapter: '1',
      asks: '?',
      versions: [{ then: { kind: 'holds', ref: { rule: 'round', item: null } }, cites }],
    })
    expect(unsayable(systemWith(round), 'js')).toEqual([
      { rule: 'round', through: 'round', because: 'it leans on itself' },
    ])
  })

  it('exceptions that exclude each other with exceptions of their own, whose overlap would have no name', () => {
    const inner = { id: 'inner', when: is(p, 'no'), then: yes, cites }
    const nested = (order: 'inOrder' | 'exclusive') =>
      rule(order, {
        chapter: '1',
        asks: '?',
        versions: [
          {
            then: whether(always),
            cites,
            order,
            except: [
              { id: 'one', when: is(p, 'yes'), then: no, cites, except: [inner] },
              { id: 'other', when: notAfter(born, evaluationDay), then: no, cites },
            ],
          },
        ],
      })
    const system = systemWith(nested('inOrder'), nested('exclusive'))
    expect(unsayable(system, 'js').map(({ rule: id }) => id)).toEqual(['exclusive'])
  })
})

it('compiling what cannot be said throws, it never leaves a part out', () => {
  const system = systemWith(
    dayRule('back', plusWorkingDays(gone, -3, CALENDAR)),
    rule('reader', {
      chapter: '1',
      asks: '?',
      versions: [{ then: notAfter({ kind: 'ruleDay', ref: { rule: 'back', item: null } }, evaluationDay), cites }],
    }),
  )
  expect(() => compileToSql(system, 'reader', 'duckdb')).toThrow(Unsaid)
  expect(compileToJs(system, ['reader']).source).toContain('plusWorkingDays(person.gone, -3')
})

it('the text is the same every time, and a module as well as a function', () => {
  const system = systemWith(
    rule('of-age', {
      chapter: '1',
      asks: 'Is he of age?',
      versions: [{ then: holds({ id: 'inner', about: null }), cites }],
    }),
    rule('inner', {
      chapter: '1',
      asks: 'Was he born by then?',
      versions: [{ then: notAfter(born, evaluationDay), cites }],
    }),
  )
  const program = compileToJs(system, ['of-age'], { on: parseDay('2024-01-01') })
  expect(program.module).toBe(compileToJs(system, ['of-age'], { on: parseDay('2024-01-01') }).module)
  expect(program.module).toMatch(/^import \{ runtime \} from '@muster\/compile'/u)
  expect(program.module).toContain('person.born <= 19723 /* 2024-01-01 */')
  expect(program.module).toContain('export { ofAgeOn19723 }')
  expect(compileToSql(system, 'of-age', 'postgres', { on: parseDay('2024-01-01') }).text).toBe(
    `WITH people AS (
  SELECT person, born
  FROM persons
),
people_step_1 AS (
  SELECT people.*,
    born <= DATE '2024-01-01' AS inner_
  FROM people
  OFFSET 0
)
SELECT person,
  CASE WHEN inner_ THEN 'yes' WHEN NOT inner_ THEN 'no' END AS answer
FROM people_step_1
`,
  )
})
