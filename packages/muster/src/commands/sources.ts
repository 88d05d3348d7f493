import { type Entry, REPORT, readCitation, unmatchedReferences } from '@muster/report'
import { type Cited, citationsOf, RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { pageOn, tame } from '../terminal/page.ts'

/** What `muster sources` was asked for. */
export interface SourcesCall {
  readonly words: readonly string[]
  readonly json: boolean
  /** Only what could not be matched one to one. */
  readonly unmatched: boolean
}

/** An entry of the bibliography with the footnotes that name it and what cites those. */
interface UsedEntry {
  readonly entry: Entry
  readonly footnotes: readonly number[]
  readonly citedBy: readonly string[]
}

function usedEntries(): readonly UsedEntry[] {
  const byFootnote = new Map<number, Set<string>>()
  const add = ({ by, cite }: Cited): void => {
    for (const footnote of readCitation(cite)?.footnotes ?? [])
      byFootnote.set(footnote, (byFootnote.get(footnote) ?? new Set()).add(by))
  }
  for (const cited of citationsOf(RULEBOOK)) add(cited)
  return REPORT.entries.map((entry) => {
    const footnotes = REPORT.footnotes
      .filter(({ references }) => references.some(({ entries }) => entries.includes(entry.id)))
      .map(({ number }) => number)
    const citedBy = new Set(footnotes.flatMap((footnote) => [...(byFootnote.get(footnote) ?? [])]))
    return { entry, footnotes: [...new Set(footnotes)], citedBy: [...citedBy] }
  })
}

/** Lists the bibliography with where each source is used; with `--unmatched` what footnotes name that it lacks or has twice. */
export function runSources(io: Io, call: SourcesCall): void {
  if (call.unmatched) {
    runUnmatched(io, call)
    return
  }
  const used = usedEntries().filter(({ entry, citedBy }) => {
    const text = [entry.id, entry.author, entry.title, ...entry.dates, entry.url ?? '', ...citedBy]
      .join(' ')
      .toLowerCase()
    return call.words.every((word) => text.includes(word.toLowerCase()))
  })
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'sources', version: 1, sources: used }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  const whole = call.words.length > 0 && used.length <= 10
  for (const { entry, footnotes, citedBy } of used) {
    page.line(
      `${page.strong(entry.author)}, ${tame(entry.title)}, ${entry.dates.join(' and ') || 'no date'} ${page.faint(`[fn ${footnotes.join(', ') || 'none'}; used ${citedBy.length} times]`)}`,
      0,
      4,
    )
    if (!whole) continue
    if (entry.url !== null)
      page.line(page.faint(`${entry.url}${entry.consulted === null ? '' : ` (consulted ${entry.consulted})`}`), 4)
    if (citedBy.length > 0) page.line(page.faint(`used by ${citedBy.join(', ')}`), 4)
  }
  page.line(page.faint(`${used.length} sources`))
}

function runUnmatched(io: Io, call: SourcesCall): void {
  const unmatched = unmatchedReferences(REPORT)
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'unmatched-sources', version: 1, unmatched }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  for (const { footnote, reference } of unmatched) {
    const told =
      reference.entries.length === 0
        ? 'not in the bibliography'
        : `${reference.entries.length} entries fit: ${reference.entries.join(', ')}`
    page.line(`fn ${footnote} ${reference.author}, ${reference.dates.join(' and ')}: ${page.open(told)}`, 0, 4)
  }
  page.line(page.faint(`${unmatched.length} references without one certain entry`))
}
