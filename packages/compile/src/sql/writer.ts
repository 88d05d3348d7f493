import type { System, WorkingCalendar } from '@muster/engine'
import type { Legend } from '../code.ts'
import type { RulePlan, Slot } from '../plan/node.ts'
import { typeOf } from '../plan/slots.ts'
import { type Dialect, isWord } from './dialect.ts'
import { asColumn, type Piece, type Relation } from './relation.ts'
import { type ColumnType, columnType, sqlName } from './tables.ts'
import { departures } from './working-days.ts'

/** A condition: BOOLEAN, or (`coded`) a whole number that is 0, 1, NULL or a special code. */
export interface SqlTruth {
  readonly piece: Piece
  readonly coded: boolean
}

/** A day (DATE) or a number: NULL where it is open or special; `special` has the code where it is special. */
export interface SqlValue {
  readonly piece: Piece
  readonly special: Piece | null
}

/** What a rule says: a day, or a condition, or the code of an outcome (written as a coded condition is). */
export type SqlOutcome =
  | { readonly kind: 'day'; readonly day: SqlValue }
  | { readonly kind: 'code'; readonly code: SqlTruth }

/** What writing a statement keeps. */
export interface Writer {
  readonly system: System
  readonly legend: Legend
  readonly dialect: Dialect
  readonly names: Set<string>
  readonly root: Relation
  readonly relations: Relation[]
  /** Tables of working days by name, with their rows. */
  readonly calendars: Map<string, readonly (readonly [string, string])[]>
  /** What rules say, by rule and surroundings. */
  readonly said: Map<string, SqlOutcome>
  readonly counts: Map<string, SqlTruth>
}

/** Where an expression stands. */
export interface Place {
  readonly writer: Writer
  readonly rule: string
  readonly items: ReadonlyMap<string, Relation>
  readonly locals: ReadonlyMap<number, Piece>
  readonly on: Piece | null
}

/** Makes a giver of names of columns: readable, and unlike each other. */
export function nextName(writer: Writer): (wish: string) => string {
  return (wish) => {
    const base = isWord(wish) ? `${wish}_` : wish
    let name = base
    for (let turn = 2; writer.names.has(name); turn += 1) name = `${wish}_${turn}`
    writer.names.add(name)
    return name
  }
}

/** Makes a piece a column, unless it is one. */
export function column(place: Place, piece: Piece, wish: string): Piece {
  return asColumn(piece, nextName(place.writer), wish)
}

/** Reads a slot as a column of its table. */
export function slotPiece(place: Place, slot: Slot): { readonly piece: Piece; readonly type: ColumnType } {
  const { writer } = place
  const type = columnType(typeOf(writer.system, slot))
  const home = slot.kind === 'fact' ? writer.root : place.items.get(slot.as)
  if (home === undefined) throw new TypeError('an item is not bound')
  const name = sqlName(slot.kind === 'fact' ? slot.fact : slot.field)
  home.base.add(name)
  return { piece: { text: `${home.prefix}${name}`, relation: home, level: 0, atom: true }, type }
}

/** The table of days from which a calendar leads elsewhere than Monday to Friday would. */
export function calendarTable(writer: Writer, calendar: WorkingCalendar, count: number): string {
  const name = `${sqlName(calendar.id)}_${count}`
  if (!writer.calendars.has(name)) writer.calendars.set(name, departures(calendar, count))
  return name
}

/** A key for what a rule says in its surroundings. */
export function saidKey(plan: RulePlan, on: Piece | null, item: Relation | null): string {
  return `${plan.key} | ${on === null ? '' : `${on.relation?.id}.${on.text}`} | ${item?.id ?? ''}`
}
