import { dayNumber, formatDay, NEVER, type Shift } from '@muster/engine'
import type { Call, Truth, Value } from '../plan/node.ts'
import { Unsaid } from '../unsaid.ts'
import { join } from './arms.ts'
import { literal, lookUp, type Piece } from './relation.ts'
import { seasonEndSql, seasonStartSql } from './season.ts'
import { NEVER_DATE } from './tables.ts'
import { plainWorkingDaySql } from './working-days.ts'
import {
  calendarTable,
  column,
  nextName,
  type Place,
  type SqlOutcome,
  type SqlTruth,
  type SqlValue,
  slotPiece,
} from './writer.ts'

const NEVER_SQL = `DATE '${NEVER_DATE}'`
const LAST_DAY = 2_932_895
const FIRST_DAY = -719_162
const EPOCH = `DATE '1970-01-01'`
const FAR = NEVER / 2

/** The readings that values need of the rest. */
export interface Readings {
  readonly truth: (place: Place, truth: Truth) => SqlTruth
  readonly call: (place: Place, call: Call) => SqlOutcome
}

/** Writes a known day. */
export function daySql(value: number): string {
  return value >= NEVER ? NEVER_SQL : `DATE '${formatDay(dayNumber(value))}'`
}

/** What is special in some values: of the first that is open or special, as the interpreter reads them in turn. */
function firstSpecial(place: Place, parts: readonly SqlValue[]): Piece | null {
  if (parts.every(({ special }) => special === null)) return null
  const pieces = parts.flatMap(({ piece, special }) => [
    column(place, piece, 'day'),
    column(place, special ?? literal('NULL'), 'why'),
  ])
  return join(place, pieces, (...texts) => {
    const arms: string[] = []
    for (let at = 0; at < texts.length; at += 2) {
      if (texts[at + 1] !== 'NULL') arms.push(`WHEN ${texts[at + 1]} IS NOT NULL THEN ${texts[at + 1]}`)
      arms.push(`WHEN ${texts[at]} IS NULL THEN NULL`)
    }
    return `CASE ${arms.join(' ')} END`
  })
}

/** Throws where a day may leave the calendar that every database has. */
function bounded(place: Place, value: Value): void {
  if (value.span.most > LAST_DAY || value.span.least < FIRST_DAY)
    throw new Unsaid(place.rule, 'a day may lie after the year 9999 or before the year 1, where databases have no days')
}

function unlessNever(value: Value, day: string, text: string): string {
  return value.span.never ? `CASE WHEN ${day} = ${NEVER_SQL} THEN ${NEVER_SQL} ELSE ${text} END` : text
}

function shift(place: Place, of: Value, piece: Piece, by: Shift): Piece {
  const { dialect } = place.writer
  const write = (text: (day: string) => string): Piece => {
    const day = of.span.never ? column(place, piece, 'day') : piece
    return join(place, [day], (day = '') => unlessNever(of, day, text(day)))
  }
  switch (by.kind) {
    case 'days':
      return write((day) => dialect.plusDays(day, by.count < 0 ? `(${by.count})` : String(by.count)))
    case 'months':
    case 'years': {
      const months = by.kind === 'years' ? by.count * 12 : by.count
      if (by.rounding === 'down') return write((day) => dialect.plusMonths(day, months))
      const from = column(place, piece, 'day')
      return join(place, [from], (day = '') => {
        const down = dialect.plusMonths(day, months)
        const up = `CASE WHEN ${dialect.dayOfMonth(down)} < ${dialect.dayOfMonth(day)} THEN ${dialect.plusDays(down, '1')} ELSE ${down} END`
        return unlessNever(of, day, up)
      })
    }
    case 'workingDays': {
      if (by.count < 0) throw new Unsaid(place.rule, 'working days counted backwards')
      const day = column(place, piece, 'day')
      if (by.count === 0) return day
      const name = nextName(place.writer)
      const led = lookUp(day, calendarTable(place.writer, by.calendar, by.count), name)
      return join(place, [day, led], (from = '', to = '') =>
        unlessNever(of, from, `COALESCE(${to}, ${plainWorkingDaySql(dialect, from, by.count)})`),
      )
    }
    case 'startOfMonth':
      return write((day) => `make_date(${dialect.year(day)}, ${dialect.month(day)}, 1)`)
    case 'startOfYear':
      return write((day) => `make_date(${dialect.year(day)}, 1, 1)`)
    case 'seasonStart': {
      const day = column(place, piece, 'day')
      return join(place, [day], (d = '') => unlessNever(of, d, seasonStartSql(dialect, place.rule, d, by.windows)))
    }
    case 'seasonEnd': {
      const day = column(place, piece, 'day')
      return join(place, [day], (d = '') => unlessNever(of, d, seasonEndSql(dialect, place.rule, d, by.windows)))
    }
    default:
      return by satisfies never
  }
}

