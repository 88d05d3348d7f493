import { describe, expect, it } from 'vitest'
import { parseDay } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { evaluationDay, plusYears } from '../expression/days.ts'
import { no, yes } from '../expression/outcomes.ts'
import { all, any, before, not, notAfter } from '../expression/truths.ts'
import { dayFact, yesNoFact } from '../fact/declare.ts'
import { caseWorld } from '../input/case-world.ts'
import { readCase } from '../input/read-case.ts'
import { systemOf } from '../rule/system.ts'
import { rule } from '../rule/write.ts'
import { find } from './findings.ts'
import { nextQuestions } from './next-question.ts'

const born = dayFact('born', { asks: 'Born?' })
const exempt = yesNoFact('exempt', { asks: 'Exempt?' })
const over18 = notAfter(plusYears(born, 18), evaluationDay)
const over27 = notAfter(plusYears(born, 27), evaluationDay)
const cites = ['1¶1']
const system = systemOf({
  id: 'probes',
  version: '1',
  facts: [born, exempt],
  lists: [],
  grounds: [],
  rules: [
    rule('tautology', { chapter: '1', asks: '?', versions: [{ then: any(exempt, not(exempt)), cites }] }),
    rule('age-tautology', { chapter: '1', asks: '?', versions: [{ then: any(not(over18), over18), cites }] }),
    rule('contradiction', { chapter: '1', asks: '?', versions: [{ then: all(not(over18), over27), cites }] }),
    rule('liable', {
      chapter: '1',
      asks: '?',
      versions: [{ then: yes, cites, except: [{ id: 'exempt', when: exempt, then: no, cites }] }],
    }),
    rule('born-by', { chapter: '1', asks: '?', versions: [{ then: notAfter(born, '1990-06-15'), cites }] }),
    rule('not-not', { chapter: '1', asks: '?', versions: [{ then: all(not(not(exempt)), not(exempt)), cites }] }),
  ],
})

function outcomes(rule: string, data: unknown, on = '2024-01-01') {
  const day = parseDay(on)
  const { stated, issues } = readCase(system, data)
  expect(issues).toEqual([])
  const { world } = caseWorld(system, stated, { on: intervalSet([[day, day + 1]]), strict: false })
  return find(system, world, { rule, item: null })
}
const kinds = (rule: string, data: unknown) =>
  outcomes(rule, data)
    .possibilities.map(({ outcome }) => outcome.kind)
    .sort()

describe('the six probes', () => {
  it('decides a tautology without a fact', () => expect(kinds('tautology', {})).toEqual(['yes']))
  it('decides an age tautology without an age', () => expect(kinds('age-tautology', {})).toEqual(['yes']))
  it('refutes a contradiction between two ages', () => expect(kinds('contradiction', {})).toEqual(['no']))
  it('leaves liability open where the exemption is unknown, and asks for it', () => {
    const finding = outcomes('liable', {})
    expect(finding.possibilities.map(({ outcome }) => outcome.kind).sort()).toEqual(['no', 'yes'])
    expect(nextQuestions(system, finding)[0]).toMatchObject({ slot: 'exempt', left: 1 })
  })
  it('leaves a birth month open against a day in it', () =>
    expect(kinds('born-by', { born: '1990-06' })).toEqual(['no', 'yes']))
  it('leaves a birth year open against a day in it', () => {
    expect(kinds('born-by', { born: 1990 })).toEqual(['no', 'yes'])
    expect(kinds('born-by', { born: 1989 })).toEqual(['yes'])
  })
  it('gives the two negations one meaning', () => expect(kinds('not-not', {})).toEqual(['no']))
})

it('keeps the order of two imprecise days', () => {
  const left = dayFact('left', { asks: '?' })
  const sent = dayFact('sent', { asks: '?' })
  const ordered = systemOf({
    ...{ id: 'o', version: '1', facts: [left, sent], lists: [], grounds: [] },
    rules: [
      rule('r', {
        chapter: '1',
        asks: '?',
        versions: [{ then: all(before(left, sent), notAfter(sent, left)), cites }],
      }),
    ],
  })
  const { world } = caseWorld(ordered, readCase(ordered, { left: 2022, sent: 2022 }).stated, {
    on: intervalSet([[0, 1]]),
    strict: false,
  })
  expect(find(ordered, world, { rule: 'r', item: null }).possibilities.map(({ outcome }) => outcome.kind)).toEqual([
    'no',
  ])
})
