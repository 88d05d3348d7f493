import { type CaseFile, type FileIssue, LARGEST, readCaseFile, readCaseText } from '@muster/answer'
import type { Domain } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { edited, type History, historyOf, redone, undone } from '../case/history.ts'
import { forgetCase, keepCase, keptCase } from '../case/kept-case.ts'
import { caseOfLink } from '../case/share-link.ts'
import type { SlotPlace } from '../case/slot-path.ts'

export type GoodCase = Extract<CaseFile, { kind: 'case' }>

/** What is wrong with a file that could not be opened. */
export interface Refused {
  readonly name: string
  readonly issues: readonly FileIssue[]
}

/** A change that gives one fact or field other values; `tell` hears whether it fits with the rest of the case. */
export interface Answered {
  readonly place: SlotPlace
  readonly domain: Domain | null
  readonly tell: (fits: boolean) => void
}

/** Changes the text of the case; `touched` names the field that the change is about, so that its changes are one step back. */
export type EditCase = (change: (text: string) => string, touched: string | null, answered?: Answered) => void

/** The case on the page, and everything that can be done with it as a whole. */
export interface CaseOnPage {
  readonly text: string | null
  readonly file: GoodCase | null
  readonly refused: Refused | null
  readonly kept: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Changes the text; gives what the case is then, or null where the change would have made it wrong and was not made. */
  readonly edit: (
    change: (text: string) => string,
    touched: string | null,
  ) => { readonly text: string; readonly file: GoodCase } | null
  readonly open: (text: string) => void
  readonly openFile: (file: File) => Promise<void>
  readonly close: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly keep: (kept: boolean) => void
  readonly dismiss: () => void
}

/** Holds the case: its text is the whole of it, as a case file holds it. A text with anything wrong is never taken over. */
export function useCase(): CaseOnPage {
  const [history, setHistory] = useState<History | null>(() => {
    const kept = keptCase()
    return kept === null || readCaseText(RULEBOOK.system, kept).kind === 'issues' ? null : historyOf(kept)
  })
  const [kept, setKept] = useState(() => keptCase() !== null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const text = history?.text ?? null
  const lastRead = useRef<{ readonly text: string; readonly read: CaseFile } | null>(null)
  const readOnce = useCallback((given: string): CaseFile => {
    const last = lastRead.current
    const read = last?.text === given ? last.read : readCaseText(RULEBOOK.system, given)
    lastRead.current = { text: given, read }
    return read
  }, [])
  const file = useMemo(() => {
    const read = text === null ? null : readOnce(text)
    return read?.kind === 'case' ? read : null
  }, [text, readOnce])

  useEffect(() => {
    if (kept && text !== null) keepCase(text)
  }, [kept, text])

  const take = useCallback((name: string, read: CaseFile, given: string) => {
    if (read.kind === 'issues') setRefused({ name, issues: read.issues })
    else {
      setRefused(null)
      setHistory((before) => (before === null ? historyOf(given) : edited(before, given, null)))
    }
  }, [])

  useEffect(() => {
    const fromLink = () => {
      caseOfLink(location.hash).then((linked) => {
        if (linked === null) return
        window.history.replaceState(null, '', location.pathname + location.search)
        take('the link', readCaseText(RULEBOOK.system, linked), linked)
      })
    }
    fromLink()
    addEventListener('hashchange', fromLink)
    return () => removeEventListener('hashchange', fromLink)
  }, [take])

  const current = useRef(history)
  current.current = history
  const edit = useCallback(
    (change: (text: string) => string, touched: string | null) => {
      const before = current.current
      if (before === null) return null
      const after = change(before.text)
      const read = readOnce(after)
      if (read.kind === 'issues') return null
      current.current = edited(before, after, touched)
      setHistory(current.current)
      return { text: after, file: read }
    },
    [readOnce],
  )

  const openFile = useCallback(
    async (given: File) => {
      const bytes = new Uint8Array(await given.slice(0, LARGEST + 1).arrayBuffer())
      const read = readCaseFile(RULEBOOK.system, bytes)
      take(given.name, read, read.kind === 'case' ? new TextDecoder().decode(bytes) : '')
    },
    [take],
  )

  return {
    text,
    file,
    refused,
    kept,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    edit,
    open: (given) => take('the case', readCaseText(RULEBOOK.system, given), given),
    openFile,
    close: () => setHistory(null),
    undo: () => setHistory((before) => (before === null ? before : undone(before))),
    redo: () => setHistory((before) => (before === null ? before : redone(before))),
    keep: (wish) => {
      if (!wish) forgetCase()
      setKept(wish && text !== null && keepCase(text))
    },
    dismiss: () => setRefused(null),
  }
}
