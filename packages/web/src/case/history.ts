/** The texts that a case had and may get back, and the one it has. `touched` names the field that the last edit was about. */
export interface History {
  readonly past: readonly string[]
  readonly text: string
  readonly future: readonly string[]
  readonly touched: string | null
}

const MOST = 200

/** A case without a past. */
export function historyOf(text: string): History {
  return { past: [], text, future: [], touched: null }
}

/** The case after an edit; edits of the same field in a row are one step back. */
export function edited(history: History, text: string, touched: string | null): History {
  if (text === history.text) return history
  const same = touched !== null && touched === history.touched
  const past = same ? history.past : [...history.past, history.text].slice(-MOST)
  return { past, text, future: [], touched }
}

/** One step back, where there is one. */
export function undone(history: History): History {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), text: before, future: [history.text, ...history.future], touched: null }
}

/** One step forward, where there is one. */
export function redone(history: History): History {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.text], text: after, future, touched: null }
}
