import { find, inLanguage, nextQuestions } from '@muster/engine'
import { type Asking, askOf, effectsData, type Posed } from './answer.ts'
import type { EffectData } from './assessment.ts'
import { openPurse } from './budget.ts'
import { isDoubt } from './condition-data.ts'

/** A question to ask next, with what each answer to it would leave possible, question by question of the law. */
export interface SuggestionData {
  readonly slot: string
  readonly asks: string
  readonly settles: readonly {
    readonly question: string
    readonly asks: string
    readonly answers: readonly EffectData[]
  }[]
}

/** How many slots each open question may bring forward. */
const FORWARD = 3

/**
 * Ranks what to ask next over some questions: what bears on most of them first. Yields after each question, so that it can be given up; stops early when `goOn` says no, and when it
 * has cost what a whole assessment may cost.
 */
export function* suggestionsFor(
  asking: Asking,
  posed: readonly Posed[],
  named: boolean,
  goOn: () => boolean = () => true,
): Generator<void, readonly SuggestionData[]> {
  const { system, made, language } = asking
  const bySlot = new Map<string, SuggestionData>()
  const purse = openPurse(named)
  for (const { rule, item } of posed) {
    if (!goOn() || purse.isEmpty()) break
    const budget = purse.next()
    const finding = find(system, made.world, { rule: rule.id, item }, budget)
    purse.spend(finding)
    if (finding.possibilities.length > 1) {
      const each = { worlds: budget.worlds, judged: budget.judged / 64 }
      const spent = (judged: number) => purse.spend({ worlds: 0, judged })
      const ranked = nextQuestions(system, finding, (slot) => !isDoubt(system, slot), each, spent)
      for (const next of ranked.slice(0, FORWARD)) {
        const before = bySlot.get(next.slot)
        const about = {
          question: rule.id,
          asks: inLanguage(rule.asks, language),
          answers: effectsData(system, next, made.world),
        }
        const asks = askOf(system, next.slot, language)
        bySlot.set(next.slot, { slot: next.slot, asks, settles: [...(before?.settles ?? []), about] })
      }
    }
    yield
  }
  return [...bySlot.values()].sort((one, other) => other.settles.length - one.settles.length)
}
