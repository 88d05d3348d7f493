import { readCaseText } from '@muster/answer'
import { RULEBOOK } from '@muster/rulebook'
import { describe, expect, it } from 'vitest'
import { EXAMPLES } from './examples.ts'

describe('the examples', () => {
  it('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(5)
  })

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    '%s is a case with a title and a note, marked as invented',
    (_, { title, note, text }) => {
      const read = readCaseText(RULEBOOK.system, text)
      expect(read.kind).toBe('case')
      if (read.kind !== 'case') return
      expect(read.head.invented).toBe(true)
      expect(title).toBe(read.head.title)
      expect(note).toBe(read.head.note?.trim().replaceAll(/\s+/gu, ' '))
    },
  )
})