/** A day as a day number. */
function asNumber(place: Place, value: Value, piece: Piece): Piece {
  const day = value.span.never ? column(place, piece, 'day') : piece
  return join(place, [day], (text = '') => {
    const number = place.writer.dialect.daysBetween(EPOCH, text)
    return value.span.never ? `CASE WHEN ${text} = ${NEVER_SQL} THEN ${NEVER} ELSE ${number} END` : number
  })
}

function numbers(
  place: Place,
  read: Readings,
  of: readonly Value[],
  write: (...texts: readonly string[]) => string,
): SqlValue {
  const parts = of.map((each) => writeValue(place, read, each, 'number'))
  return {
    piece: join(
      place,
      parts.map(({ piece }) => piece),
      write,
    ),
    special: firstSpecial(place, parts),
  }
}

/** Writes a day or a number. */
export function writeValue(place: Place, read: Readings, value: Value, as: 'day' | 'number'): SqlValue {
  const plain = (piece: Piece): SqlValue => ({ piece, special: null })
  switch (value.kind) {
    case 'number':
      if (as === 'day' && value.value < NEVER) bounded(place, value)
      return plain(literal(as === 'day' ? daySql(value.value) : String(value.value)))
    case 'special':
      return {
        piece: literal(as === 'day' ? 'CAST(NULL AS DATE)' : 'CAST(NULL AS INTEGER)'),
        special: literal(String(value.code)),
      }
    case 'on':
      if (place.on === null) throw new TypeError('the day is not bound')
      return plain(place.on)
    case 'local': {
      const day = place.locals.get(value.id)
      if (day === undefined) throw new TypeError('a day is not bound')
      return plain(day)
    }
    case 'slot':
      return plain(slotPiece(place, value.slot).piece)
    case 'shift': {
      bounded(place, value)
      const of = writeValue(place, read, value.of, 'day')
      return { piece: shift(place, value.of, of.piece, value.by), special: of.special }
    }
    case 'extreme': {
      const parts = value.of.map((each) => writeValue(place, read, each, 'day'))
      const columns = parts.map(({ piece }) => column(place, piece, 'day'))
      const name = value.later ? 'GREATEST' : 'LEAST'
      const open = join(place, columns, (...texts) => {
        const gone = texts.map((text) => `${text} IS NULL`).join(' OR ')
        return `CASE WHEN ${gone} THEN NULL ELSE ${name}(${texts.join(', ')}) END`
      })
      return { piece: open, special: specialOfAll(place, parts) }
    }
    case 'choose':
      return chosen(place, read, value)
    case 'ruleDay': {
      const said = read.call(place, value.call)
      return said.kind === 'day' ? said.day : plain(literal(NEVER_SQL))
    }
    case 'given': {
      const on = writeValue(place, read, value.on, 'day')
      const day = column(place, on.piece, 'on_day')
      const of = writeValue({ ...place, locals: new Map(place.locals).set(value.id, day) }, read, value.of, 'day')
      const piece = join(place, [day, of.piece], (d, v) => `CASE WHEN ${d} IS NULL THEN NULL ELSE ${v} END`)
      return { piece, special: firstSpecial(place, [{ piece: day, special: on.special }, of]) }
    }
    case 'addDays': {
      bounded(place, value)
      const day = writeValue(place, read, value.of, 'day')
      const count = writeValue(place, read, value.days, 'number')
      const [from, by] = [column(place, day.piece, 'day'), column(place, count.piece, 'count')]
      const piece = join(place, [from, by], (d = '', n = '') => {
        const moved = place.writer.dialect.plusDays(d, n)
        return value.span.never
          ? `CASE WHEN ${d} IS NULL OR ${n} IS NULL THEN NULL WHEN ${d} = ${NEVER_SQL} OR ${n} > ${FAR} THEN ${NEVER_SQL} ELSE ${moved} END`
          : moved
      })
      return { piece, special: firstSpecial(place, [day, count]) }
    }
    case 'sum':
      return numbers(place, read, value.of, (...texts) => `(${texts.join(' + ')})`)
    case 'times':
      return numbers(place, read, [value.of], (text) =>
        value.divisor === 1
          ? `(${text} * ${value.factor})`
          : `CAST(FLOOR(CAST(${text} AS ${place.writer.dialect.types.double}) * ${value.factor} / ${value.divisor}) AS ${place.writer.dialect.types.number})`,
      )
    case 'daysBetween': {
      const from = writeValue(place, read, value.from, 'day')
      const until = writeValue(place, read, value.until, 'day')
      const ends = [asNumber(place, value.from, from.piece), asNumber(place, value.until, until.piece)]
      return {
        piece: join(place, ends, (first, last) => `(${last} - ${first})`),
        special: firstSpecial(place, [from, until]),
      }
    }
    default:
      return value satisfies never
  }
}

