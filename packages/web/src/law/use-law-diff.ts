import type { RuleDiffData } from '@muster/answer'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DiffReply, DiffRequest } from './diff-protocol.ts'

/** How far a comparison is, and what it found so far. */
export interface DiffState {
  readonly rules: number
  readonly done: number
  readonly complete: boolean
  readonly failed: boolean
  readonly diffs: readonly RuleDiffData[]
}

const EMPTY: DiffState = { rules: 0, done: 0, complete: false, failed: false, diffs: [] }

const WORKER = () => new URL('law-worker.js', new URL('assets/', document.baseURI)).href

function next(state: DiffState, reply: DiffReply): DiffState {
  switch (reply.kind) {
    case 'begun':
      return { ...EMPTY, rules: reply.rules }
    case 'rule':
      return { ...state, done: reply.done, diffs: reply.diff === null ? state.diffs : [...state.diffs, reply.diff] }
    case 'complete':
      return { ...state, complete: true }
    default:
      return reply satisfies never
  }
}

/** Has a worker compare the law of two days, rule by rule; null until days are given. */
export function useLawDiff(days: { readonly from: string; readonly to: string } | null): DiffState | null {
  const [state, setState] = useState<DiffState | null>(null)
  const round = useRef(0)
  const from = days?.from
  const to = days?.to
  useEffect(() => {
    if (from === undefined || to === undefined) {
      setState(null)
      return
    }
    round.current += 1
    const id = round.current
    setState(EMPTY)
    const worker = new Worker(WORKER(), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<DiffReply>) => {
      if (data.id === id) setState((now) => next(now ?? EMPTY, data))
    }
    worker.onerror = () => setState((now) => ({ ...(now ?? EMPTY), failed: true }))
    worker.postMessage({ id, from, to } satisfies DiffRequest)
    return () => worker.terminate()
  }, [from, to])
  return state
}
