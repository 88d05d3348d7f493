import {
  type Day,
  type Domain,
  dayNumber,
  domainOf,
  type FactType,
  formatDay,
  NEVER,
  narrow,
  parseDay,
  type System,
  type World,
} from '@muster/engine'

/** Numbers from 0 to 1 that follow from a seed. */
export type Dice = () => number

/** Dice that always fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const below = (dice: Dice, n: number) => Math.floor(dice() * n)

function oneOf<T>(dice: Dice, all: readonly T[]): T {
  const found = all[below(dice, all.length)]
  if (found === undefined) throw new TypeError('nothing to choose from')
  return found
}

const RECENT = parseDay('2018-01-01')

/** A day of the range as a case file may write it: exact, a month, a year, a season, a span, about. */
function writtenDay(dice: Dice, from: Day, until: Day): string {
  const least = dice() < 0.7 && RECENT > from && RECENT < until ? RECENT : from
  const most = Math.min(until, parseDay('2027-01-01'))
  const day = formatDay(dayNumber(least + below(dice, Math.max(1, most - least))))
  const year = day.slice(0, 4)
  const roll = dice()
  if (roll < 0.6) return day
  if (roll < 0.75) return day.slice(0, 7)
  if (roll < 0.85) return year
  if (roll < 0.9) return `${year}-2${1 + below(dice, 4)}`
  if (roll < 0.95) return `${year}/${Number(year) + 1}`
  return `${year}~`
}

function written(dice: Dice, type: FactType): unknown {
  switch (type.kind) {
    case 'choice':
      return oneOf(dice, type.of)
    case 'number':
      return type.from + below(dice, type.until - type.from)
    case 'day':
      return type.never && dice() < 0.3 ? 'never' : writtenDay(dice, type.from, type.until)
    default:
      return type satisfies never
  }
}

/** A case as plain data, made of whatever the system's facts and lists allow. */
export function randomCase(dice: Dice, system: System): { readonly [key: string]: unknown } {
  const stated: { [key: string]: unknown } = { born: writtenDay(dice, parseDay('1965-01-01'), parseDay('2009-01-01')) }
  const facts = [...system.facts.values()].filter(({ standing, id }) => standing.kind !== 'doubt' && id !== 'born')
  const share = dice() * 0.4
  for (const fact of facts) if (dice() < share) stated[fact.id] = written(dice, fact.type)
  for (const list of system.lists.values()) {
    if (dice() > share * 1.5) continue
    const items = Array.from({ length: below(dice, 4) }, () => {
      const item: { [field: string]: unknown } = {}
      for (const [name, field] of Object.entries(list.fields)) if (dice() < 0.7) item[name] = written(dice, field.type)
      return item
    })
    stated[list.id] = items
  }
  return stated
}

/** Narrows one slot to a single value, where some value is still possible together with what else is known. */
export function fixed(dice: Dice, world: World, slot: string): World | null {
  const domain = domainOf(world, slot)
  return narrow(world, slot, singleIn(dice, domain))
}

function singleIn(dice: Dice, domain: Domain): Domain {
  if (domain.kind === 'values') return { kind: 'values', of: [oneOf(dice, domain.of)] }
  const [from, until] = oneOf(dice, domain.set)
  const value = from >= NEVER ? from : from + below(dice, Math.min(until, NEVER) - from)
  return { kind: 'span', set: [[value, value + 1]] }
}

/** Text with a few characters or lines changed, doubled, moved or taken out. */
export function mangled(dice: Dice, text: string): string {
  let made = text
  for (let edits = 1 + below(dice, 4); edits > 0; edits -= 1) {
    const at = below(dice, made.length + 1)
    const length = below(dice, 12)
    const roll = dice()
    if (roll < 0.25) made = made.slice(0, at) + made.slice(at + length)
    else if (roll < 0.5) made = made.slice(0, at) + oneOf(dice, ODDITIES) + made.slice(at)
    else if (roll < 0.75) made = made.slice(0, at) + made.slice(at, at + length).repeat(3) + made.slice(at + length)
    else made = made.slice(at) + made.slice(0, at)
  }
  return made
}

const ODDITIES: readonly string[] = Object.freeze([
  '- ',
  ': ',
  '\n',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '"',
  "'",
  '|\n',
  '#',
  '\u0000',
  '\u202e',
  '\uFEFF',
  '2023-02-30',
  '9999999999999999999',
  '../../',
  '__proto__: 1\n',
  'constructor: x\n',
  '%',
  '---\n',
  'null',
  '~',
  'NaN',
  '<script>',
])
