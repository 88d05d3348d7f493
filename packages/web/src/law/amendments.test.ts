import { changedBetween } from '@muster/answer'
import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { amendmentsOf } from './amendments.ts'
import { questionsFirst, rulesByChapter } from './rules-by-chapter.ts'

const calendar = amendmentsOf(RULEBOOK, 'en')

describe('the calendar of amendments', () => {
  it('has every beginning of a version once, in order', () => {
    const begun = [...RULEBOOK.system.rules.values()].flatMap(({ versions }) =>
      versions.filter(({ from }) => from !== null),
    )
    const told = calendar.flatMap(({ rules }) => rules.filter(({ change }) => change !== 'ends'))
    expect(told).toHaveLength(begun.length)
    expect(calendar.map(({ day }) => day)).toEqual(calendar.map(({ day }) => day).toSorted())
  })

  it('has the new age of call-up on 1 January 2024', () => {
    const day = calendar.find(({ day: at, doubt }) => at === '2024-01-01' && doubt === null)
    expect(day?.rules.map(({ rule }) => rule)).toContain('conscription.call-up-age')
  })

  it('marks a day that the report leaves open, with the days between which it lies', () => {
    const open = calendar.find(({ rules }) => rules.some(({ rule }) => rule === 'contract.entry-age'))
    expect(open?.day).toBe('2022-05-28')
    expect(open?.doubt?.asks).toMatch(/end of May 2022/u)
    expect(open!.doubt!.from <= open!.day && open!.day < open!.doubt!.until).toBe(true)
  })
})

describe('the rules that changed between two days', () => {
  it('are those with a bound between them, at any reading of a doubt', () => {
    const ids = (from: string, to: string) => changedBetween(RULEBOOK, parseDay(from), parseDay(to)).map(({ id }) => id)
    expect(ids('2023-12-31', '2024-01-01')).toContain('conscription.call-up-age')
    expect(ids('2024-01-01', '2024-01-02')).not.toContain('conscription.call-up-age')
    expect(ids('2022-05-20', '2022-05-21')).toEqual(
      ids('2022-05-20', '2022-05-21').filter((id) => id !== 'conscription.call-up-age'),
    )
    expect(ids('2022-05-01', '2022-06-30')).toContain('contract.entry-age')
  })
})

describe('rules by chapter', () => {
  it('stand each in one place', () => {
    const listed = rulesByChapter(RULEBOOK, 'en').flatMap(({ rules, grounds }) => [
      ...rules,
      ...grounds.flatMap(({ rules: of }) => of),
    ])
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).toHaveLength(RULEBOOK.system.rules.size)
  })

  it('have what a reader may ask before what only serves', () => {
    const [chapter] = rulesByChapter(RULEBOOK, 'en')
    const asked = questionsFirst(chapter!.rules).map(({ question }) => question !== null)
    expect(asked.lastIndexOf(true)).toBeLessThan(asked.indexOf(false))
  })
})
