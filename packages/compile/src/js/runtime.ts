import {
  addWorkingDays,
  type Day,
  dayNumber,
  isDayInSeason,
  NEVER,
  seasonEndOf,
  seasonStartOnOrAfter,
  type WorkingCalendar,
  type YearlyWindow,
} from '@muster/engine'
import { BAND, NO, OPEN, YES } from '../code.ts'
import { monthsLater, startOfMonthOf, startOfYearOf, yearsLater } from './civil.ts'

/** Keeps of two results that are not plain the one that tells more: open first, then the graver special one, then the first. */
function graver(first: number, second: number): number {
  if (first === OPEN || second === OPEN) return OPEN
  return Math.floor(second / BAND) > Math.floor(first / BAND) ? second : first
}

/** Both conditions: a single no decides, then what is not plain. */
function both(first: number, second: number): number {
  if (first === NO || second === NO) return NO
  if (first === YES) return second
  return second === YES ? first : graver(first, second)
}

/** Either condition: a single yes decides, then what is not plain. */
function either(first: number, second: number): number {
  if (first === YES || second === YES) return YES
  if (first === NO) return second
  return second === NO ? first : graver(first, second)
}

/** The opposite of a condition. */
function not(truth: number): number {
  return truth <= YES ? YES - truth : truth
}

/** Whether a value is at most a plain bound. */
function upTo(value: number, bound: number): number {
  return value <= bound ? YES : value < OPEN ? NO : value
}

/** Whether a value is at least a plain bound. */
function from(value: number, bound: number): number {
  return value >= OPEN ? value : value >= bound ? YES : NO
}

/** Whether one value is at most another. */
function atMost(low: number, high: number): number {
  if (low >= OPEN) return low
  return high >= OPEN ? high : low <= high ? YES : NO
}

/** Whether a choice is the value at a place. */
function is(choice: number, place: number): number {
  return choice === place ? YES : choice < OPEN ? NO : choice
}

/** Whether the place of a choice is among the bits of a mask. */
function isIn(choice: number, mask: number): number {
  return choice < OPEN ? (mask >>> choice) & 1 : choice
}

/** Whether the place of a choice is among some places. */
function isAmong(choice: number, places: readonly number[]): number {
  return choice < OPEN ? (places.includes(choice) ? YES : NO) : choice
}

/** Whether a rule gave a code. */
function gave(said: number, code: number): number {
  return said === code ? YES : said < OPEN ? NO : said
}

/** Whether a rule gave one of some codes. */
function gaveOneOf(said: number, codes: readonly number[]): number {
  return said >= OPEN ? said : codes.includes(said) ? YES : NO
}

/** A value kept in a byte, with 255 for unknown. */
function byte(value: number): number {
  return value === 255 ? OPEN : value
}

function early(day: number): number {
  return Math.min(day, NEVER - 1)
}

function inSeason(day: number, windows: readonly YearlyWindow[]): number {
  if (day >= OPEN) return day
  return day < NEVER && isDayInSeason(windows, dayNumber(day)) ? YES : NO
}

function plusDays(day: number, count: number): number {
  return day >= NEVER ? day : early(day + count)
}

/** Months later; a missing day becomes the last of the month. */
function plusMonths(day: number, count: number): number {
  return day >= NEVER ? day : early(monthsLater(day, count, false))
}

/** Months later; a missing day becomes the first of the month after. */
function plusMonthsUp(day: number, count: number): number {
  return day >= NEVER ? day : early(monthsLater(day, count, true))
}

/** Years later; a missing 29 February becomes the 28th. */
function plusYears(day: number, count: number): number {
  return day >= NEVER ? day : early(yearsLater(day, count, false))
}

/** Years later; a missing 29 February becomes 1 March. */
function plusYearsUp(day: number, count: number): number {
  return day >= NEVER ? day : early(yearsLater(day, count, true))
}

function plusWorkingDays(day: number, count: number, calendar: WorkingCalendar): number {
  return day >= NEVER ? day : early(addWorkingDays(calendar, dayNumber(day), count))
}

function startOfMonth(day: number): number {
  return day >= NEVER ? day : startOfMonthOf(day)
}

function startOfYear(day: number): number {
  return day >= NEVER ? day : startOfYearOf(day)
}

function seasonStart(day: number, windows: readonly YearlyWindow[]): number {
  return day >= NEVER ? day : early(seasonStartOnOrAfter(windows, dayNumber(day)))
}

function seasonEnd(day: number, windows: readonly YearlyWindow[]): number {
  return day >= NEVER ? day : early(seasonEndOf(windows, dayNumber(day)))
}

const FAR = NEVER / 2

/** A day moved by a computed number of days. */
function movedBy(day: number, count: number): number {
  if (day >= OPEN) return day
  if (count >= OPEN) return count
  return day >= NEVER || count > FAR ? NEVER : early(day + Math.max(count, -FAR))
}

function unclear(first: number, second: number): number {
  if (first === OPEN || second === OPEN) return OPEN
  return first >= OPEN ? first : second
}

function earlier(first: number, second: number): number {
  return first >= OPEN || second >= OPEN ? unclear(first, second) : Math.min(first, second)
}

function later(first: number, second: number): number {
  return first >= OPEN || second >= OPEN ? unclear(first, second) : Math.max(first, second)
}

function plus(first: number, second: number): number {
  if (first >= OPEN) return first
  return second >= OPEN ? second : first + second
}

function times(value: number, factor: number, divisor: number): number {
  return value >= OPEN ? value : Math.floor((value * factor) / divisor)
}

function daysBetween(first: number, last: number): number {
  if (first >= OPEN) return first
  return last >= OPEN ? last : last - first
}

/** Of what stands in the way of cases that exclude each other: open before special, the first special before others. */
function inTheWay(before: number, now: number): number {
  if (before === OPEN || now === OPEN) return OPEN
  return before === NO ? now : before
}

/** Whether enough items were found, given how many may still be. */
function enough(least: number, found: number, open: number): number {
  if (found >= least) return YES
  return found + open < least ? NO : OPEN
}

/**
 * The same where an item may be special, and `special` is the gravest that is (`NO`: none). An open item may turn out
 * special, so that too few items are no "no" while one is open.
 */
function enoughOrSpecial(least: number, found: number, open: number, special: number): number {
  if (found >= least) return YES
  return open > 0 ? OPEN : special
}

/** Notes the branch that won, and what it says. */
function won(trace: Trace, branch: number, code: number): number {
  const at = trace.length
  if (at + 1 < trace.steps.length) {
    trace.steps[at] = branch
    trace.steps[at + 1] = code
  }
  trace.length = at + 2
  return code
}

/** Which branch won in each rule that was read, the rule asked last: pairs of branch and code in one array. */
export interface Trace {
  readonly steps: Int32Array
  length: number
}

/** What generated code calls; one object, so that a generated module imports it by name. */
export const runtime = Object.freeze({
  NO,
  YES,
  OPEN,
  NEVER: NEVER as Day & number,
  both,
  either,
  not,
  graver,
  upTo,
  from,
  atMost,
  is,
  isIn,
  isAmong,
  gave,
  gaveOneOf,
  byte,
  inSeason,
  plusDays,
  plusMonths,
  plusMonthsUp,
  plusYears,
  plusYearsUp,
  plusWorkingDays,
  startOfMonth,
  startOfYear,
  seasonStart,
  seasonEnd,
  movedBy,
  earlier,
  later,
  plus,
  times,
  daysBetween,
  inTheWay,
  enough,
  enoughOrSpecial,
  won,
})

/** The helpers of generated code. */
export type Runtime = typeof runtime
