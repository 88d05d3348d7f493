import type { System } from '@muster/engine'

/** A part of the case as a file has it: facts and lists that belong together. */
export interface Section {
  readonly title: string
  readonly facts: readonly string[]
  readonly lists: readonly string[]
}

/** Which facts (by the beginning of their names) and lists stand under which heading, in the order of the page. */
const HEADINGS: readonly {
  readonly title: string
  readonly facts: readonly string[]
  readonly lists: readonly string[]
}[] = [
  { title: 'The person', facts: ['born', 'sex', 'citizenship.'], lists: ['lived'] },
  { title: 'Register and booklet', facts: ['register.', 'booklet.', 'passport.'], lists: ['moves'] },
  { title: 'Health', facts: ['medical'], lists: ['medical'] },
  { title: 'Study, work, family', facts: ['education.', 'family.'], lists: ['study', 'work', 'children'] },
  {
    title: 'Convictions against service',
    facts: ['belief.'],
    lists: ['alternative-service-applications', 'alternative-service'],
  },
  { title: 'Summonses', facts: ['summons'], lists: ['summonses'] },
  { title: 'Decisions and complaints', facts: ['commission'], lists: ['decisions', 'complaints'] },
  { title: 'Service', facts: ['rank', 'service'], lists: ['service', 'contracts', 'absences', 'refusals'] },
  { title: 'Reserve and mobilisation', facts: ['zapas.', 'mobilisation.'], lists: [] },
  { title: 'Departure and return', facts: ['departure.'], lists: ['stays-abroad'] },
  { title: 'Proceedings', facts: ['evasion.'], lists: ['investigations', 'convictions'] },
]

/** Puts every fact and list that a case may state under its heading; what has none comes last. */
export function sectionsOf(system: System): readonly Section[] {
  const facts = [...system.facts.values()].filter(({ standing }) => standing.kind !== 'doubt').map(({ id }) => id)
  const lists = [...system.lists.keys()]
  const headingOf = (id: string) => HEADINGS.find(({ facts: starts }) => starts.some((start) => id.startsWith(start)))
  const sections = HEADINGS.map((heading) => ({
    title: heading.title,
    facts: facts.filter((id) => headingOf(id) === heading),
    lists: heading.lists.filter((id) => system.lists.has(id)),
  }))
  const placed = new Set(HEADINGS.flatMap(({ lists: named }) => named))
  const rest = {
    title: 'Other facts',
    facts: facts.filter((id) => headingOf(id) === undefined),
    lists: lists.filter((id) => !placed.has(id)),
  }
  return [...sections, rest].filter((section) => section.facts.length + section.lists.length > 0)
}
