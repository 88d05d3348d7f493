import { readImpreciseDay } from '../calendar/imprecise-day.ts'
import { intersect, intervalSet, isEmpty } from '../calendar/interval-set.ts'
import type { ChoiceType, DayType, FactType, NumberType } from '../fact/declaration.ts'
import { NEVER } from '../fact/declare.ts'
import type { Domain } from '../world/domain.ts'
import { fullDomain } from './case-world.ts'
import type { CaseIssue, CasePath } from './issue.ts'
import { nearest } from './nearest.ts'

/** A value read from a case: the values it may have, or what is wrong with it. */
export type ReadValue =
  | { readonly kind: 'domain'; readonly domain: Domain }
  | { readonly kind: 'issue'; readonly issue: CaseIssue }

const SHOWN = 60

/** A short form of whatever was found, for a message. */
export function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? String(data))
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function issue(
  path: CasePath,
  code: CaseIssue['code'],
  data: unknown,
  expected: readonly string[],
  near: string | null = null,
): ReadValue {
  return { kind: 'issue', issue: { path, code, got: shown(data), expected, nearest: near } }
}

function readChoice(type: ChoiceType, data: unknown, path: CasePath): ReadValue {
  const words = Array.isArray(data) ? data : [data]
  const values: string[] = []
  for (const word of words) {
    const text = word === true ? 'yes' : word === false ? 'no' : String(word)
    if (typeof word === 'object' || !type.of.includes(text)) {
      return issue(path, 'unknownValue', word, [...type.of, 'unknown'], nearest(text, type.of))
    }
    values.push(text)
  }
  if (values.length === 0) return issue(path, 'unknownValue', data, [...type.of, 'unknown'])
  return { kind: 'domain', domain: { kind: 'values', of: type.of.filter((value) => values.includes(value)) } }
}

const DAY_FORMS = ['2021', '2021-05', '2021-05-14', '2021-21 (spring)', '1998/2000', '2021~']

function readDay(type: DayType, data: unknown, path: CasePath): ReadValue {
  if (type.never && (data === true || data === 'yes')) {
    return { kind: 'domain', domain: { kind: 'span', set: intervalSet([[type.from, type.until]]) } }
  }
  if (data === 'never' || data === 'none' || data === 'no' || data === false) {
    return type.never
      ? { kind: 'domain', domain: { kind: 'span', set: intervalSet([[NEVER, NEVER + 1]]) } }
      : issue(path, 'notADay', data, DAY_FORMS)
  }
  const written = Array.isArray(data) ? `[${data.join(',')}]` : data
  if (typeof written !== 'string' && typeof written !== 'number') return issue(path, 'notADay', data, DAY_FORMS)
  const read = readImpreciseDay(written, { from: type.from, until: type.until })
  if (read.kind === 'issue') {
    const code = read.code === 'noSuchDay' || read.code === 'noSuchMonth' ? 'noSuchDay' : read.code
    return issue(path, code, data, DAY_FORMS, read.nearest)
  }
  const set = intersect(read.days, intervalSet([[type.from, type.until]]))
  if (isEmpty(set)) return issue(path, 'dayOutOfRange', data, rangeOf(type))
  return { kind: 'domain', domain: { kind: 'span', set } }
}

function rangeOf(type: DayType): readonly string[] {
  return [`${yearOf(type.from)} to ${yearOf(type.until) - 1}`]
}

function yearOf(day: number): number {
  return Math.floor(day / 365.2425) + 1970
}

function readNumber(type: NumberType, data: unknown, path: CasePath): ReadValue {
  const range = [`${type.from} to ${type.until - 1} (${type.unit})`]
  const match = /^(\d+)(?:\.\.(\d+))?$/u.exec(String(data))
  if (match === null) return issue(path, 'notANumber', data, [...range, '3', '2..4', 'unknown'])
  const least = Number(match[1])
  const most = match[2] === undefined ? least : Number(match[2])
  if (most < least) return issue(path, 'endBeforeStart', data, range)
  if (least < type.from || most >= type.until) return issue(path, 'numberOutOfRange', data, range)
  return { kind: 'domain', domain: { kind: 'span', set: intervalSet([[least, most + 1]]) } }
}

/** Reads a value of a type from plain data; `unknown` (or nothing) leaves all values possible. */
export function readValue(type: FactType, data: unknown, path: CasePath): ReadValue {
  if (data === 'unknown' || data === null) return { kind: 'domain', domain: fullDomain(type) }
  switch (type.kind) {
    case 'choice':
      return readChoice(type, data, path)
    case 'day':
      return readDay(type, data, path)
    case 'number':
      return readNumber(type, data, path)
    default:
      return type satisfies never
  }
}
