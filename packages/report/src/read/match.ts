import { keysOf, plainKey } from './author-alias.ts'
import type { KeyedEntry } from './bibliography.ts'
import type { Reference } from './reference.ts'

/** A reference with every entry of the bibliography that fits it: none, one or several; never a guess. */
export interface Matched extends Reference {
  readonly entries: readonly string[]
}

const LAW = /^(.*?)(?:\s*\[|\(последняя|$)/s

function startsOf(author: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(author) && author.length > 40) {
    const name = LAW.exec(author)?.[1] ?? author
    return [plainKey(name)]
  }
  return keysOf(author)
}

/** Finds the entries whose text starts with the author of a reference and whose dates include one of its dates. */
export function matchReference(reference: Reference, entries: readonly KeyedEntry[]): Matched {
  const starts = startsOf(reference.author)
  const byAuthor = entries.filter(({ keys }) =>
    keys.some((key) => starts.some((start) => start !== '' && key.startsWith(start))),
  )
  const fitting = byAuthor.filter(({ entry }) => reference.dates.some((date) => entry.dates.includes(date)))
  return { ...reference, entries: fitting.map(({ entry }) => entry.id) }
}
