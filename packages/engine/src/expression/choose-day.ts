import { type DayLike, toDay } from './days.ts'
import type { DayExpr } from './expression.ts'
import { type TruthLike, toTruth } from './truths.ts'

/** One day or another, by a condition. */
export function chooseDay(when: TruthLike, then: DayLike, otherwise: DayLike): DayExpr {
  return Object.freeze({ kind: 'chooseDay', when: toTruth(when), then: toDay(then), otherwise: toDay(otherwise) })
}
