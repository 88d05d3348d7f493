import { inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { OTHER_WORDS, WORDS_OF_TERMS } from './field-words.ts'
import { formsOf, wordsOf } from './fold-word.ts'

/** A word or words that mean the same as others: for each word its forms. */
export type Phrase = readonly (readonly string[])[]

/** Phrases that mean the same. */
export type SynonymGroup = readonly Phrase[]

/** A word of a query: any of these phrases will do. */
export type Sought = readonly Phrase[]

const phraseOf = (text: string): Phrase => wordsOf(text).map(formsOf)

/** The groups of words that mean the same: each term of the rulebook with its Russian name, and the table of the field. */
export function synonymGroups({ chapters }: Rulebook, tag: string): readonly SynonymGroup[] {
  const ofTerms = chapters
    .flatMap(({ terms }) => terms)
    .map(({ id, term, russian }) => [
      inLanguage(term, tag).replace(/\([^)]*\)/gu, ''),
      ...(russian === null ? [] : [russian.replace(/\([^)]*\)/gu, '')]),
      ...(WORDS_OF_TERMS[id] ?? []),
    ])
  return [...ofTerms, ...OTHER_WORDS].map((texts) => texts.map(phraseOf).filter((phrase) => phrase.length > 0))
}

const meet = (one: readonly string[], other: readonly string[]) => one.some((form) => other.includes(form))

function startsWith(words: Phrase, at: number, phrase: Phrase): boolean {
  return phrase.every((forms, index) => meet(forms, words[at + index] ?? []))
}

/**
 * Reads a query: each word, or the longest run of words that is a term of the field together with all that mean the
 * same.
 */
export function soughtIn(query: string, groups: readonly SynonymGroup[]): readonly Sought[] {
  const words = phraseOf(query)
  const sought: Sought[] = []
  let at = 0
  while (at < words.length) {
    const found = groups.flatMap((group) =>
      group.filter((phrase) => startsWith(words, at, phrase)).map((phrase) => ({ group, length: phrase.length })),
    )
    const length = Math.max(1, ...found.map((each) => each.length))
    const own = words.slice(at, at + length)
    const same = found.filter((each) => each.length === length).flatMap(({ group }) => group)
    sought.push([own, ...same])
    at += length
  }
  return sought
}
