import type { AnswerData, SuggestionData, Why } from '@muster/answer'
import type { StatedCase } from '@muster/engine'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type AnswersShown, NO_ANSWERS, withBundle } from './answers-shown.ts'
import { type Desk, handAt, openDesk } from './desk.ts'
import { keyOf } from './focus-key.ts'
import type { CaseOnDay, ChangeData, Focus, NextDayData, Reply, RowData, Span } from './protocol.ts'
import { quickAnswer } from './quick-answer.ts'

/** What would change the answer that is looked at. */
export interface ChangesFound {
  readonly changes: readonly ChangeData[]
  readonly next: NextDayData | null
  readonly cutShort: boolean
}

/** What has been worked out so far about the case on the day. */
export interface WorkedOut {
  readonly shown: AnswersShown
  /** True while answers to an older state of the case may still be shown. */
  readonly pending: boolean
  readonly focused: AnswerData | null
  readonly whys: readonly Why[] | null
  readonly changes: ChangesFound | null
  readonly rows: readonly RowData[]
  readonly suggestions: readonly SuggestionData[]
}

const NOTHING: WorkedOut = {
  shown: NO_ANSWERS,
  pending: true,
  focused: null,
  whys: null,
  changes: null,
  rows: [],
  suggestions: [],
}

/** What is to be worked out. */
export interface Wanted {
  readonly text: string
  readonly stated: StatedCase
  readonly on: string
  readonly focus: Focus | null
  readonly span: Span
  readonly rows: readonly string[]
  readonly wantsWhys: boolean
  readonly wantsChanges: boolean
}

const SETTLE_MS = 90
/** A page that took longer over an answer, in milliseconds, this often in a row leaves it to the worker. */
const QUICK_MS = 12
const TOO_SLOW = 3

const WORKER = new URL('answer-worker.js', new URL('assets/', document.baseURI)).href

/** What can be asked for beside what is always worked out. */
export interface AskedFor {
  /** The whole answer, as the command line prints it with `--json`. */
  readonly assessment: () => Promise<string>
  /** Has the question looked at answered for what an edit is going to state; false when none is looked at. */
  readonly early: (likely: StatedCase) => boolean
  /** Tells the text that came of that edit; null when it was refused, or states anything else than was foreseen. */
  readonly made: (edited: string | null) => void
}

