import { NO, OPEN, YES } from '../code.ts'
import type { Call, Case, Outcome, RulePlan, Truth } from '../plan/node.ts'
import { type Arm, type As, choose, join, NO_DAY, type Said } from './arms.ts'
import { bring, literal, type Piece, type Relation } from './relation.ts'
import { sqlName } from './tables.ts'
import { writeTruth } from './write-truth.ts'
import { type Readings, writeValue } from './write-value.ts'
import { column, nextName, type Place, type SqlOutcome, type SqlTruth, saidKey } from './writer.ts'

const NOTHING: Said = { plain: literal('NULL'), special: null }

/** How a rule's outcome is kept: yes and no as BOOLEAN while nothing else can come. */
function keptAs(plan: RulePlan): As {
  if (plan.givesDays) return 'day'
  const yesNo = [...plan.codes].every((code) => code === YES || code === NO)
  return yesNo && plan.can.specials.size === 0 ? 'boolean' : 'code'
}

const READINGS: Readings = {
  truth: (place, truth) => writeTruth(place, READINGS, truth),
  call: (place, call) => writeCall(place, call),
}

function said(code: number, as: As): Said {
  if (as === 'day') return { plain: literal(NO_DAY), special: literal(String(code)) }
  if (as === 'boolean') return { plain: literal(code === YES ? 'TRUE' : 'FALSE'), special: null }
  return { plain: literal(String(code)), special: null }
}

function truthAs(place: Place, { piece, coded }: SqlTruth, as: As): Said {
  if (coded || as === 'boolean') return { plain: piece, special: null }
  return { plain: join(place, [piece], (text) => `CAST(${text} AS INTEGER)`), special: null }
}

function write(place: Place, of: Outcome, as: As): Said {
  switch (of.kind) {
    case 'said':
      return said(of.code, as)
    case 'ofTruth':
      return truthAs(place, writeTruth(place, READINGS, of.of), as)
    case 'ofDay': {
      const { piece, special } = writeValue(place, READINGS, of.of, 'day')
      return { plain: piece, special }
    }
    case 'sameAs': {
      const other = writeCall(place, of.call)
      return other.kind === 'day'
        ? { plain: other.day.piece, special: other.day.special }
        : truthAs(place, other.code, as)
    }
    case 'branch':
      return write(place, of.says, as)
    case 'inOrder': {
      const last = of.cases.at(-1)
      const arms = of.cases.slice(0, -1).flatMap((each) => inOrder(place, each, as))
      const otherwise = write(place, of.otherwise, as)
      if (last === undefined) return otherwise
      const plain = of.cases.length === 1 && as === 'boolean' ? yesOrNo(place, last, otherwise) : null
      if (plain !== null) return plain
      const ends = lastCase(place, last, otherwise, as)
      const rest = ends.length === 2 && ends[1]?.said === otherwise ? NOTHING : otherwise
      return choose(place, [...arms, ...ends], rest, as)
    }
    case 'exclusive':
      return exclusive(place, of, as)
    case 'versions': {
      let always: Said | null = null
      const arms = of.of.flatMap(({ begun, ended, body }): readonly Arm[] => {
        const inForce = write(place, body, as)
        const full =
          ended === null
            ? inForce
            : choose(place, [arm(place, ended, said(of.none, as)), ...unclear(place, ended, as)], inForce, as)
        if (begun !== null) return [arm(place, begun, full), ...unclear(place, begun, as)]
        always = full
        return []
      })
      return choose(place, arms, always ?? said(of.none, as), as)
    }
    default:
      return of satisfies never
  }
}

function tested(place: Place, when: Truth): SqlTruth {
  const truth = writeTruth(place, READINGS, when)
  return { piece: when.can.open || truth.coded ? column(place, truth.piece, 'test') : truth.piece, coded: truth.coded }
}

/** What is said where a condition holds. */
function arm(place: Place, when: Truth, then: Said): Arm {
  const { piece, coded } = tested(place, when)
  return { tests: [piece], test: (text = '') => (coded ? `${text} = 1` : text), said: then }
}

/** Open or special where a condition is. */
function unclear(place: Place, when: Truth, as: As): readonly Arm[] {
  const { piece, coded } = tested(place, when)
  const open: Arm = {
    tests: [piece],
    test: (text) => `${text} IS NULL`,
    said: { plain: literal('NULL'), special: null },
  }
  if (!coded) return when.can.open ? [open] : []
  return [...(when.can.open ? [open] : []), special(piece, as)]
}

function special(piece: Piece, as: As): Arm {
  return {
    tests: [piece],
    test: (text) => `${text} >= ${OPEN}`,
    said: as === 'day' ? { plain: literal('NULL'), special: piece } : { plain: piece, special: null },
  }
}

/**
 * An exception that says yes or no as a condition, which databases work out faster than a CASE: NULL where the test is,
 * whatever holds without the exception.
 */
