import { english, type OutcomeData } from '@muster/answer'
import { inLanguage } from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'

/** An outcome of a rule in words, with a full stop. */
export function outcomeText(question: string, outcome: OutcomeData): string {
  const rule = RULEBOOK.system.rules.get(question)
  return rule === undefined ? outcome.kind : english.outcome(rule, outcome)
}

/** An outcome in a word or two, for narrow places. */
export function shortOutcome(question: string, outcome: OutcomeData): string {
  const rule = RULEBOOK.system.rules.get(question)
  return rule === undefined ? outcome.kind : english.shortOutcome(rule, outcome)
}

/** What an item of a list is called on the page, counted from 1. */
export function itemName(list: string, index: number): string {
  const declaration = RULEBOOK.system.lists.get(list)
  return `${declaration === undefined ? list : inLanguage(declaration.item, 'en')} ${index + 1}`
}
