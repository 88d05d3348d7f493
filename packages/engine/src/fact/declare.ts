import { type Day, dayNumber, parseDay } from '../calendar/day.ts'
import type { Words } from '../words/words.ts'
import type {
  ChoiceType,
  DayType,
  FactDeclaration,
  FieldDeclaration,
  Fields,
  ListDeclaration,
  NumberType,
  Standing,
} from './declaration.ts'

interface Common {
  readonly asks: Words
  readonly why?: Words
  readonly cites?: readonly string[]
}

interface DayOptions extends Common {
  /** First possible day (`YYYY-MM-DD`), 1900-01-01 unless told. */
  readonly from?: string
  /** Day after the last possible one, 2100-01-01 unless told. */
  readonly until?: string
  /** Whether it may never have happened. */
  readonly never?: boolean
  /** Presumed when a case says nothing: a day, or `never`. */
  readonly presume?: string
}

interface ChoiceOptions<V extends string> extends Common {
  readonly of: { readonly [value in V]: Words }
  readonly presume?: NoInfer<V>
}

interface YesNoOptions extends Common {
  readonly presume?: 'yes' | 'no'
}

interface NumberOptions extends Common {
  readonly from: number
  readonly until: number
  readonly unit: string
  readonly presume?: number
}

/** The value of a day fact for something that never happened: a day after all days, so that every comparison keeps its meaning. */
export const NEVER: Day = dayNumber(10_000_000)

function described<T extends Common>(options: T): Common {
  return {
    asks: options.asks,
    ...(options.why === undefined ? {} : { why: options.why }),
    ...(options.cites === undefined ? {} : { cites: options.cites }),
  }
}

function presumed(value: string | number | Day | undefined): Standing {
  return value === undefined ? { kind: 'open' } : { kind: 'presumed', value }
}

function doubted(value: string | Day): Standing {
  return { kind: 'doubt', value }
}

function dayType(options: DayOptions): DayType {
  return {
    kind: 'day',
    from: parseDay(options.from ?? '1900-01-01'),
    until: parseDay(options.until ?? '2100-01-01'),
    never: options.never ?? options.presume === 'never',
  }
}

function dayStanding(options: DayOptions): Standing {
  if (options.presume === undefined) return { kind: 'open' }
  return { kind: 'presumed', value: options.presume === 'never' ? NEVER : parseDay(options.presume) }
}

function choiceType<V extends string>(of: { readonly [value in V]: Words }): ChoiceType {
  return { kind: 'choice', of: Object.freeze(Object.keys(of)), labels: of }
}

const YES_NO: ChoiceType = Object.freeze({
  kind: 'choice',
  of: Object.freeze(['yes', 'no']),
  labels: { yes: 'yes', no: 'no' },
})

/** Declares a fact that is a day. */
export function dayFact(id: string, options: DayOptions): FactDeclaration<DayType> {
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type: dayType(options),
    standing: dayStanding(options),
    ...described(options),
  })
}

/** Declares a fact with a few named values. */
export function choiceFact<V extends string>(id: string, options: ChoiceOptions<V>): FactDeclaration<ChoiceType> {
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type: choiceType(options.of),
    standing: presumed(options.presume),
    ...described(options),
  })
}

/** Declares a fact that is yes or no. */
export function yesNoFact(id: string, options: YesNoOptions): FactDeclaration<ChoiceType> {
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type: YES_NO,
    standing: presumed(options.presume),
    ...described(options),
  })
}

/** Declares a fact that is a whole number in a half-open range. */
export function numberFact(id: string, options: NumberOptions): FactDeclaration<NumberType> {
  const type: NumberType = { kind: 'number', from: options.from, until: options.until, unit: options.unit }
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type,
    standing: presumed(options.presume),
    ...described(options),
  })
}

/**
 * Declares a doubt of the source about a day, such as a commencement known only to an interval (half-open), with the
 * reading taken by default. An answer that hangs on it says so.
 */
export function dayDoubt(
  id: string,
  options: Common & { readonly from: string; readonly until: string; readonly reading: string },
): FactDeclaration<DayType> {
  const type = dayType({ asks: options.asks, from: options.from, until: options.until })
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type,
    standing: doubted(parseDay(options.reading)),
    ...described(options),
  })
}

/** Declares a passage of the source that can be read in several ways, with the reading taken by default. */
export function readingDoubt<V extends string>(
  id: string,
  options: Common & { readonly readings: { readonly [value in V]: Words }; readonly reading: NoInfer<V> },
): FactDeclaration<ChoiceType> {
  return Object.freeze({
    kind: 'factDeclaration',
    id,
    type: choiceType(options.readings),
    standing: doubted(options.reading),
    ...described(options),
  })
}

/** Declares a day field of a list's items. */
export function dayField(options: DayOptions & { readonly notBefore?: string }): FieldDeclaration<DayType> {
  return Object.freeze({
    kind: 'fieldDeclaration',
    type: dayType(options),
    standing: dayStanding(options),
    ...described(options),
    ...(options.notBefore === undefined ? {} : { notBefore: options.notBefore }),
  })
}

/** Declares a field with a few named values. */
export function choiceField<V extends string>(options: ChoiceOptions<V>): FieldDeclaration<ChoiceType> {
  return Object.freeze({
    kind: 'fieldDeclaration',
    type: choiceType(options.of),
    standing: presumed(options.presume),
    ...described(options),
  })
}

/** Declares a yes/no field. */
export function yesNoField(options: YesNoOptions): FieldDeclaration<ChoiceType> {
  return Object.freeze({
    kind: 'fieldDeclaration',
    type: YES_NO,
    standing: presumed(options.presume),
    ...described(options),
  })
}

/** Declares a whole-number field. */
export function numberField(options: NumberOptions): FieldDeclaration<NumberType> {
  const type: NumberType = { kind: 'number', from: options.from, until: options.until, unit: options.unit }
  return Object.freeze({ kind: 'fieldDeclaration', type, standing: presumed(options.presume), ...described(options) })
}

/** Declares a list of dated things. */
export function listOf<F extends Fields>(
  id: string,
  options: Common & { readonly item: Words; readonly fields: F; readonly unlisted: 'none' | number },
): ListDeclaration<F> {
  return Object.freeze({
    kind: 'listDeclaration',
    id,
    item: options.item,
    fields: Object.freeze(options.fields),
    unlisted: options.unlisted,
    ...described(options),
  })
}
