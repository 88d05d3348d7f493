import { type Moving, termKey } from './term.ts'

/** One moved slot is not after another (before it, when `strict`); the two slots differ. */
export interface Relation {
  readonly low: Moving
  readonly high: Moving
  readonly strict: boolean
}

/** The opposite relation: what is not "low up to high" is "high before low". */
export function opposite(relation: Relation): Relation {
  return { low: relation.high, high: relation.low, strict: !relation.strict }
}

/** A key that is equal for equal relations. */
export function relationKey(relation: Relation): string {
  return `${termKey(relation.low)}${relation.strict ? '<' : '<='}${termKey(relation.high)}`
}
