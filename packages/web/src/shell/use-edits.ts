import { useCallback, useRef } from 'preact/hooks'
import { withDomain } from '../case/domain-stated.ts'
import type { AskedFor } from '../work/use-desks.ts'
import type { CaseOnPage, EditCase, GoodCase } from './use-case.ts'

/** How long, in milliseconds, an edit waits so that its answer is shown first. */
const LAG_MS = 45

/** Edits of which the answer looked at is worked out first, and the rest of the page follows. */
export interface Edits {
  readonly edit: EditCase
  /** Makes an edit that still waits. */
  readonly settle: () => void
}

/** Makes edits: where one value changes, the answer looked at is asked for at once and the text is written a little later. */
export function useEdits(
  editCase: CaseOnPage['edit'],
  file: GoodCase,
  { early, made }: Pick<AskedFor, 'early' | 'made'>,
): Edits {
  const waiting = useRef<(() => void) | null>(null)
  const stated = useRef(file.stated)
  if (waiting.current === null) stated.current = file.stated
  const settle = useCallback(() => {
    const run = waiting.current
    waiting.current = null
    run?.()
  }, [])
  const edit: EditCase = useCallback(
    (change, touched, answered) => {
      settle()
      const write = () => {
        const edited = editCase(change, touched)
        if (edited !== null) stated.current = edited.file.stated
        answered?.tell(edited !== null)
        return edited
      }
      const oneValue = answered !== undefined && answered.place.kind !== 'exists'
      if (!oneValue || !early(withDomain(stated.current, answered.place, answered.domain))) {
        write()
        return
      }
      const run = () => made(write()?.text ?? null)
      waiting.current = run
      setTimeout(() => {
        if (waiting.current === run) settle()
      }, LAG_MS)
    },
    [settle, editCase, early, made],
  )
  return { edit, settle }
}
