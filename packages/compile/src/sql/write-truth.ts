import type { ChoiceType } from '@muster/engine'
import { BAND, NO, OPEN, YES } from '../code.ts'
import type { Truth } from '../plan/node.ts'
import { typeOf } from '../plan/slots.ts'
import { Unsaid } from '../unsaid.ts'
import { writeCount } from './count.ts'
import { compose, literal, type Piece } from './relation.ts'
import { inSeasonSql } from './season.ts'
import { NEVER_DATE } from './tables.ts'
import { type Readings, writeValue } from './write-value.ts'
import { column, nextName, type Place, type SqlTruth, slotPiece } from './writer.ts'

type Part<K extends Truth['kind']> = Extract<Truth, { kind: K }>

function join(place: Place, pieces: readonly Piece[], write: (...texts: readonly string[]) => string): Piece {
  return compose(pieces, nextName(place.writer), write)
}

function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function oneOf(place: Place, { slot, places, size }: Part<'oneOf'>): SqlTruth {
  const { piece, type } = slotPiece(place, slot)
  if (size === 2 && type === 'boolean')
    return { piece: places[0] === YES ? piece : join(place, [piece], (text) => `NOT ${text}`), coded: false }
  const of = typeOf(place.writer.system, slot) as ChoiceType
  const values = places.map((at) => textLiteral(of.of[at] ?? ''))
  const written = values.length === 1 ? `= ${values[0]}` : `IN (${values.join(', ')})`
  return { piece: join(place, [piece], (text) => `${text} ${written}`), coded: false }
}

/** A comparison of values of which some may be special. */
function compare(place: Place, read: Readings, { low, high, of }: Part<'atMost'>, sign: '<=' | '>' = '<='): SqlTruth {
  const as = of === 'days' ? 'day' : 'number'
  const one = writeValue(place, read, low, as)
  const other = writeValue(place, read, high, as)
  if (one.special === null && other.special === null)
    return { piece: join(place, [one.piece, other.piece], (a, b) => `${a} ${sign} ${b}`), coded: false }
  const pieces = [one.piece, one.special ?? literal('NULL'), other.piece, other.special ?? literal('NULL')].map(
    (each) => column(place, each, 'day'),
  )
  const piece = join(place, pieces, (a, why, b, other) => {
    const arms = [
      ...(why === 'NULL' ? [] : [`WHEN ${why} IS NOT NULL THEN ${why}`]),
      ...(other === 'NULL' ? [] : [`WHEN ${a} IS NULL THEN NULL`, `WHEN ${other} IS NOT NULL THEN ${other}`]),
    ]
    return `CASE ${arms.join(' ')} WHEN ${a} <= ${b} THEN 1 WHEN ${a} > ${b} THEN 0 END`
  })
  return { piece, coded: true }
}

/** Tells whether the greatest code of some parts is the gravest and, among those as grave, the first. */
function greatestIsFirst(parts: readonly Truth[]): boolean {
  const byBand = new Map<number, number>()
  for (const { can } of parts) {
    for (const code of can.specials) {
      const band = Math.floor(code / BAND)
      const before = byBand.get(band)
      if (before !== undefined && before !== code) return false
      byBand.set(band, code)
    }
  }
  return true
}

function joined(place: Place, read: Readings, { all, of }: Part<'join'>): SqlTruth {
  const parts = of.map((part) => writeTruth(place, read, part))
  const word = all ? ' AND ' : ' OR '
  if (parts.every(({ coded }) => !coded))
    return {
      piece: join(
        place,
        parts.map(({ piece }) => piece),
        (...texts) => texts.map((text) => `(${text})`).join(word),
      ),
      coded: false,
    }
  const columns = parts.map(({ piece }) => column(place, piece, 'part'))
  const ender = (text: string, coded: boolean) => (coded ? `${text} = ${all ? 0 : 1}` : all ? `NOT ${text}` : text)
  const piece = join(place, columns, (...texts) => {
    const ends = texts.map((text, at) => ender(text, parts[at]?.coded === true))
    const gone = texts.map((text) => `${text} IS NULL`)
    const coded = texts.filter((_, at) => parts[at]?.coded === true)
    const head = `CASE WHEN ${ends.join(' OR ')} THEN ${all ? 0 : 1} WHEN ${gone.join(' OR ')} THEN NULL`
    if (coded.length === 1) return `${head} ELSE ${coded[0]} END`
    if (greatestIsFirst(of)) return `${head} ELSE GREATEST(${coded.join(', ')}) END`
    const bands = [3, 2, 1].flatMap((band) => coded.map((text) => `WHEN ${text} >= ${OPEN + band * BAND} THEN ${text}`))
    return `${head} ${bands.join(' ')} ELSE ${all ? 1 : 0} END`
  })
  return { piece, coded: true }
}

