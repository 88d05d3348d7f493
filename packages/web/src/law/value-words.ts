import type { Language } from '@muster/answer'
import {
  type DayExpr,
  type FactRef,
  fieldOf,
  formatDay,
  inLanguage,
  NEVER,
  type NumberExpr,
  type RuleRef,
  type System,
  type TruthExpr,
} from '@muster/engine'
import { type Clause, type Piece, piecesOf } from './clause.ts'

/** What words are made from: the rulebook's names and a language's dates. */
export interface Wording {
  readonly system: System
  readonly language: Language
  /** The item of a list that the sentence already speaks of. */
  readonly within: string | null
  /** Says a condition on which a value hangs. */
  readonly condition: (when: TruthExpr, wording: Wording) => Clause
}

type Table<E extends { readonly kind: string }, Out> = {
  readonly [K in E['kind']]: (expr: Extract<E, { kind: K }>, wording: Wording) => Out
}

/** What a fact is called: its question in quotation marks; of a field also the item that it belongs to. */
export function factName(ref: FactRef, { system, language, within }: Wording): string {
  if (ref.kind === 'fact') {
    const fact = system.facts.get(ref.fact)
    return `“${fact === undefined ? ref.fact : inLanguage(fact.asks, language.tag)}”`
  }
  const name = `“${inLanguage(fieldOf(system, ref.list, ref.field).asks, language.tag)}”`
  if (ref.as === within) return name
  return `${name} (of the ${ref.as === ref.list ? '' : 'other '}${itemName(system, ref.list, language.tag)})`
}

/** What one item of a list is called. */
export function itemName(system: System, list: string, tag: string): string {
  const found = system.lists.get(list)
  return found === undefined ? list : inLanguage(found.item, tag)
}

/** A rule named by its question. */
export function ruleName({ rule }: RuleRef, { system, language }: Wording): Piece {
  const found = system.rules.get(rule)
  return { rule, text: `“${found === undefined ? rule : inLanguage(found.asks, language.tag)}”` }
}

const plural = (count: number, unit: string) => `${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`

function moved(count: number, unit: string, of: readonly Piece[]): readonly Piece[] {
  return [`${plural(count, unit)} ${count < 0 ? 'before' : 'after'} `, ...of]
}

function listed(lead: string, of: readonly (readonly Piece[])[]): readonly Piece[] {
  return [lead, ...of.flatMap((each, index) => (index === 0 ? each : [' and ', ...each]))]
}

/** The fact whose anniversaries have a name of their own. */
const BIRTH = 'born'

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}

function shifted({ of, by }: Extract<DayExpr, { kind: 'shift' }>, wording: Wording): readonly Piece[] {
  const day = dayPieces(of, wording)
  switch (by.kind) {
    case 'days':
      return moved(by.count, 'day', day)
    case 'months':
      return moved(by.count, 'month', day)
    case 'years':
      if (of.kind === 'dayFact' && of.ref.kind === 'fact' && of.ref.fact === BIRTH && by.count > 0)
        return [`his ${ordinal(by.count)} birthday`]
      return moved(by.count, 'year', day)
    case 'workingDays':
      return moved(by.count, 'working day', day)
    case 'startOfMonth':
      return ['the first day of the month of ', ...day]
    case 'startOfYear':
      return ['1 January of the year of ', ...day]
    case 'seasonStart':
      return ['the next opening of the yearly period from ', ...day]
    case 'seasonEnd':
      return ['the end of the yearly period that runs on ', ...day]
    default:
      return by satisfies never
  }
}

const DAYS: Table<DayExpr, readonly Piece[]> = {
  day: ({ day }, { language }) => [day >= NEVER ? 'no day' : language.day(formatDay(day))],
  dayFact: ({ ref }, wording) => [factName(ref, wording)],
  evaluationDay: () => ['the day asked about'],
  shift: shifted,
  addDays: ({ of, days }, wording) => [...numberPieces(days, wording), ' days after ', ...dayPieces(of, wording)],
  earliest: ({ of }, wording) =>
    listed(
      'the earliest of ',
      of.map((each) => dayPieces(each, wording)),
    ),
  latest: ({ of }, wording) =>
    listed(
      'the latest of ',
      of.map((each) => dayPieces(each, wording)),
    ),
  chooseDay: ({ when, then, otherwise }, wording) => [
    ...dayPieces(then, wording),
    ' (if ',
    ...piecesOf(wording.condition(when, wording)),
    ') or else ',
    ...dayPieces(otherwise, wording),
  ],
  ruleDay: ({ ref }, wording) => ['the day that ', ruleName(ref, wording), ' gives'],
  dayAt: ({ on, of }, wording) => [...dayPieces(of, wording), ', by the law of the day of ', ...dayPieces(on, wording)],
}

/** A day in words, as part of a sentence. */
export function dayPieces(expr: DayExpr, wording: Wording): readonly Piece[] {
  const say = DAYS[expr.kind] as (expr: DayExpr, wording: Wording) => readonly Piece[]
  return say(expr, wording)
}

const NUMBERS: Table<NumberExpr, readonly Piece[]> = {
  number: ({ value }) => [value.toLocaleString('en-GB')],
  numberFact: ({ ref }, wording) => [factName(ref, wording)],
  sum: ({ of }, wording) =>
    listed(
      'the sum of ',
      of.map((each) => numberPieces(each, wording)),
    ),
  times: ({ of, factor, divisor }, wording) => [
    ...numberPieces(of, wording),
    divisor === 1 ? ` times ${factor}` : ` times ${factor}/${divisor}, rounded down`,
  ],
  daysBetween: ({ from, until }, wording) => [
    'the days from ',
    ...dayPieces(from, wording),
    ' to ',
    ...dayPieces(until, wording),
  ],
}

/** A number in words, as part of a sentence. */
export function numberPieces(expr: NumberExpr, wording: Wording): readonly Piece[] {
  const say = NUMBERS[expr.kind] as (expr: NumberExpr, wording: Wording) => readonly Piece[]
  return say(expr, wording)
}
