import { type AnswerData, english } from '@muster/answer'
import {
  type DayExpr,
  type Domain,
  dayNumber,
  type FactType,
  formatDay,
  inLanguage,
  maxOf,
  minOf,
  NEVER,
  parseDay,
  type StatedCase,
  type System,
} from '@muster/engine'
import { itemName, outcomeText } from '../answer/outcome-text.ts'

/** Something that lies on a day, or on one of some days, of the timeline. */
export interface Point {
  readonly key: string
  /** The first and the last day it may have been. */
  readonly first: number
  readonly last: number
  /** A word or two. */
  readonly name: string
  /** A whole sentence. */
  readonly says: string
  /** The item of a list that it belongs to, where it belongs to one. */
  readonly item: { readonly list: string; readonly index: number } | null
  readonly question: string | null
}

function daysOf(type: FactType, domain: Domain): readonly [number, number] | null {
  if (type.kind !== 'day' || domain.kind !== 'span') return null
  const days = domain.set.filter(([from]) => from < NEVER)
  if (days.length === 0) return null
  const first = minOf(days)
  const last = Math.min(maxOf(days), NEVER - 1)
  return last - first >= type.until - type.from - 1 ? null : [first, last]
}

function daysText(first: number, last: number): string {
  const one = english.day(formatDay(dayNumber(first)))
  return first === last ? `on ${one}` : `some day from ${one} to ${english.day(formatDay(dayNumber(last)))}`
}

/** The events that a case states: every dated fact and every dated field of a listed item. */
export function eventsOf(system: System, stated: StatedCase): readonly Point[] {
  const facts = [...stated.facts].flatMap(([id, domain]): Point[] => {
    const fact = system.facts.get(id)
    const days = fact === undefined ? null : daysOf(fact.type, domain)
    if (fact === undefined || days === null) return []
    const asks = inLanguage(fact.asks, 'en')
    const name = (id.split('.').at(-1) ?? id).replaceAll('-', ' ').replace(/\brussia\b/u, 'Russia')
    return [point(id, days, name, asks, null)]
  })
  const items = [...stated.lists].flatMap(([id, { items: listed }]) => {
    const list = system.lists.get(id)
    return listed.flatMap((fields, index) =>
      [...fields].flatMap(([field, domain]): Point[] => {
        const declaration = list?.fields[field]
        const days = declaration === undefined ? null : daysOf(declaration.type, domain)
        if (declaration === undefined || days === null) return []
        const asks = `${itemName(id, index)}: ${inLanguage(declaration.asks, 'en')}`
        return [
          point(
            `${id}/${index}/${field}`,
            days,
            `${itemName(id, index)}${field === 'on' ? '' : `, ${field.replaceAll('-', ' ')}`}`,
            asks,
            { list: id, index },
          ),
        ]
      }),
    )
  })
  return [...facts, ...items].sort((one, other) => one.first - other.first)
}

function point(
  key: string,
  [first, last]: readonly [number, number],
  name: string,
  asks: string,
  item: Point['item'],
): Point {
  return { key, first, last, name, says: `${asks} ${daysText(first, last)}`, item, question: null }
}

/** The days that follow from the case: deadlines and days on which something begins or ends. */
export function deadlinesOf(answers: readonly AnswerData[]): readonly Point[] {
  return answers
    .flatMap((answer): Point[] => {
      const [only, other] = answer.outcomes
      if (only === undefined || other !== undefined || answer.worth === 'open' || answer.status === 'cutShort')
        return []
      const { outcome } = only
      const about = answer.item === null ? '' : ` (${itemName(answer.item.list, answer.item.index)})`
      const says = `${answer.asks}${about} ${outcomeText(answer.question, outcome)}`
      const common = { key: `${answer.question}${about}`, name: answer.asks, says, item: answer.item }
      if (outcome.kind === 'day' && outcome.day !== 'never') {
        const day = parseDay(outcome.day)
        return [{ ...common, first: day, last: day, question: answer.question }]
      }
      if (outcome.kind === 'between' && outcome.latest !== 'never')
        return [
          { ...common, first: parseDay(outcome.earliest), last: parseDay(outcome.latest), question: answer.question },
        ]
      return []
    })
    .sort((one, other) => one.first - other.first)
}

/** The days on which the law behind some questions was amended, as far as the report dates them. */
export function amendmentsOf(system: System, questions: ReadonlySet<string>): readonly Point[] {
  const byDays = new Map<string, { first: number; last: number; asks: string[] }>()
  for (const rule of system.rules.values()) {
    if (!questions.has(rule.id)) continue
    for (const { from } of rule.versions) {
      const days = from === null ? null : commencement(system, from)
      if (days === null) continue
      const [first, last] = days
      const before = byDays.get(`${first}/${last}`)
      const asks = inLanguage(rule.asks, 'en')
      if (before === undefined) byDays.set(`${first}/${last}`, { first, last, asks: [asks] })
      else before.asks.push(asks)
    }
  }
  return [...byDays.values()]
    .sort((one, other) => one.first - other.first)
    .map(({ first, last, asks }) => ({
      key: `amendment ${first} ${last}`,
      first,
      last,
      name: 'amendment',
      says: `The law changed ${daysText(first, last)}: ${asks.slice(0, 3).join(' ')}${asks.length > 3 ? ` And ${asks.length - 3} more rules.` : ''}`,
      item: null,
      question: null,
    }))
}

function commencement(system: System, from: DayExpr): readonly [number, number] | null {
  if (from.kind === 'day') return [from.day, from.day]
  if (from.kind !== 'dayFact' || from.ref.kind !== 'fact') return null
  const type = system.facts.get(from.ref.fact)?.type
  return type?.kind === 'day' ? [type.from, type.until - 1] : null
}

/** From which place on the line the name of a point stands before it, so that it stays on the page. */
export const NAMES_TURN = 0.8

/** Spreads points with their names over lanes so that no two lie upon each other; `gap` is the width of a name as a share of the line. */
export function lanesOf(
  points: readonly Point[],
  at: (day: number) => number,
  gap: number,
): readonly { readonly point: Point; readonly lane: number }[] {
  const lanes: (readonly [number, number])[][] = []
  return points.map((point) => {
    const start = at(point.first)
    const taken: readonly [number, number] =
      start > NAMES_TURN ? [start - gap, at(point.last) + SPACE] : [start, at(point.last) + gap]
    const free = lanes.findIndex((lane) => lane.every(([from, until]) => taken[1] <= from || until <= taken[0]))
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), taken]
    return { point, lane }
  })
}

const SPACE = 0.012