/** What is special in the extreme of some days: nothing while one is open, else the first. */
function specialOfAll(place: Place, parts: readonly SqlValue[]): Piece | null {
  if (parts.every(({ special }) => special === null)) return null
  const pieces = parts.flatMap(({ piece, special }) => [column(place, piece, 'day'), special ?? literal('NULL')])
  return join(place, pieces, (...texts) => {
    const pairs = parts.map((_, at) => [texts[2 * at] ?? '', texts[2 * at + 1] ?? 'NULL'] as const)
    const open = pairs.map(([day, why]) => (why === 'NULL' ? `${day} IS NULL` : `(${day} IS NULL AND ${why} IS NULL)`))
    const specials = pairs.flatMap(([, why]) => (why === 'NULL' ? [] : [why]))
    return `CASE WHEN ${open.join(' OR ')} THEN NULL ELSE COALESCE(${specials.join(', ')}, NULL) END`
  })
}

function chosen(place: Place, read: Readings, value: Extract<Value, { kind: 'choose' }>): SqlValue {
  const when = read.truth(place, value.when)
  const test = column(place, when.piece, 'test')
  const then = writeValue(place, read, value.then, 'day')
  const otherwise = writeValue(place, read, value.otherwise, 'day')
  const [yes, no] = when.coded ? [' = 1', ' = 0'] : ['', ' = FALSE']
  const piece = join(
    place,
    [test, then.piece, otherwise.piece],
    (t, a, b) => `CASE WHEN ${t}${yes} THEN ${a} WHEN ${t}${no} THEN ${b} END`,
  )
  if (then.special === null && otherwise.special === null && !when.coded) return { piece, special: null }
  const special = join(
    place,
    [test, then.special ?? literal('NULL'), otherwise.special ?? literal('NULL')],
    (t, a, b) => `CASE WHEN ${t}${yes} THEN ${a} WHEN ${t}${no} THEN ${b}${when.coded ? ` ELSE ${t}` : ''} END`,
  )
  return { piece, special }
}
