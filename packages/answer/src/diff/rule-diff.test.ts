import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { english } from '../words/english.ts'
import { changedBetween } from './changed-between.ts'
import { ruleDiff } from './rule-diff.ts'

const { system } = RULEBOOK
const rule = (id: string) => system.rules.get(id)!
const [before, after] = [parseDay('2023-12-31'), parseDay('2024-01-01')]

describe('what changed in a rule between two days', () => {
  it('names the class of men for whom call-up age came back, and one of them', () => {
    const { changes, cutShort } = ruleDiff(system, rule('conscription.call-up-age'), before, after)
    const back = changes.find((change) => change.before.kind === 'no' && change.after.kind === 'yes')
    expect(cutShort).toBe(false)
    const born = back!.classes[0]!.conditions.find((each) => each.kind === 'values' && each.slot === 'born')
    expect(english.condition(system, born!)).toBe('When was he born? — from 2 January 1994 to 31 December 1996')
    const day = back!.example!.facts.find(({ slot }) => slot === 'born')!.values
    expect(day.kind === 'days' && day.spans[0]!.from >= '1994-01-02' && day.spans[0]!.from <= '1996-12-31').toBe(true)
  })

  it('puts what holds by the default readings first, and keeps readings apart from the man', () => {
    const { changes } = ruleDiff(system, rule('conscription.call-up-age'), before, after)
    const defaults = changes.map(({ classes }) => classes.some(({ byDefault }) => byDefault))
    expect(defaults).toEqual(defaults.toSorted((one, other) => Number(other) - Number(one)))
    const readings = changes.flatMap(({ classes }) => classes.flatMap(({ readings: of }) => of))
    expect(readings.length).toBeGreaterThan(0)
    expect(readings.every((each) => each.kind === 'values' && each.slot.startsWith('doubt.'))).toBe(true)
  })

  it('says nothing of a rule that is the same', () => {
    expect(ruleDiff(system, rule('conscription.call-up-age'), after, parseDay('2024-01-02')).changes.length).toBe(2)
    expect(ruleDiff(system, rule('mobilisation.period-in-law'), before, after).changes).toEqual([])
  })

  it('has a tried example for each change of 1 January 2024', () => {
    const changes = changedBetween(RULEBOOK, before, after).flatMap(
      (each) => ruleDiff(system, each, before, after).changes,
    )
    expect(changes.length).toBeGreaterThan(10)
    for (const { example } of changes) {
      expect(example).not.toBeNull()
      expect(example!.before).not.toEqual(example!.after)
    }
  })
})
