import { inLanguage, type Rule } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'

/** The rules of one chapter of the report; number and title of the report, an empty number for what no chapter owns. */
export interface RuleChapter {
  readonly number: string
  readonly title: string
  readonly rules: readonly Rule[]
  /** Lists of grounds, with the rules that stand in them. */
  readonly grounds: readonly { readonly id: string; readonly asks: string; readonly rules: readonly Rule[] }[]
}

/** Puts every rule under the chapter that owns it, in the order of the report; what belongs to none comes last. */
export function rulesByChapter({ system, chapters }: Rulebook, tag: string): readonly RuleChapter[] {
  const grounds = [...system.grounds.values()]
  const inGrounds = new Set(grounds.flatMap(({ of }) => of))
  const numbers = new Set(chapters.map(({ number }) => number))
  const rules = [...system.rules.values()].filter((rule) => !inGrounds.has(rule))
  const listed = chapters.map(({ number, title }) => ({
    number,
    title: inLanguage(title, tag),
    rules: rules.filter(({ chapter }) => chapter === number),
    grounds: grounds
      .filter(({ chapter }) => chapter === number)
      .map(({ id, asks, of }) => ({ id, asks: inLanguage(asks, tag), rules: of })),
  }))
  const general: RuleChapter = {
    number: '',
    title: 'Used throughout',
    rules: rules.filter(({ chapter }) => !numbers.has(chapter)),
    grounds: [],
  }
  return [...listed, general].filter((each) => each.rules.length + each.grounds.length > 0)
}

/** Sorts the questions a reader may ask before the rules that only serve others. */
export function questionsFirst(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((one, other) => rank(one) - rank(other))
}

const rank = ({ question }: Rule) => question?.rank ?? Number.MAX_SAFE_INTEGER
