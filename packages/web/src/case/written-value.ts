import { type Domain, type FactType, readCase, type System } from '@muster/engine'
import type { Written } from './case-text.ts'
import { domainStated } from './domain-stated.ts'
import type { SlotPlace } from './slot-path.ts'

/**
 * What was typed, as it would be written in a case file; the form near to it, where what was typed is not a right one.
 * `plain` tells that the near form is only another way of writing the same.
 */
export type TypedValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly written: Written; readonly domain: Domain | null }
  | {
      readonly kind: 'wrong'
      readonly expected: readonly string[]
      readonly nearest: string | null
      readonly plain: boolean
    }

const OPEN_SPANS: readonly (readonly [RegExp, (day: string) => string])[] = [
  [/^(?:until|before|by|no later than)\s+(.+)$/iu, (day) => `../${day}`],
  [/^(?:from|since|after)\s+(.+)$/iu, (day) => `${day}/..`],
]

/** Reads what a person typed for a fact of some type: EDTF, or plain words such as "spring 2023" or "1998 or 1999". */
export function readTyped(system: System, place: SlotPlace, type: FactType, typed: string): TypedValue {
  const text = typed.trim()
  if (text === '' || /^(?:not known|unknown|\?)$/iu.test(text)) return { kind: 'nothing' }
  if (type.kind === 'number') return tried(system, place, numberOf(text))
  if (type.kind === 'choice') return tried(system, place, text)
  if (/^(?:never|not at all|has not|no)$/iu.test(text)) return tried(system, place, 'never')
  const one = tried(system, place, numeric(text))
  if (one.kind === 'value') return one
  return sets(system, place, text) ?? spans(system, place, text) ?? accepted(system, place, one)
}

function numeric(text: string): string | number {
  return /^[1-9]\d{3}$/u.test(text) ? Number(text) : text
}

function numberOf(text: string): string | number {
  const range = /^(\d{1,4})\s*(?:\.\.|-|–|to|or)\s*(\d{1,4})$/u.exec(text)
  if (range !== null) return `${range[1]}..${range[2]}`
  return /^\d{1,4}$/u.test(text) ? Number(text) : text
}

/** "A or B": a day that is one of several. */
function sets(system: System, place: SlotPlace, text: string): TypedValue | null {
  const parts = text.split(/\s+or\s+|\s*,\s*(?:or\s+)?/iu)
  if (parts.length < 2 || parts.length > 6) return null
  const days = parts.map((part) => accepted(system, place, tried(system, place, numeric(part.trim()))))
  const written = days.flatMap((day) => (day.kind === 'value' && !Array.isArray(day.written) ? [day.written] : []))
  return written.length === parts.length ? tried(system, place, written.map(asItem)) : null
}

const asItem = (written: Written): string | number =>
  typeof written === 'string' || typeof written === 'number' ? written : (written[0] ?? '')

function spans(system: System, place: SlotPlace, text: string): TypedValue | null {
  for (const [pattern, span] of OPEN_SPANS) {
    const day = pattern.exec(text)?.[1]
    if (day === undefined) continue
    const read = accepted(system, place, tried(system, place, numeric(day)))
    if (read.kind === 'value') return tried(system, place, span(String(read.written)))
  }
  const between = /^between\s+(.+?)\s+and\s+(.+)$/iu.exec(text)
  if (between === null) return null
  return accepted(system, place, tried(system, place, `${between[1]}/${between[2]}`))
}

/** A wrong form whose nearest right one is plain is read as that. */
function accepted(system: System, place: SlotPlace, read: TypedValue): TypedValue {
  return read.kind === 'wrong' && read.plain && read.nearest !== null
    ? tried(system, place, numeric(read.nearest))
    : read
}

/** Reads a value exactly as the file reader would. */
function tried(system: System, place: SlotPlace, written: Written): TypedValue {
  const data =
    place.kind === 'fact'
      ? { [place.fact]: written }
      : { [place.list]: [place.kind === 'field' ? { [place.field]: written } : {}] }
  const { stated, issues } = readCase(system, data)
  const [issue] = issues
  return issue === undefined
    ? { kind: 'value', written, domain: domainStated(stated, place.kind === 'field' ? { ...place, item: 0 } : place) }
    : { kind: 'wrong', expected: issue.expected, nearest: issue.nearest, plain: issue.code === 'notADay' }
}
