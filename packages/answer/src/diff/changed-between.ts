import type { Day, DayExpr, Rule } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'

function mayLieBetween({ system }: Rulebook, bound: DayExpr, from: Day, to: Day): boolean {
  if (bound.kind === 'day') return from < bound.day && bound.day <= to
  if (bound.kind !== 'dayFact' || bound.ref.kind !== 'fact') return true
  const type = system.facts.get(bound.ref.fact)?.type
  return type?.kind !== 'day' || (from < type.until && type.from <= to)
}

/** The rules of which another version may be in force on the second day than on the first, at any reading of a doubt. */
export function changedBetween(rulebook: Rulebook, from: Day, to: Day): readonly Rule[] {
  return [...rulebook.system.rules.values()].filter(({ versions }) =>
    versions.some(
      ({ from: begins, until }, index) =>
        (begins !== null && mayLieBetween(rulebook, begins, from, to)) ||
        (until !== null && index === versions.length - 1 && mayLieBetween(rulebook, until, from, to)),
    ),
  )
}
