import { addCalendarDays, formatDay, inLanguage, meaningOf, parseDay, type System, typeOfSlot } from '@muster/engine'
import type { ValuesData } from '../assess/condition-data.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2023-04-14` as `14 April 2023`. */
export function dayInEnglish(day: string): string {
  if (day === 'never') return 'never'
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

function dayBefore(day: string): string {
  return formatDay(addCalendarDays(parseDay(day), -1))
}

/** A number with its unit. */
export const count = (n: number, unit: string) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? unit : (PLURALS[unit] ?? `${unit}s`)}`

const PLURALS: { readonly [unit: string]: string } = { RUB: 'RUB', child: 'children' }

/** The values of a slot in words. */
export function valuesInEnglish(system: System, slot: string, data: ValuesData): string {
  switch (data.kind) {
    case 'oneOf': {
      const type = typeOfSlot(system, slot)
      const names = data.values.map((value) =>
        inLanguage((type.kind === 'choice' ? type.labels[value] : undefined) ?? value, 'en'),
      )
      return names.join(', or ')
    }
    case 'numbers':
      return data.ranges
        .map(({ from, to }) => (from === to ? count(from, data.unit) : `${from} to ${count(to, data.unit)}`))
        .join(', or ')
    case 'days': {
      const type = typeOfSlot(system, slot)
      const first = type.kind === 'day' ? type.from : 0
      const last = type.kind === 'day' ? type.until : 0
      const spans = data.spans.map(({ from, until }) =>
        span(from, until, dayNumberOf(from) <= first, dayNumberOf(until) >= last),
      )
      return [
        ...spans.slice(0, 6),
        ...(spans.length > 6 ? ['…'] : []),
        ...(data.orNever ? [spans.length === 0 ? 'never' : 'or never'] : []),
      ].join(', ')
    }
    default:
      return data satisfies never
  }
}

const dayNumberOf = (day: string): number => parseDay(day)

function span(from: string, until: string, openStart: boolean, openEnd: boolean): string {
  if (openStart && openEnd) return 'on any day'
  if (openStart) return `before ${dayInEnglish(until)}`
  if (openEnd) return `on or after ${dayInEnglish(from)}`
  const last = dayBefore(until)
  return last === from ? `on ${dayInEnglish(from)}` : `from ${dayInEnglish(from)} to ${dayInEnglish(last)}`
}

/** What a slot is called, with the item it belongs to. */
export function slotInEnglish(system: System, slot: string): string {
  const meaning = meaningOf(system, slot)
  switch (meaning.kind) {
    case 'evaluationDay':
      return 'the day asked about'
    case 'fact':
      return inLanguage(meaning.fact.asks, 'en')
    case 'field':
      return `${itemName(inLanguage(meaning.list.item, 'en'), meaning.item)}: ${inLanguage(meaning.declaration.asks, 'en')}`
    case 'exists':
      return `${inLanguage(meaning.list.asks, 'en')} (is there ${meaning.item === '+1' ? 'one' : 'another'} that is not listed?)`
    default:
      return meaning satisfies never
  }
}

function itemName(item: string, index: string): string {
  return index.startsWith('+') ? `an unlisted ${item}` : `${item} ${Number(index) + 1}`
}

/** What an outcome hangs on, each thing once: items that may be missing from a list count as one. */
export function hangsOnInEnglish(system: System, slots: readonly string[]): string {
  const names = slots.map((slot) => {
    const meaning = meaningOf(system, slot)
    if (meaning.kind === 'exists' || (meaning.kind === 'field' && meaning.item.startsWith('+')))
      return inLanguage(meaning.list.asks, 'en')
    if (meaning.kind === 'fact' && meaning.fact.standing.kind === 'doubt') return 'a doubt of the report'
    return slotInEnglish(system, slot)
  })
  return [...new Set(names)].join(' · ')
}
