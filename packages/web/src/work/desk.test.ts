import { NOTHING_STATED } from '@muster/engine'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Hand, openDesk } from './desk.ts'
import type { Reply, Request } from './protocol.ts'

const about = { text: 'born: 1996\n', stated: NOTHING_STATED, on: '2025-11-01' }
const focus = { question: 'conscription.liable', item: null, ground: null }

function workshop() {
  const hands: { hear: (reply: Reply) => void; posted: Request[]; stopped: boolean }[] = []
  const heard: Reply[] = []
  const desk = openDesk(
    (hear) => {
      const made = { hear, posted: [] as Request[], stopped: false }
      hands.push(made)
      const hand: Hand = {
        post: (request) => made.posted.push(request),
        stop: () => {
          made.stopped = true
        },
      }
      return hand
    },
    (reply) => heard.push(reply),
  )
  return { hands, heard, desk }
}

describe('a desk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('holds a request back until its worker is ready', () => {
    const { hands, desk } = workshop()
    desk.ask({ kind: 'why', id: 1, about, focus })
    expect(hands[0]?.posted).toEqual([])
    hands[0]?.hear({ kind: 'ready' })
    expect(hands[0]?.posted.map(({ id }) => id)).toEqual([1])
  })

  it('drops replies to all but the newest request of a kind', () => {
    const { hands, heard, desk } = workshop()
    hands[0]?.hear({ kind: 'ready' })
    desk.ask({ kind: 'why', id: 1, about, focus })
    desk.ask({ kind: 'why', id: 2, about, focus })
    hands[0]?.hear({ kind: 'why', id: 1, whys: [] })
    hands[0]?.hear({ kind: 'why', id: 2, whys: [] })
    expect(heard).toEqual([{ kind: 'why', id: 2, whys: [] }])
  })

  it('replaces a worker that does not begin in time and gives the new one what is still open', () => {
    const { hands, heard, desk } = workshop()
    hands[0]?.hear({ kind: 'ready' })
    desk.ask({ kind: 'why', id: 1, about, focus })
    hands[0]?.hear({ kind: 'began', id: 1 })
    desk.ask({ kind: 'why', id: 2, about, focus })
    vi.advanceTimersByTime(200)
    expect(hands.map(({ stopped }) => stopped)).toEqual([true, false])
    hands[1]?.hear({ kind: 'ready' })
    expect(hands[1]?.posted.map(({ id }) => id)).toEqual([2])
    hands[0]?.hear({ kind: 'why', id: 2, whys: [] })
    expect(heard).toEqual([])
  })

  it('keeps a worker that has begun', () => {
    const { hands, desk } = workshop()
    hands[0]?.hear({ kind: 'ready' })
    desk.ask({ kind: 'why', id: 1, about, focus })
    hands[0]?.hear({ kind: 'began', id: 1 })
    vi.advanceTimersByTime(5_000)
    expect(hands).toHaveLength(1)
  })
})
