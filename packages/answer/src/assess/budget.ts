import type { Budget } from '@muster/engine'

/** What one answer may cost: beyond that it says that it was cut short. */
export const ANSWER_BUDGET: Budget = Object.freeze({ worlds: 2_000, judged: 2_000_000 })

/** What all answers to a case may cost together, so that a case with very many unknown days is answered in a bounded time. */
export const ASSESSMENT_BUDGET: Budget = Object.freeze({ worlds: 12_000, judged: 5_000_000 })

/** What each answer may cost in any case: enough for a plain answer. */
const LEAST: Budget = Object.freeze({ worlds: 8, judged: 400 })

/** How many times as much a question asked by name may cost. */
const NAMED_MORE = 4

/** What is left of the budget of an assessment while its answers are worked out, one after the other. */
export interface Purse {
  /** What the next answer may cost. */
  readonly next: () => Required<Budget>
  readonly spend: (cost: Required<Budget>) => void
  readonly isEmpty: () => boolean
}

/** Opens the purse of an assessment; questions asked by name may cost more each. */
export function openPurse(named: boolean, whole: Budget = ASSESSMENT_BUDGET): Purse {
  const left = { worlds: whole.worlds, judged: whole.judged ?? Number.POSITIVE_INFINITY }
  const more = named ? NAMED_MORE : 1
  const share = (of: 'worlds' | 'judged') =>
    Math.max(LEAST[of] ?? 0, Math.min((ANSWER_BUDGET[of] ?? Number.POSITIVE_INFINITY) * more, left[of]))
  return {
    next: () => ({ worlds: share('worlds'), judged: share('judged') }),
    spend: ({ worlds, judged }) => {
      left.worlds -= worlds
      left.judged -= judged
    },
    isEmpty: () => left.worlds <= 0 || left.judged <= 0,
  }
}
