import { dayText, type Language, type ValuesData } from '@muster/answer'
import { expressionsOf, type FactDeclaration, inLanguage, type Rule, visit } from '@muster/engine'
import type { Note, Rulebook } from '@muster/rulebook'

/** A doubt of the report: what is open, how it is read, how else it could be, and which rules hang on it. */
export interface Doubt {
  readonly id: string
  readonly asks: string
  readonly taken: string
  readonly others: string
  readonly cites: readonly string[]
  readonly rules: readonly Rule[]
}

function readingsOf(
  { id, type, standing }: FactDeclaration,
  rulebook: Rulebook,
  language: Language,
): Pick<Doubt, 'taken' | 'others'> {
  const say = (values: ValuesData) => language.values(rulebook.system, id, values)
  const value = standing.kind === 'open' ? '' : standing.value
  switch (type.kind) {
    case 'choice': {
      const others = type.of.filter((each) => each !== value)
      return { taken: say({ kind: 'oneOf', values: [String(value)] }), others: say({ kind: 'oneOf', values: others }) }
    }
    case 'day':
      return {
        taken: language.day(dayText(Number(value))),
        others: `any day from ${language.day(dayText(type.from))} to ${language.day(dayText(type.until - 1))}`,
      }
    case 'number':
      return { taken: `${value} ${type.unit}`, others: `${type.from} to ${type.until - 1} ${type.unit}` }
    default:
      return type satisfies never
  }
}

function namedBy(rulebook: Rulebook): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Set<Rule>>()
  for (const rule of rulebook.system.rules.values()) {
    for (const expr of expressionsOf(rule)) {
      visit(expr, ({ facts }) => {
        for (const ref of facts)
          if (ref.kind === 'fact') found.set(ref.fact, (found.get(ref.fact) ?? new Set()).add(rule))
      })
    }
  }
  return new Map([...found].map(([fact, rules]) => [fact, [...rules]]))
}

/** Every doubt of the report that the rulebook keeps open, with the rules that hang on it. */
export function doubtsOf(rulebook: Rulebook, language: Language): readonly Doubt[] {
  const rules = namedBy(rulebook)
  return [...rulebook.system.facts.values()]
    .filter(({ standing }) => standing.kind === 'doubt')
    .map((fact) => ({
      id: fact.id,
      asks: inLanguage(fact.asks, language.tag),
      ...readingsOf(fact, rulebook, language),
      cites: fact.cites ?? [],
      rules: rules.get(fact.id) ?? [],
    }))
}

/** Notes on the report by what they are: slips, contradictions, readings, remarks on sources, and what is not from it. */
export const NOTE_NATURES: readonly (readonly [Note['nature'], string])[] = [
  ['slip', 'Slips of the report'],
  ['contradiction', 'Where the report contradicts itself'],
  ['reading', 'How the report is read here'],
  ['source', 'Remarks on its sources'],
  ['editorial', 'Not from the report, to be verified'],
]
