/** A short text for people, in English and, where it exists, in other languages (BCP 47 tags); a bare string is English. */
export type Words = string | { readonly en: string; readonly [language: string]: string }

/**
 * Picks the text of a language, falling back to English.
 *
 * @example
 * inLanguage({ en: 'born', nl: 'geboren' }, 'nl') // => 'geboren'
 * inLanguage('born', 'nl') // => 'born'
 */
export function inLanguage(words: Words, language: string): string {
  return typeof words === 'string' ? words : (words[language] ?? words.en)
}
