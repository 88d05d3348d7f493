import { plainKey } from './author-alias.ts'
import type { Block } from './block.ts'
import { closingDates, isoOf } from './closing-dates.ts'

/** An entry of the bibliography: what it printed, cut into its parts; `id` counts entries in the order printed. */
export interface Entry {
  readonly id: string
  readonly author: string
  readonly title: string
  readonly dates: readonly string[]
  readonly url: string | null
  readonly consulted: string | null
  readonly line: number
}

/** An entry with the keys of its whole text, by which footnotes find it: as printed, and by the abbreviation in brackets. */
export interface KeyedEntry {
  readonly entry: Entry
  readonly keys: readonly string[]
}

const CONSULTED = /\[\s*geraadpleegd(?: op)?\s*([^\]]*)\]?\s*$/i
const ADDRESS = /<?https?:\/\/\S+/
/** Authors printed with a comma inside. */
const WITH_COMMA = [
  'Administratie rayon Kadrimov, oblast Smolensk',
  'National Defence University, Russia research group',
  'Contactpersoon A, een Russisch mensenrechtenactivist',
  'Contactpersoon B, een Russisch mensenrechtenactivist',
  'Contactpersoon C, een Russisch mensenrechtenactivist',
]

function authorAndTitle(text: string): readonly [string, string] {
  const author = WITH_COMMA.find((name) => text.startsWith(name)) ?? text.split(',')[0] ?? text
  return [author.trim(), text.slice(author.length).replace(/^[\s,]+/, '')]
}

function entryOf(text: string, links: readonly string[], line: number, number: number): KeyedEntry {
  const consulted = CONSULTED.exec(text)?.[1]?.trim() ?? null
  const body = text.replace(CONSULTED, '').replace(/De identiteit en contactgegevens.*$/, '')
  const printed = ADDRESS.exec(body)?.[0]?.replace(/^<|>?[\s,.]*$/g, '') ?? null
  const before = printed === null ? body : body.slice(0, body.search(ADDRESS))
  const { text: named, dates } = closingDates(before)
  const [author, title] = authorAndTitle(named)
  const entry: Entry = Object.freeze({
    id: `b${String(number).padStart(3, '0')}`,
    author,
    title,
    dates: Object.freeze(dates.map((date) => isoOf(date) ?? date)),
    url: links[0] ?? printed,
    consulted: consulted === null || consulted === '' ? null : consulted,
    line,
  })
  const abbreviated = /^[^,]*\(([^)]+)\)(.*)$/.exec(text)
  const short = abbreviated === null ? [] : [plainKey(`${abbreviated[1] ?? ''}${abbreviated[2] ?? ''}`)]
  return { entry, keys: [plainKey(text), ...short] }
}

/** The entries under the heading of the bibliography; an entry cut over two runs of text is one. */
export function readBibliography(blocks: readonly Block[]): readonly KeyedEntry[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && /^Bibliografie$/.test(block.text.trim()))
  if (start < 0) return []
  const runs: { text: string; links: string[]; line: number }[] = []
  let open = false
  for (const block of blocks.slice(start + 1)) {
    if (block.kind === 'heading') continue
    for (const part of block.kind === 'list' ? block.items : [block]) {
      const last = runs.at(-1)
      if (open && last !== undefined) {
        last.text += ` ${part.text}`
        last.links.push(...part.links)
      } else runs.push({ text: part.text, links: [...part.links], line: part.line })
      const whole = runs.at(-1)?.text ?? ''
      open = !/geraadpleegd|garanderen|https?:\/\//.test(whole)
    }
  }
  return runs.map((run, index) => entryOf(run.text.replace(/\s+/g, ' ').trim(), run.links, run.line, index + 1))
}
