import type { AnswerData } from '@muster/answer'
import { describe, expect, it } from 'vitest'
import { NO_ANSWERS, withBundle } from './answers-shown.ts'

const answer = (question: string, asks: string): AnswerData => ({
  question,
  chapter: '1',
  asks,
  item: null,
  ground: null,
  worth: 'yes',
  status: 'decided',
  outcomes: [],
  dependsOn: [],
  next: null,
  practice: [],
  doubts: [],
  notes: [],
  assumptions: [],
  unsaid: [],
})

const said = (shown: typeof NO_ANSWERS) => shown.list.map(({ question, asks }) => `${question}: ${asks}`)
const one = withBundle(NO_ANSWERS, {
  kind: 'answers',
  id: 1,
  changed: [answer('a', 'first'), answer('b', 'first')],
  order: ['b//', 'a//'],
})

describe('the answers shown', () => {
  it('stand in their order once all have arrived', () => {
    expect(said(one)).toEqual(['b: first', 'a: first'])
    expect(one.base).toBe(1)
  })

  it('keep what did not change, and drop what is not asked any more', () => {
    const two = withBundle(one, { kind: 'answers', id: 2, changed: [answer('a', 'second')], order: ['a//'] })
    expect(said(two)).toEqual(['a: second'])
    const three = withBundle(one, { kind: 'answers', id: 3, changed: [], order: ['a//', 'b//'] })
    expect(three.list[0]).toBe(one.list[1])
  })

  it('do not keep what arrived of a round that was given up', () => {
    const half = withBundle(one, { kind: 'answers', id: 2, changed: [answer('a', 'given up')], order: null })
    expect(said(half)).toEqual(['b: first', 'a: given up'])
    const next = withBundle(half, { kind: 'answers', id: 3, changed: [answer('b', 'third')], order: null })
    expect(said(next)).toEqual(['b: third', 'a: first'])
    expect(said(withBundle(next, { kind: 'answers', id: 3, changed: [], order: ['a//', 'b//'] }))).toEqual([
      'a: first',
      'b: third',
    ])
  })
})
