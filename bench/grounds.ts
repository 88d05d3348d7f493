import {
  any,
  caseWorld,
  type Day,
  intervalSet,
  readCase,
  rule,
  type System,
  systemOf,
  type World,
  yes,
  yesNoFact,
} from '@muster/engine'

/** A system of one rule, "some ground holds", each ground a fact of its own. */
export function groundsSystem(count: number): System {
  const grounds = Array.from({ length: count }, (_, index) =>
    yesNoFact(`ground.${index}`, { asks: `Does ground ${index} hold?` }),
  )
  return systemOf({
    id: 'grounds',
    version: '1',
    facts: grounds,
    lists: [],
    rules: [
      rule('exempt', {
        chapter: '1',
        asks: 'Is he exempt?',
        versions: [{ then: any(...grounds), cites: ['1¶1'] }],
      }),
      rule('sure', { chapter: '1', asks: 'Is anything sure?', versions: [{ then: yes, cites: ['1¶1'] }] }),
    ],
    grounds: [],
  })
}

/** The world in which so many of the grounds are not known, and the others do not hold. */
export function worldOfGrounds(system: System, unknown: number, on: Day): World {
  const known = [...system.facts.keys()].slice(unknown)
  const { stated } = readCase(system, Object.fromEntries(known.map((id) => [id, 'no'])))
  return caseWorld(system, stated, { on: intervalSet([[on, on + 1]]), strict: false }).world
}
