import type { AnswerData, Assessment, Language } from '@muster/answer'
import { inLanguage, ruleOf, type System } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import type { Page } from './page.ts'

/** Questions below this rank are headlines. */
const HEADLINE = 100
const FIRST_QUESTIONS = 4

/** The headline questions with their outcomes, and what to ask first. */
export function writeInShort(page: Page, system: System, assessment: Assessment, language: Language): void {
  const surely = assessment.answers.filter(({ worth }) => worth === 'yes')
  const headlines = surely.filter(
    ({ question, status }) =>
      status !== 'notApplicable' && (ruleOf(system, question).question?.rank ?? HEADLINE) < HEADLINE,
  )
  if (headlines.length === 0 || surely.length < FIRST_QUESTIONS) return
  page.heading(language.label('inShort'))
  for (const { question, asks, outcomes, status } of headlines) {
    const rule = ruleOf(system, question)
    const words = [...new Set(outcomes.map(({ outcome }) => language.shortOutcome(rule, outcome)))]
    const says = [...words, ...(status === 'cutShort' ? [language.label('orOthers')] : [])].join(' or ')
    page.line(`${asks} ${outcomes.length === 1 && status !== 'cutShort' ? page.good(says) : page.open(says)}`, 2, 4)
  }
  writeAhead(page, system, assessment, surely, language)
  const counts = new Map<string, number>()
  for (const { next } of surely) if (next !== null) counts.set(next.slot, (counts.get(next.slot) ?? 0) + 1)
  const first = [...counts].sort(([, one], [, other]) => other - one).slice(0, FIRST_QUESTIONS)
  if (first.length === 0) return
  page.line()
  page.line(`${language.label('askFirst')}:`, 2)
  for (const [slot, bears] of first)
    page.line(`? ${page.strong(language.slot(system, slot))} ${page.faint(`(${bears})`)}`, 2, 4)
}

/** The days that answers give and that are still to come, the nearest first. */
function writeAhead(
  page: Page,
  system: System,
  { on }: Assessment,
  answers: readonly AnswerData[],
  language: Language,
): void {
  const ahead = answers
    .flatMap((answer) =>
      answer.outcomes.flatMap(({ outcome, byDefault }) =>
        byDefault && outcome.kind === 'day' && outcome.day !== 'never' && outcome.day > on
          ? [{ answer, day: outcome.day }]
          : [],
      ),
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  if (ahead.length === 0) return
  page.line()
  page.line(`${language.label('ahead')}:`, 2)
  for (const { answer, day } of ahead) {
    const perhaps =
      answer.status === 'depends' || answer.status === 'cutShort' ? ` ${page.open(language.label('depends'))}` : ''
    const item = answer.item === null ? '' : ` (${itemName(system, answer, language)})`
    page.line(`${page.strong(day)}  ${answer.asks}${item}${perhaps}`, 2, 14)
  }
}

/** What the item that an answer is about is called, by its place in the list from 1. */
export function itemName(system: System, answer: AnswerData, language: Language): string {
  const list = system.lists.get(answer.item?.list ?? '')
  return `${list === undefined ? '' : inLanguage(list.item, language.tag)} ${(answer.item?.index ?? 0) + 1}`
}

/** Questions of which it is open whether they matter, by name only. */
export function writeMayMatter(page: Page, rulebook: Rulebook, { answers }: Assessment, language: Language): void {
  const perhaps = answers.filter(({ worth }) => worth === 'open')
  if (perhaps.length === 0) return
  page.heading(language.label('mayMatter'))
  const names = new Map<string, string>()
  for (const { asks, question, ground } of perhaps)
    if (ground === null) names.set(question, asks)
    else names.set(ground, inLanguage(rulebook.system.grounds.get(ground)?.asks ?? ground, language.tag))
  for (const [question, asks] of names) page.line(`· ${asks} ${page.faint(question)}`, 2, 4)
}
