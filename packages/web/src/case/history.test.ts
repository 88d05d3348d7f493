import { describe, expect, it } from 'vitest'
import { edited, historyOf, redone, undone } from './history.ts'

describe('the history of a case', () => {
  it('goes back and forth', () => {
    const history = edited(edited(historyOf('a'), 'b', null), 'c', null)
    expect(undone(history).text).toBe('b')
    expect(undone(undone(history)).text).toBe('a')
    expect(redone(undone(history)).text).toBe('c')
  })

  it('takes edits of one field in a row as one step, and other fields as another', () => {
    const typed = edited(edited(edited(historyOf('a'), 'b', 'born'), 'c', 'born'), 'd', 'rank')
    expect(typed.past).toEqual(['a', 'c'])
  })

  it('begins a new step in the same field after a step back', () => {
    const again = edited(undone(edited(historyOf('a'), 'b', 'born')), 'c', 'born')
    expect(again.past).toEqual(['a'])
    expect(undone(again).text).toBe('a')
  })

  it('drops the future at an edit, and stays as it is at the ends', () => {
    const start = historyOf('a')
    expect(undone(start)).toBe(start)
    expect(redone(start)).toBe(start)
    expect(redone(edited(undone(edited(start, 'b', null)), 'c', null)).text).toBe('c')
    expect(edited(start, 'a', null)).toBe(start)
  })
})
