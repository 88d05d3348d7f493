import MiniSearch, { type Query } from 'minisearch'
import type { Findable, FoundKind } from './findable.ts'
import { formsOf, wordsOf } from './fold-word.ts'
import { type Sought, type SynonymGroup, soughtIn } from './synonyms.ts'

/** Finds what has all words of a query, in any of their forms or in other words of the field; best first. */
export type Search = (query: string) => readonly Findable[]

/** What a reader looks for first comes first: terms and rules before claims, the bibliography last. */
const WEIGHT: { readonly [kind in FoundKind]: number } = {
  term: 3,
  rule: 2.5,
  claim: 1.5,
  figure: 1.5,
  doubt: 1,
  note: 0.8,
  source: 0.5,
}

const LONG_ENOUGH = { prefix: 4, fuzzy: 7 }

function oneWord(forms: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: [...forms],
    prefix: (term) => term.length >= LONG_ENOUGH.prefix,
    fuzzy: (term) => (term.length >= LONG_ENOUGH.fuzzy ? 1 : false),
  }
}

function anyPhrase(sought: Sought): Query {
  return {
    combineWith: 'OR',
    queries: sought.map((phrase): Query => ({ combineWith: 'AND', queries: phrase.map(oneWord) })),
  }
}

/** Makes the search over some things; the index is built in pieces, so that the page stays free in between. */
export async function searchOver(things: readonly Findable[], groups: readonly SynonymGroup[]): Promise<Search> {
  const forms = new Map<string, string[]>()
  const byKey = new Map(things.map((thing) => [thing.key, thing]))
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: ['title', 'text', 'id'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => {
      const known = forms.get(term) ?? [...formsOf(term)]
      forms.set(term, known)
      return known
    },
    searchOptions: {
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boost: { title: 2, id: 3 },
      weights: { prefix: 0.4, fuzzy: 0.2 },
      boostDocument: (key) => WEIGHT[byKey.get(String(key))?.kind ?? 'note'],
    },
  })
  await index.addAllAsync(things, { chunkSize: 100 })
  return (query) => {
    const named = byKey.get(`rule:${query.trim()}`)
    if (named !== undefined) return [named]
    const sought = soughtIn(query, groups)
    if (sought.length === 0) return []
    const found = index.search({ combineWith: 'AND', queries: sought.map(anyPhrase) })
    return found.flatMap(({ id }) => byKey.get(String(id)) ?? [])
  }
}