/** Has two workers work out what the page shows: one for the question looked at, one for everything else. */
export function useDesks(wanted: Wanted): WorkedOut & AskedFor {
  const [found, setFound] = useState(NOTHING)
  const base = useRef(0)
  base.current = found.shown.base
  const round = useRef(0)
  const assessments = useRef(new Map<number, (json: string) => void>())
  const desks = useRef<{ readonly quick: Desk; readonly whole: Desk } | null>(null)
  /** What the rows on the page were drawn from, and what those under way are drawn from. */
  const drawn = useRef('')
  const drawing = useRef({ id: 0, from: '' })

  const hear = useCallback((reply: Reply) => {
    if (reply.kind === 'assessment') {
      assessments.current.get(reply.id)?.(reply.json)
      assessments.current.delete(reply.id)
    } else {
      if (reply.kind === 'rows' && reply.complete && drawing.current.id === reply.id)
        drawn.current = drawing.current.from
      setFound((before) => heard(before, reply))
    }
  }, [])

  useLayoutEffect(() => {
    const opened = {
      quick: openDesk((each) => handAt(WORKER, each), hear),
      whole: openDesk((each) => handAt(WORKER, each), hear),
    }
    desks.current = opened
    return () => {
      opened.quick.close()
      opened.whole.close()
    }
  }, [hear])

  const { text, stated, on, focus, wantsWhys, wantsChanges } = wanted
  const about = useMemo(() => ({ text, stated, on }), [text, stated, on])
  const asked = useRef('')
  /** How often in a row the page itself took too long over an answer. */
  const tooSlow = useRef(0)
  const next = () => {
    round.current += 1
    return round.current
  }

  const askFirst = (wish: CaseOnDay, looked: Focus) => {
    const key = keyOfAsking(wish, looked)
    if (wish.text !== '' && key === asked.current) return
    asked.current = key
    const began = performance.now()
    if (tooSlow.current < TOO_SLOW) {
      const quick = quickAnswer(wish, looked)
      if (quick.kind === 'answered') setFound((before) => ({ ...before, focused: quick.answer }))
      tooSlow.current = performance.now() - began > QUICK_MS ? tooSlow.current + 1 : 0
    }
    desks.current?.quick.ask({ kind: 'answer', id: next(), about: wish, focus: looked })
  }
  const newest = useRef({ about, focus })
  newest.current = { about, focus }
  const early = useCallback((likely: StatedCase) => {
    const { about: now, focus: looked } = newest.current
    if (looked === null) return false
    askFirst({ ...now, text: '', stated: likely }, looked)
    return true
  }, [])
  const made = useCallback((edited: string | null) => {
    const { about: now, focus: looked } = newest.current
    if (looked === null) return
    // What was foreseen and did not come is answered again: for the old case now, for another one when it is shown.
    if (edited === null) {
      asked.current = ''
      askFirst(now, looked)
    } else asked.current = keyOfAsking({ ...now, text: edited }, looked)
  }, [])

  // Before the browser paints: the question looked at is answered first.
  useLayoutEffect(() => {
    if (focus === null) {
      asked.current = ''
      return
    }
    askFirst(about, focus)
    setFound((before) =>
      before.whys === null && before.changes === null ? before : { ...before, whys: null, changes: null },
    )
  }, [about, focus])

  useEffect(() => {
    if (wantsWhys && focus !== null) desks.current?.quick.ask({ kind: 'why', id: next(), about, focus })
  }, [about, focus, wantsWhys])

  useEffect(() => {
    if (!wantsChanges || focus === null) return
    desks.current?.quick.ask({ kind: 'changes', id: next(), about, focus })
  }, [about, focus, wantsChanges])

  const { from, until } = wanted.span
  const rows = wanted.rows.join(' ')
  useEffect(() => {
    const source = JSON.stringify([text, from, until, rows])
    setFound((before) => (before.pending ? before : { ...before, pending: true }))
    const timer = setTimeout(() => {
      const id = next()
      const day = source === drawn.current
      if (!day) drawing.current = { id, from: source }
      desks.current?.whole.ask({
        kind: 'whole',
        id,
        about,
        span: { from, until },
        rows: rows === '' ? [] : rows.split(' '),
        day,
        base: base.current,
      })
    }, SETTLE_MS)
    return () => clearTimeout(timer)
  }, [about, from, until, rows])

  const assessment = useCallback(
    () =>
      new Promise<string>((resolve) => {
        const id = next()
        assessments.current.set(id, resolve)
        desks.current?.whole.ask({ kind: 'assessment', id, about })
      }),
    [about],
  )
  return { ...found, assessment, early, made }
}

function keyOfAsking(about: CaseOnDay, focus: Focus): string {
  return JSON.stringify([about.text, about.on, keyOf(focus)])
}

function heard(before: WorkedOut, reply: Reply): WorkedOut {
  switch (reply.kind) {
    case 'answer':
      return reply.answer === null ? { ...before, focused: null } : { ...before, focused: reply.answer }
    case 'why':
      return { ...before, whys: reply.whys }
    case 'changes':
      return { ...before, changes: { changes: reply.changes, next: reply.next, cutShort: reply.cutShort } }
    case 'answers':
      return { ...before, shown: withBundle(before.shown, reply), pending: reply.order === null }
    case 'rows':
      if (!reply.complete && before.rows.length > reply.rows.length) return before
      return { ...before, rows: reply.rows }
    case 'suggestions':
      return { ...before, suggestions: reply.suggestions }
    case 'ready':
    case 'began':
    case 'assessment':
    case 'failed':
      return before
    default:
      return reply satisfies never
  }
}
