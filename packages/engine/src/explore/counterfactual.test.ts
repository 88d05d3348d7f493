import { expect, it } from 'vitest'
import { parseDay } from '../calendar/day.ts'
import { intervalSet } from '../calendar/interval-set.ts'
import { evaluationDay, plusYears } from '../expression/days.ts'
import { all, not, notAfter } from '../expression/truths.ts'
import { dayFact, yesNoFact } from '../fact/declare.ts'
import { caseWorld } from '../input/case-world.ts'
import { readCase } from '../input/read-case.ts'
import { systemOf } from '../rule/system.ts'
import { rule } from '../rule/write.ts'
import type { Domain } from '../world/domain.ts'
import { counterfactuals } from './counterfactual.ts'

const born = dayFact('born', { asks: '?', from: '1990-01-01', until: '2010-01-01' })
const exempt = yesNoFact('exempt', { asks: '?' })
const deferred = yesNoFact('deferred', { asks: '?' })
const system = systemOf({
  id: 'counterfactual',
  version: '1',
  facts: [born, exempt, deferred],
  lists: [],
  grounds: [],
  rules: [
    rule('liable', {
      chapter: '1',
      asks: '?',
      versions: [
        { then: all(notAfter(plusYears(born, 18), evaluationDay), not(exempt), not(deferred)), cites: ['1¶1'] },
      ],
    }),
  ],
})
const yesOrNo: Domain = { kind: 'values', of: ['yes', 'no'] }
const anyBirthday: Domain = {
  kind: 'span',
  set: intervalSet([[parseDay('1990-01-01'), parseDay('2010-01-01')]]),
}
const free = new Map<string, Domain>([
  ['born', anyBirthday],
  ['exempt', yesOrNo],
  ['deferred', yesOrNo],
])

function changes(data: unknown) {
  const day = parseDay('2024-01-01')
  const { world } = caseWorld(system, readCase(system, data).stated, {
    on: intervalSet([[day, day + 1]]),
    strict: false,
  })
  return counterfactuals(system, world, { rule: 'liable', item: null }, free).map(({ outcome, changes }) => ({
    to: outcome.kind,
    slots: changes.map(({ slot }) => slot),
  }))
}

it('names each single fact whose change gives another outcome', () => {
  expect(changes({ born: '2000-01-01', exempt: 'no', deferred: 'no' })).toEqual([
    { to: 'no', slots: ['born'] },
    { to: 'no', slots: ['exempt'] },
    { to: 'no', slots: ['deferred'] },
  ])
})

it('names two facts only where no single one does it', () => {
  expect(changes({ born: '2000-01-01', exempt: 'yes', deferred: 'yes' })).toEqual([
    { to: 'yes', slots: ['exempt', 'deferred'] },
  ])
})

it('gives a change after which the outcome really is another', () => {
  const day = parseDay('2024-01-01')
  const { world } = caseWorld(system, readCase(system, { born: '2000-01-01', exempt: 'no', deferred: 'no' }).stated, {
    on: intervalSet([[day, day + 1]]),
    strict: false,
  })
  const [younger] = counterfactuals(system, world, { rule: 'liable', item: null }, free)
  expect(younger?.changes[0]?.to).toEqual({
    kind: 'span',
    set: [[parseDay('2006-01-02'), parseDay('2010-01-01')]],
  })
})
