import { compose, literal, type Piece } from './relation.ts'
import { nextName, type Place } from './writer.ts'

/** What a rule says, in the two columns that it may take: the plain one, and (days only) the code of a special outcome. */
export interface Said {
  readonly plain: Piece
  readonly special: Piece | null
}

/** A day that is not known, as SQL writes it. */
export const NO_DAY = 'CAST(NULL AS DATE)'

/** How an outcome is kept in a column. */
export type As = 'day' | 'boolean' | 'code'

/** One arm of a CASE: a test on some pieces, and what is said then. */
export interface Arm {
  readonly tests: readonly Piece[]
  readonly test: (...texts: readonly string[]) => string
  readonly said: Said
}

/** Puts pieces together to a text of their texts. */
export function join(place: Place, pieces: readonly Piece[], write: (...texts: readonly string[]) => string): Piece {
  return compose(pieces, nextName(place.writer), write)
}

/** Writes arms as a CASE, once for the plain column and once for the special one where there is one. */
export function choose(place: Place, arms: readonly Arm[], otherwise: Said, as: As): Said {
  if (arms.length === 0) return otherwise
  const oneOf = (pick: (said: Said) => Piece, none: string): Piece => {
    const picked = [...arms.map((each) => pick(each.said)), pick(otherwise)]
    if (picked.every(({ text }) => text === 'NULL' || text === none)) return literal(none)
    const pieces = [...arms.flatMap((each) => [...each.tests, pick(each.said)]), pick(otherwise)]
    return join(place, pieces, (...texts) => {
      let at = 0
      const lines = arms.map((each) => {
        const tests = texts.slice(at, at + each.tests.length)
        at += each.tests.length + 1
        return `WHEN ${each.test(...tests)} THEN ${texts[at - 1]}`
      })
      const last = texts[at] === 'NULL' ? '' : `\n    ELSE ${texts[at]}`
      return `CASE\n    ${lines.join('\n    ')}${last}\n  END`
    })
  }
  const specials = [...arms.map(({ said: each }) => each.special), otherwise.special]
  return {
    plain: oneOf(({ plain }) => plain, as === 'day' ? NO_DAY : 'NULL'),
    special: specials.every((each) => each === null)
      ? null
      : oneOf(({ special: each }) => each ?? literal('NULL'), 'CAST(NULL AS INTEGER)'),
  }
}
