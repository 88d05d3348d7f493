import { compileToSql } from '@muster/compile'
import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { expect, it } from 'vitest'
import { ran } from '../test-io.case.ts'

it('prints a question as a statement for the database named, with what NULL means', () => {
  for (const dialect of ['duckdb', 'postgres', 'spark'] as const) {
    const { code, out } = ran(['sql', 'conscription.call-up-age', '--dialect', dialect, '--on', '2025-10-25'])
    expect(code).toBe(0)
    expect(out).toContain('-- Is he of the age at which men are called up? (conscription.call-up-age), on 2025-10-25')
    expect(out).toContain('NULL where unknown facts')
    const { text } = compileToSql(RULEBOOK.system, 'conscription.call-up-age', dialect, { on: parseDay('2025-10-25') })
    expect(out.endsWith(`${text.trimEnd()};\n`)).toBe(true)
  }
})

it('without a day, each person has one', () => {
  expect(ran(['sql', 'conscription.call-up-age']).out).toContain('asked_on')
})

it('the tables that statements read', () => {
  const { out } = ran(['sql', '--tables', '--dialect', 'postgres'])
  expect(out).toContain('CREATE TABLE persons (')
  expect(out).toContain('CREATE TABLE summonses (')
  const { tables } = JSON.parse(ran(['sql', '--tables', '--json']).out)
  expect(tables[0].columns).toContainEqual({ column: 'zapas_entered', type: 'date', of: 'zapas.entered' })
})

it('what SQL cannot say is refused with the reason; an unknown question with the nearest', () => {
  const refused = ran(['sql', 'contract.conscript-term-after'])
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toContain('cannot be said in SQL: a day may lie after the year 9999')
  expect(ran(['sql', 'conscription.call-up-agge']).err).toContain('Did you mean conscription.call-up-age?')
  expect(ran(['sql']).code).toBe(2)
})
