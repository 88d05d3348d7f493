import type { DayExpr, Rule } from '@muster/engine'
import { formatDay, inLanguage } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'

/** A rule whose wording changed on a day: another version begins, or the last one ends. */
export interface Amended {
  readonly rule: string
  readonly asks: string
  readonly chapter: string
  readonly change: 'begins' | 'changes' | 'ends'
}

/** A day of the calendar, with every rule that changed on it. */
export interface Amendment {
  /** `YYYY-MM-DD`; of a day that the report leaves open the default reading. */
  readonly day: string
  /** The half-open span in which the day lies, where the report leaves it open. */
  readonly doubt: { readonly id: string; readonly asks: string; readonly from: string; readonly until: string } | null
  readonly rules: readonly Amended[]
}

interface Bound {
  readonly key: string
  readonly day: string
  readonly doubt: Amendment['doubt']
}

function boundOf({ system }: Rulebook, bound: DayExpr, tag: string): Bound | null {
  if (bound.kind === 'day') return { key: formatDay(bound.day), day: formatDay(bound.day), doubt: null }
  if (bound.kind !== 'dayFact' || bound.ref.kind !== 'fact') return null
  const fact = system.facts.get(bound.ref.fact)
  if (fact?.type.kind !== 'day' || fact.standing.kind !== 'doubt' || typeof fact.standing.value !== 'number')
    return null
  const { from, until } = fact.type
  return {
    key: fact.id,
    day: formatDay(fact.standing.value as typeof from),
    doubt: {
      id: fact.id,
      asks: inLanguage(fact.asks, tag),
      from: formatDay(from),
      until: formatDay(until),
    },
  }
}

function changesOf(rule: Rule): readonly { readonly bound: DayExpr; readonly change: Amended['change'] }[] {
  return rule.versions.flatMap(({ from, until }, index) => {
    const begins =
      from === null ? [] : [{ bound: from, change: index === 0 ? ('begins' as const) : ('changes' as const) }]
    const last = index === rule.versions.length - 1
    return until !== null && last ? [...begins, { bound: until, change: 'ends' as const }] : begins
  })
}

/** The calendar of amendments: every day on which a version of some rule begins or the last one ends, in order. */
export function amendmentsOf(rulebook: Rulebook, tag: string): readonly Amendment[] {
  const found = new Map<string, { bound: Bound; rules: Amended[] }>()
  for (const rule of rulebook.system.rules.values()) {
    for (const { bound, change } of changesOf(rule)) {
      const at = boundOf(rulebook, bound, tag)
      if (at === null) continue
      const entry = found.get(at.key) ?? { bound: at, rules: [] }
      entry.rules.push({ rule: rule.id, asks: inLanguage(rule.asks, tag), chapter: rule.chapter, change })
      found.set(at.key, entry)
    }
  }
  return [...found.values()]
    .map(({ bound: { day, doubt }, rules }) => ({ day, doubt, rules }))
    .sort((one, other) => one.day.localeCompare(other.day))
}
