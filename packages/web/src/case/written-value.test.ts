import { typeOfSlot } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { placeOfSlot } from './slot-path.ts'
import { readTyped } from './written-value.ts'

function typed(slot: string, text: string) {
  const place = placeOfSlot(RULEBOOK.system, slot)
  if (place === null) throw new TypeError(slot)
  const read = readTyped(RULEBOOK.system, place, typeOfSlot(RULEBOOK.system, slot), text)
  return read.kind === 'value' ? read.written : read.kind
}

describe('what is typed', () => {
  it.each([
    ['1999', 1999],
    ['1999-05', '1999-05'],
    ['14.05.1999', '1999-05-14'],
    ['14 May 1999', '1999-05-14'],
    ['spring 1999', '1999-21'],
    ['1998 or 1999', [1998, 1999]],
    ['May 1998 or spring 1999', ['1998-05', '1999-21']],
    ['1998/2000', '1998/2000'],
    ['between 1998 and May 2000', '1998/2000-05'],
    ['before 1999-05', '../1999-05'],
    ['since May 1999', '1999-05/..'],
    ['about 1999', '1999~'],
    ['', 'nothing'],
    ['not known', 'nothing'],
    ['soon', 'wrong'],
    ['1999-02-30', 'wrong'],
    ['199', 'wrong'],
    ['1850', 'wrong'],
  ])('as a day: %s', (text, written) => {
    expect(typed('born', text)).toEqual(written)
  })

  it('takes "never" only where that can be', () => {
    expect(typed('departure.left-russia', 'never')).toBe('never')
    expect(typed('born', 'never')).toBe('wrong')
  })

  it.each([
    ['3', 3],
    ['2..4', '2..4'],
    ['2 to 4', '2..4'],
    ['2 or 3', '2..3'],
    ['a few', 'wrong'],
    ['9999', 'wrong'],
  ])('as a number: %s', (text, written) => {
    expect(typed('contracts/0/months', text)).toEqual(written)
  })
})
