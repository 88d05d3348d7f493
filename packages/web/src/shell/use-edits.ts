import { type Domain, equalDomains } from '@muster/engine'
import { useCallback, useRef } from 'preact/hooks'
import { domainStated, withDomain } from '../case/domain-stated.ts'
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
      const likely = answered === undefined ? null : withDomain(stated.current, answered.place, answered.domain)
      if (answered === undefined || likely === null || likely === stated.current || !early(likely)) {
        write()
        return
      }
      const run = () => {
        const edited = write()
        const asForeseen =
          edited !== null && sameValues(domainStated(edited.file.stated, answered.place), answered.domain)
        made(asForeseen ? edited.text : null)
      }
      waiting.current = run
      setTimeout(() => {
        if (waiting.current === run) settle()
      }, LAG_MS)
    },
    [settle, editCase, early, made],
  )
  return { edit, settle }
}

function sameValues(one: Domain | null, other: Domain | null): boolean {
  return one === null || other === null ? one === other : equalDomains(one, other)
}
