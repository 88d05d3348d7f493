import { dayNumber, NEVER, type Rule, type Version } from '@muster/engine'

/** A rule with one thing changed, and what was changed, where. */
export interface Mutant {
  readonly rule: Rule
  readonly what: string
}

type Node = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words, citations, conditions for showing a question and calendars are not the law of a rule. */
const ASIDE: ReadonlySet<string> = new Set([
  'from',
  'until',
  'windows',
  'labels',
  'asks',
  'cites',
  'note',
  'unsaid',
  'question',
  'calendar',
  'ref',
  'id',
])

/** What may stand in place of a node: each time one change that a slip of the pen could make. */
function replacements(node: Node, labels: readonly string[]): readonly (readonly [string, unknown])[] {
  switch (node['kind']) {
    case 'yes':
      return [['yes becomes no', { kind: 'no' }]]
    case 'no':
      return [['no becomes yes', { kind: 'yes' }]]
    case 'choice':
      return labels
        .filter((label) => label !== node['choice'])
        .slice(0, 1)
        .map((label) => [`${String(node['choice'])} becomes ${label}`, { kind: 'choice', choice: label }])
    case 'ofTruth':
      return [['outcome turned round', { kind: 'ofTruth', of: { kind: 'not', of: node['of'] } }]]
    case 'amounts':
      return amountsChanged(node['amounts'])
    case 'day':
      if (node['day'] === NEVER) return []
      return [-1, 1].map((by) => [`day ${String(node['day'])} ${by}`, { ...node, day: Number(node['day']) + by }])
    case 'number':
      return [['number + 1', { ...node, value: Number(node['value']) + 1 }]]
    case 'days':
    case 'months':
    case 'years':
    case 'workingDays':
      return [-1, 1].map((by) => [
        `${String(node['count'])} ${String(node['kind'])} ${by}`,
        { ...node, count: Number(node['count']) + by },
      ])
    case 'earliest':
      return [['earliest becomes latest', { ...node, kind: 'latest' }]]
    case 'latest':
      return [['latest becomes earliest', { ...node, kind: 'earliest' }]]
    case 'chooseDay':
      return [['days swapped', { ...node, then: node['otherwise'], otherwise: node['then'] }]]
    case 'notAfter':
      return [
        [
          'on the day itself',
          { kind: 'not', of: { kind: 'notAfter', earlier: node['later'], later: node['earlier'] } },
        ],
        ['order turned round', { kind: 'not', of: node }],
      ]
    case 'atMost':
      return [['at most becomes more than', { kind: 'not', of: node }]]
    case 'oneOf':
    case 'holds':
    case 'gives':
    case 'inSeason':
      return [['condition turned round', { kind: 'not', of: node }]]
    case 'count':
      return [['one more counted', { ...node, least: Number(node['least']) + 1 }]]
    case 'all':
    case 'any':
      return partsChanged(node)
    case 'branch':
      return branchChanged(node)
    default:
      return []
  }
}

function amountsChanged(amounts: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(amounts)) return []
  return amounts.flatMap((amount: Node, index) =>
    ['atLeast', 'atMost'].flatMap((bound): [string, unknown][] =>
      typeof amount[bound] !== 'number'
        ? []
        : [
            [
              `${bound} + 1`,
              { kind: 'amounts', amounts: amounts.with(index, { ...amount, [bound]: Number(amount[bound]) + 1 }) },
            ],
          ],
    ),
  )
}

function partsChanged(node: Node): readonly (readonly [string, unknown])[] {
  const parts = Array.isArray(node['of']) ? node['of'] : []
  if (parts.length < 2) return []
  return [
    [`${String(node['kind'])} turned into the other`, { ...node, kind: node['kind'] === 'all' ? 'any' : 'all' }],
    ...parts.flatMap((_, index): [string, unknown][] =>
      isLookedAt(parts, index)
        ? [[`part ${index + 1} of ${String(node['kind'])} left out`, { ...node, of: parts.toSpliced(index, 1) }]]
        : [],
    ),
  ]
}

function branchChanged(node: Node): readonly (readonly [string, unknown])[] {
  const exceptions: readonly Node[] = Array.isArray(node['except']) ? node['except'] : []
  return exceptions.map((exception, index) => [
    `exception ${String(exception['id'])} left out`,
    { ...node, except: exceptions.toSpliced(index, 1) },
  ])
}

/** Of a long row of parts made alike, such as one for each month of a term, these stand for the others; the last as well. */
const LONG_ROW = 24
const STANDING_FOR_THE_OTHERS: ReadonlySet<number> = new Set([0, 11])
const isLookedAt = (row: readonly unknown[], index: number): boolean =>
  row.length <= LONG_ROW || STANDING_FOR_THE_OTHERS.has(index) || index === row.length - 1

function changed(value: unknown, labels: readonly string[], at: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      (isLookedAt(value, index) ? changed(each, labels, at) : []).map(([what, next]): [string, unknown] => [
        what,
        value.with(index, next),
      ]),
    )
  if (!isNode(value)) return []
  const here = typeof value['id'] === 'string' ? value['id'] : at
  const own = replacements(value, labels).map(([what, next]): [string, unknown] => [`${here}: ${what}`, next])
  const inside = Object.entries(value).flatMap(([key, each]) =>
    ASIDE.has(key)
      ? []
      : changed(each, labels, here).map(([what, next]): [string, unknown] => [what, { ...value, [key]: next }]),
  )
  return [...own, ...inside]
}

/** Versions that change a day earlier or later; both neighbours move, so that no gap opens. */
function seamsMoved(versions: readonly Version[]): readonly (readonly [string, readonly Version[]])[] {
  return versions.flatMap((version, index): [string, readonly Version[]][] => {
    const { from } = version
    const earlier = versions[index - 1]
    if (from?.kind !== 'day' || earlier === undefined) return []
    return [-1, 1].map((by) => {
      const moved = { ...from, day: dayNumber(from.day + by) }
      return [
        `${version.id}: begins ${by < 0 ? 'a day earlier' : 'a day later'}`,
        versions.with(index - 1, { ...earlier, until: moved }).with(index, { ...version, from: moved }),
      ]
    })
  })
}

/** Every change of one thing in a rule: days a day off, conditions turned round, exceptions left out, sums one off. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const inside = changed(rule.versions, Object.keys(rule.labels), rule.id)
  return [...seamsMoved(rule.versions), ...inside].map(([what, versions]) => ({
    rule: { ...rule, versions: versions as Rule['versions'] },
    what,
  }))
}
