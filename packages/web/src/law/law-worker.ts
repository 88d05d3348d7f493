import { changedBetween, ruleDiff } from '@muster/answer'
import { parseDay } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { DiffReply, DiffRequest } from './diff-protocol.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<DiffRequest>) => void) | null
  postMessage(message: DiffReply): void
}

const scope = globalThis as unknown as WorkerScope

let newest = 0

/** Lets a newer request be read before the next rule. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function compare({ id, from, to }: DiffRequest): Promise<void> {
  const [first, last] = [parseDay(from), parseDay(to)]
  const rules = changedBetween(RULEBOOK, first, last)
  scope.postMessage({ kind: 'begun', id, rules: rules.length })
  for (const [index, rule] of rules.entries()) {
    if (newest !== id) return
    const diff = ruleDiff(RULEBOOK.system, rule, first, last)
    const told = diff.changes.length > 0 || diff.cutShort
    scope.postMessage({ kind: 'rule', id, done: index + 1, diff: told ? diff : null })
    await pause()
  }
  scope.postMessage({ kind: 'complete', id })
}

scope.onmessage = ({ data }) => {
  newest = data.id
  void compare(data)
}
