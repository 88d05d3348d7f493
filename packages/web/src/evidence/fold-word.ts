import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Russian letters in the Latin writing that the report uses for Russian words. */
const LATIN: { readonly [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
}

/**
 * Writes Russian letters as Latin ones and takes marks off letters.
 *
 * @example
 * latin('Повестка') // => 'povestka'
 */
export function latin(text: string): string {
  const letters = [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  return letters.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The words of a text, in small letters, without apostrophes. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’ʼ`]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const SHORTEST_STEM = 3

/**
 * The forms under which a word is found: itself and its stems, all in Latin letters; an English and a Dutch stem, since
 * a Latin word may be either.
 *
 * @example
 * formsOf('призыва') // => ['prizyva', 'prizyv']
 */
export function formsOf(word: string): readonly string[] {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word)
  const stems = cyrillic ? [russian(word)] : [english(word), dutch(word)]
  const forms = [word, ...stems].map(latin)
  return [...new Set(forms.filter((form, index) => index === 0 || form.length >= SHORTEST_STEM))]
}
