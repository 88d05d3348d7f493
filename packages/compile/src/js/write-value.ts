import { dayNumber, formatDay, NEVER, type Shift } from '@muster/engine'
import type { Value } from '../plan/node.ts'
import { dayVariable, type Frame, indented, temporary, use } from './frame.ts'
import { constant, helper } from './module.ts'

type Writers = { readonly [K in Value['kind']]: (frame: Frame, value: Extract<Value, { kind: K }>) => string }

/** Writes a known number. */
export function numeral(value: number): string {
  return value >= NEVER ? 'NEVER' : value < 0 ? `(${value})` : String(value)
}

/** Writes a known day, with its date beside it. */
export function dayNumeral(value: number): string {
  return value >= NEVER ? 'NEVER' : `${numeral(value)} /* ${formatDay(dayNumber(value))} */`
}

function shift(frame: Frame, of: string, by: Shift): string {
  const { module } = frame
  switch (by.kind) {
    case 'days':
      return `${helper(module, 'plusDays')}(${of}, ${by.count})`
    case 'months':
      return `${helper(module, by.rounding === 'up' ? 'plusMonthsUp' : 'plusMonths')}(${of}, ${by.count})`
    case 'years':
      return `${helper(module, by.rounding === 'up' ? 'plusYearsUp' : 'plusYears')}(${of}, ${by.count})`
    case 'workingDays': {
      const { id, closed, open } = by.calendar
      const calendar = constant(module, `calendar-${id}`, JSON.stringify({ closed, open }))
      return `${helper(module, 'plusWorkingDays')}(${of}, ${by.count}, ${calendar})`
    }
    case 'startOfMonth':
    case 'startOfYear':
      return `${helper(module, by.kind)}(${of})`
    case 'seasonStart':
    case 'seasonEnd':
      return `${helper(module, by.kind)}(${of}, ${constant(module, 'season', JSON.stringify(by.windows))})`
    default:
      return by satisfies never
  }
}

const WRITERS: Writers = {
  number: (frame, value) => {
    if (value.value >= NEVER) helper(frame.module, 'NEVER')
    return numeral(value.value)
  },
  special: (_, value) => String(value.code),
  on: (frame) => use(frame, frame.on),
  slot: (frame, { slot }) => {
    const item = slot.kind === 'field' ? use(frame, frame.items.get(slot.as)) : null
    return frame.module.layout.read(slot, item)
  },
  local: (frame, { id }) => use(frame, frame.locals.get(id)),
  shift: (frame, value) => {
    const text = shift(frame, writeValue(frame, value.of), value.by)
    return frame.shared.get(text) ?? text
  },
  addDays: (frame, { of, days }) =>
    `${helper(frame.module, 'movedBy')}(${writeValue(frame, of)}, ${writeValue(frame, days)})`,
  extreme: (frame, { of, later }) =>
    of
      .map((part) => writeValue(frame, part))
      .reduce((first, second) => `${helper(frame.module, later ? 'later' : 'earlier')}(${first}, ${second})`),
  choose: (frame, { when, then, otherwise }) => {
    const test = temporary(frame)
    const otherText = writeValue(frame, otherwise)
    return indented(
      `((${test} = ${frame.write.truth(frame, when)}) === YES\n? ${writeValue(frame, then)}\n: ${test} === NO\n? ${otherText}\n: ${test})`,
    )
  },
  ruleDay: (frame, { call }) => frame.write.call(frame, call),
  sum: (frame, { of }) =>
    of
      .map((part) => writeValue(frame, part))
      .reduce((first, second) => `${helper(frame.module, 'plus')}(${first}, ${second})`),
  times: (frame, { of, factor, divisor }) =>
    `${helper(frame.module, 'times')}(${writeValue(frame, of)}, ${factor}, ${divisor})`,
  daysBetween: (frame, { from, until }) =>
    `${helper(frame.module, 'daysBetween')}(${writeValue(frame, from)}, ${writeValue(frame, until)})`,
  given: (frame, { id, on, of }) => {
    const day = dayVariable(frame, id)
    const onText = writeValue(frame, on)
    const inner: Frame = { ...frame, locals: new Map(frame.locals).set(id, day) }
    return indented(`((${day} = ${onText}) >= OPEN\n? ${day}\n: ${writeValue(inner, of)})`)
  },
}

/** Writes a day or number as an expression whose value is a plain number, `OPEN` or a special code. */
export function writeValue(frame: Frame, value: Value): string {
  const write = WRITERS[value.kind] as (frame: Frame, value: Value) => string
  return write(frame, value)
}