function yesOrNo(place: Place, { when, then }: Case, otherwise: Said): Said | null {
  const says = then.kind === 'branch' ? then.says : then
  if (says.kind !== 'said') return null
  const { piece, coded } = tested(place, when)
  if (coded) return null
  const write = (test: string, rest: string): string => {
    const open = when.can.open
    if (says.code === YES) return `${test} OR ${open ? `(${test} IS NOT NULL AND (${rest}))` : `(${rest})`}`
    return `NOT ${test} AND ${open ? `(${test} IS NULL OR (${rest}))` : `(${rest})`}`
  }
  const test = column(place, piece, 'test')
  return { plain: join(place, [test, otherwise.plain], (t = '', rest = '') => write(t, rest)), special: null }
}

/** The last case and what holds without it: where its test is unknown neither arm is taken, and the CASE gives NULL. */
function lastCase(place: Place, last: Case, otherwise: Said, as: As): readonly Arm[] {
  const { piece, coded } = tested(place, last.when)
  if (coded || !last.when.can.open) return inOrder(place, last, as)
  return [
    arm(place, last.when, write(place, last.then, as)),
    { tests: [piece], test: (text) => `NOT ${text}`, said: otherwise },
  ]
}

function inOrder(place: Place, { when, then }: Case, as: As): readonly Arm[] {
  return [arm(place, when, write(place, then, as)), ...unclear(place, when, as)]
}

function exclusive(place: Place, of: Extract<Outcome, { kind: 'exclusive' }>, as: As): Said {
  const tests = of.cases.map(({ when }) => ({ ...tested(place, when), open: when.can.open }))
  const holds = (text = '', at = 0) => (tests[at]?.coded === true ? `${text} = 1` : text)
  const pieces = tests.map(({ piece }) => piece)
  const pairs = of.cases.flatMap((_, one) =>
    of.cases.flatMap((_, other): readonly (readonly [number, number])[] => (other > one ? [[one, other]] : [])),
  )
  const which = join(place, pieces, (...texts) => {
    const arms = pairs.map(
      ([one, other]) =>
        `WHEN ${holds(texts[one], one)} AND ${holds(texts[other], other)} THEN ${of.overlaps[one]?.[other]}`,
    )
    return `CASE ${arms.join(' ')} END`
  })
  const overlap: Arm = {
    tests: pieces,
    test: (...texts) => `${texts.map((text, at) => `CASE WHEN ${holds(text, at)} THEN 1 ELSE 0 END`).join(' + ')} > 1`,
    said: as === 'day' ? { plain: literal('NULL'), special: which } : { plain: which, special: null },
  }
  const open: Arm = {
    tests: pieces,
    test: (...texts) =>
      texts
        .filter((_, at) => tests[at]?.open === true)
        .map((text) => `${text} IS NULL`)
        .join(' OR '),
    said: { plain: literal('NULL'), special: null },
  }
  const arms: Arm[] = [
    ...(tests.some((each) => each.open) ? [open] : []),
    overlap,
    ...of.cases.map(
      (each, at): Arm => ({
        tests: pieces,
        test: (...texts) => holds(texts[at], at),
        said: write(place, each.then, as),
      }),
    ),
    ...tests.flatMap(({ piece, coded }) => (coded ? [special(piece, as)] : [])),
  ]
  return choose(place, arms, write(place, of.otherwise, as), as)
}

/** Writes what a rule says where it is called; the same call in the same surroundings is written once. */
export function writeCall(place: Place, { plan, on, item }: Call): SqlOutcome {
  const { writer } = place
  const home = item === null ? null : (place.items.get(item) ?? null)
  const day = plan.on === null ? writeValue(place, READINGS, on, 'day').piece : null
  const onDay = day === null ? null : column(place, day, 'on_day')
  const inner: Place = {
    writer,
    rule: plan.rule.id,
    items: new Map(plan.rule.about === null || home === null ? [] : [[plan.rule.about, home]]),
    locals: new Map(),
    on: onDay,
  }
  const key = saidKey(plan, onDay, home)
  const known = writer.said.get(key)
  if (known !== undefined) return known
  const as = keptAs(plan)
  const { plain, special: why } = write(inner, plan.body, as)
  const wish = sqlName(plan.rule.id)
  const answer = column(place, plain, wish)
  const outcome: SqlOutcome =
    as === 'day'
      ? { kind: 'day', day: { piece: answer, special: why === null ? null : column(place, why, `${wish}_why`) } }
      : { kind: 'code', code: { piece: answer, coded: as === 'code' } }
  writer.said.set(key, outcome)
  return outcome
}

/** Brings what a rule says to the relation from which the statement selects. */
export function answerPieces(place: Place, outcome: SqlOutcome, home: Relation): readonly Piece[] {
  const pieces =
    outcome.kind === 'day' ? [outcome.day.piece, outcome.day.special ?? literal('NULL')] : [outcome.code.piece]
  return pieces.map((piece) => bring(piece, home, nextName(place.writer)))
}