/** Writes a condition. */
export function writeTruth(place: Place, read: Readings, truth: Truth): SqlTruth {
  switch (truth.kind) {
    case 'known':
      if (truth.code === OPEN) return { piece: literal('NULL'), coded: false }
      return truth.code <= YES
        ? { piece: literal(truth.code === YES ? 'TRUE' : 'FALSE'), coded: false }
        : { piece: literal(String(truth.code)), coded: true }
    case 'oneOf':
      return oneOf(place, truth)
    case 'atMost':
      return compare(place, read, truth)
    case 'inSeason': {
      const day = writeValue(place, read, truth.day, 'day')
      const from = column(place, day.piece, 'day')
      const inside = join(place, [from], (text = '') => {
        const season = inSeasonSql(place.writer.dialect, text, truth.windows)
        return truth.day.span.never ? `(${text} < DATE '${NEVER_DATE}' AND ${season})` : season
      })
      if (day.special === null) return { piece: inside, coded: false }
      const test = column(place, inside, 'season')
      return {
        piece: join(place, [day.special, test], (why, is) => `COALESCE(${why}, CAST(${is} AS INTEGER))`),
        coded: true,
      }
    }
    case 'join':
      return joined(place, read, truth)
    case 'not': {
      if (truth.of.kind === 'atMost' && truth.of.can.specials.size === 0) return compare(place, read, truth.of, '>')
      const of = writeTruth(place, read, truth.of)
      if (!of.coded) return { piece: join(place, [of.piece], (text) => `NOT (${text})`), coded: false }
      const part = column(place, of.piece, 'part')
      return {
        piece: join(place, [part], (text) => `CASE ${text} WHEN 0 THEN 1 WHEN 1 THEN 0 ELSE ${text} END`),
        coded: true,
      }
    }
    case 'count':
      return writeCount(place, truth, (inner, where) => writeTruth(inner, read, where))
    case 'says': {
      const said = read.call(place, truth.call)
      if (said.kind === 'day') throw new Unsaid(place.rule, `${truth.call.plan.rule.id} gives a day`)
      const { piece, coded } = said.code
      const onlyYesNo = [...truth.call.plan.codes].every((code) => code === YES || code === NO)
      if (onlyYesNo && truth.codes.length === 1 && truth.codes[0] === YES) return said.code
      if (!coded)
        return { piece: join(place, [piece], (text) => `CASE WHEN (${text}) IS NOT NULL THEN FALSE END`), coded: false }
      const code = column(place, piece, 'said')
      const listed = truth.codes.length === 0 ? 'FALSE' : null
      const is = (text: string) => listed ?? `${text} IN (${truth.codes.join(', ')})`
      if (truth.call.plan.can.specials.size === 0)
        return { piece: join(place, [code], (text = '') => is(text)), coded: false }
      return {
        piece: join(
          place,
          [code],
          (text = '') =>
            `CASE WHEN ${text} >= ${OPEN} THEN ${text} WHEN ${is(text)} THEN 1 WHEN ${text} IS NOT NULL THEN 0 END`,
        ),
        coded: true,
      }
    }
    case 'given': {
      const on = writeValue(place, read, truth.on, 'day')
      const day = column(place, on.piece, 'on_day')
      const inner = writeTruth({ ...place, locals: new Map(place.locals).set(truth.id, day) }, read, truth.of)
      if (on.special === null)
        return {
          piece: join(place, [day, inner.piece], (d, t) => `CASE WHEN ${d} IS NULL THEN NULL ELSE ${t} END`),
          coded: inner.coded,
        }
      const why = column(place, on.special, 'why')
      const piece = join(
        place,
        [why, day, inner.piece],
        (w, d, t) =>
          `CASE WHEN ${w} IS NOT NULL THEN ${w} WHEN ${d} IS NULL THEN NULL ELSE ${inner.coded ? t : `CAST(${t} AS INTEGER)`} END`,
      )
      return { piece, coded: true }
    }
    default:
      return truth satisfies never
  }
}
