import { readCaseText } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { withFact, withField } from './case-text.ts'
import { domainStated, withDomain } from './domain-stated.ts'
import type { SlotPlace } from './slot-path.ts'

const TEXT = 'born: 1999-05\nsummonses:\n  - { by: mos.ru, sent: 2025-10-03 }\n'

function stated(text: string) {
  const read = readCaseText(RULEBOOK.system, text)
  if (read.kind === 'issues') throw new TypeError(text)
  return read.stated
}

describe('a case with another value', () => {
  it.each([
    [{ kind: 'fact', fact: 'born' }, withFact(TEXT, 'born', '1998/1999')],
    [{ kind: 'fact', fact: 'born' }, withFact(TEXT, 'born', null)],
    [{ kind: 'fact', fact: 'departure.left-russia' }, withFact(TEXT, 'departure.left-russia', 'never')],
    [{ kind: 'field', list: 'summonses', item: 0, field: 'sent' }, withField(TEXT, 'summonses', 0, 'sent', '2025-09')],
    [{ kind: 'field', list: 'summonses', item: 0, field: 'by' }, withField(TEXT, 'summonses', 0, 'by', null)],
  ] as readonly (readonly [SlotPlace, string])[])('states the same as its text read anew: %j', (place, text) => {
    const after = stated(text)
    const foreseen = withDomain(stated(TEXT), place, domainStated(after, place))
    expect(foreseen).toEqual(after)
  })

  it('is the same case where the place is none of its own', () => {
    const before = stated(TEXT)
    expect(withDomain(before, { kind: 'exists', list: 'summonses' }, null)).toBe(before)
    expect(withDomain(before, { kind: 'field', list: 'summonses', item: 4, field: 'by' }, null)).toBe(before)
    expect(withDomain(before, { kind: 'field', list: 'summonses', item: null, field: 'by' }, null)).toBe(before)
  })
})
