import { english } from '@muster/answer'
import { inLanguage, visit } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { type Clause, clauseText, textOf } from './clause.ts'
import { type BranchInWords, ruleInWords } from './rule-in-words.ts'

const { system } = RULEBOOK
const words = (id: string) => ruleInWords(system.rules.get(id)!, { system, language: english })
function clausesOf({ when, test, except }: BranchInWords): readonly Clause[] {
  return [when, test].filter((clause) => clause !== null).concat(except.flatMap(clausesOf))
}

describe('a rule in words', () => {
  it('says age by birthdays, the newest version first, with exceptions under it', () => {
    const { asks, versions } = words('conscription.call-up-age')
    expect(asks).toBe('Is he of the age at which men are called up?')
    expect(versions.map(({ from, until }) => [from?.text ?? null, until?.text ?? null])).toEqual([
      ['1 January 2024', null],
      [null, '1 January 2024'],
    ])
    const [now, before] = versions
    expect(clauseText(now!.says.test!)).toContain('the day asked about is on or after his 18th birthday')
    expect(clauseText(now!.says.test!)).toContain('the day asked about is before his 30th birthday')
    expect(clauseText(before!.says.test!)).toContain('the day asked about is before his 27th birthday')
    expect(now!.says.except).toHaveLength(1)
    expect(textOf(now!.says.except[0]!.outcome)).toBe('No.')
    expect(clauseText(now!.says.except[0]!.when!)).toContain('his 27th birthday is before 1 January 2024')
  })

  it('names the readings of the report as such', () => {
    const [now] = words('conscription.call-up-age').versions
    expect(clauseText(now!.says.test!)).toContain(
      'reading of the report: “Is the birthday on which call-up age ends itself still within it?”',
    )
  })

  it('says a day that never comes, and one left open by the report', () => {
    expect(textOf(words('summons.receipt-law').versions[0]!.says.outcome)).toBe('No day.')
    const [now] = words('desertion.liability-lapsed').versions
    expect(now!.from?.text).toBe('21 March 2023 (as read here)')
    expect(now!.from?.doubt).toMatch(/plenary opinion/u)
  })

  it('turns what must not be so round, part by part', () => {
    const rule = words('evasion.art-328.summons')
    const all = rule.versions.flatMap(({ says }) => clausesOf(says)).map(clauseText)
    expect(all.some((text) => text.includes(': not a general summons'))).toBe(true)
    expect(all.join(' ')).not.toMatch(/undefined|\[object/u)
  })

  it('tells two items of one list apart', () => {
    const text = words('exemption.by-decision')
      .versions.flatMap(({ says }) => clausesOf(says))
      .map(clauseText)
      .join(' ')
    expect(text).toMatch(
      /“On which day was it taken\?” is before “On which day was it taken\?” \(of the decision of the call-up commission\)|“On which day was it taken\?” \(of the decision of the call-up commission\) is before “On which day was it taken\?”/u,
    )
  })

  it('leaves out no fact and no rule that a rule names', () => {
    let facts = 0
    for (const rule of system.rules.values()) {
      const said = ruleInWords(rule, { system, language: english })
      const text = JSON.stringify(said)
      const branches = rule.versions.flatMap(({ body }) => [body, ...body.except])
      for (const { when, then } of branches) {
        for (const expr of when === null ? [then] : [when, then])
          visit(expr, (parts) => {
            for (const ref of parts.facts) {
              if (ref.kind !== 'fact' || ref.fact === 'born') continue
              facts += 1
              expect(text).toContain(JSON.stringify(inLanguage(system.facts.get(ref.fact)!.asks, 'en')).slice(1, -1))
            }
            for (const { ref } of parts.rules) expect(text).toContain(`"rule":"${ref.rule}"`)
          })
      }
    }
    expect(facts).toBeGreaterThan(300)
  })
})
