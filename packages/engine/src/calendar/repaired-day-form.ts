import { daysInMonth } from './day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Winter is left out: it does not tell which of two winters is meant. */
const SEASONS: { readonly [name: string]: string } = { spring: '21', summer: '22', autumn: '23', fall: '23' }

type Groups = readonly (string | undefined)[]

/** A way of writing a date that is not EDTF, and the EDTF that was plainly meant; null when it is not plain. */
type Repair = readonly [pattern: RegExp, repair: (groups: Groups) => string | null]

const REPAIRS: readonly Repair[] = [
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u, ([year, month, day]) => civil(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/u, ([year, month, day]) => civil(year, month, day)],
  [/^(\d{4}-\d\d-\d\d)[T ].*$/u, ([date]) => date ?? null],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, ([day, month, year]) => civil(year, month, day)],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u,
    ([one, other, year]) => (isPlain(one, other) ? civil(year, other, one) : null),
  ],
  [/^(\d\d)(\d\d)-(\d\d)$/u, ([century, from, to]) => shortSpan(century, from, to)],
  [/^(\d{4})[-/](\d{1,2})$/u, ([year, month]) => civil(year, month, undefined)],
  [/^(\d{4})\.?(\d\d)$/u, ([year, month]) => civil(year, month, undefined)],
  [/^(\d{1,2})[-./](\d{4})$/u, ([month, year]) => civil(year, month, undefined)],
  [/^(\d{3})(?:0s|[xX])$/u, ([decade]) => `${decade}X`],
  [/^(\d{4}(?:-[\dxX]{2}){1,2})$/u, ([date]) => date?.toUpperCase() ?? null],
  [/^(?:ca\.? ?|c\. ?|circa |about |around |~ ?)(.+)$/iu, ([date]) => marked(date, '~')],
  [/^(.+)(?:~\?|\?~)$/u, ([date]) => marked(date, '%')],
  [/^(\d{4})([~?%])((?:-\d\d){1,2})$/u, ([year, mark, rest]) => `${year}${rest}${mark}`],
  [/^(.+?) ?([~?%])$/u, ([date, mark]) => marked(date, mark)],
  [/^(spring|summer|autumn|fall)(?: of)? (\d{4})$/iu, ([name, year]) => seasonOf(name, year)],
  [/^(\d{4})[- ](spring|summer|autumn|fall)$/iu, ([year, name]) => seasonOf(name, year)],
  [/^([a-z]{3,9})\.? (\d{4})$/iu, ([name, year]) => named(year, name, undefined)],
  [/^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/iu, ([day, name, year]) => named(year, name, day)],
  [/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/iu, ([name, day, year]) => named(year, name, day)],
]

/** Longer texts are no slip of the pen. */
const LONGEST = 120

const SEPARATOR = /^(.*?)(?: ?(?:\/|\.\.|–|—) ?| (?:-|to|until) )(.*)$/u

/**
 * Gives forms near to a text that is not an EDTF day, likeliest first; each still has to be read to
 * know if it is right, and there are none for a text of more than 120 characters.
 *
 * @example
 * repairedForms('14.05.1999') // => ['1999-05-14']
 */
export function repairedForms(text: string): readonly string[] {
  if (text.length > LONGEST) return []
  const trimmed = text.trim()
  const single = repairedDate(trimmed)
  return [...(single === null ? [] : [single]), ...repairedSpans(trimmed), ...repairedSets(trimmed), trimmed].filter(
    (form, index, all) => form !== text && all.indexOf(form) === index,
  )
}

function repairedSpans(text: string): readonly string[] {
  const years = /^(\d{4})-(\d{4})?$/u.exec(text)
  const match = SEPARATOR.exec(text)
  const ends: readonly (string | undefined)[] =
    years !== null
      ? [years[1], years[2] ?? '..']
      : match !== null && !text.startsWith('[') && match[1] !== match[2]
        ? [match[1], match[2]]
        : []
  const [start, end] = ends
  if (start === undefined || end === undefined) return []
  const one = repairedDate(start) ?? (start === '' ? '..' : start)
  const other = repairedDate(end) ?? (end === '' ? '..' : end)
  return [`${one}/${other}`, `${other}/${one}`]
}

function repairedSets(text: string): readonly string[] {
  const inner = /^[[{](.*)[\]}]$/u.exec(text)?.[1]
  if (inner === undefined) return []
  const items = inner.split(',').map((item) =>
    item
      .split('..')
      .map((date) => repairedDate(date.trim()) ?? date.trim())
      .join('..'),
  )
  return [`[${items.join(',')}]`]
}

function repairedDate(text: string): string | null {
  for (const [pattern, repair] of REPAIRS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const repaired = repair(match.slice(1))
    if (repaired !== null) return repaired
  }
  return null
}

/** A date as EDTF; without the day, or without the month, where there is no such one. */
function civil(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined) return null
  const of = Number(month)
  if (day !== undefined && of > 12 && Number(day) >= 1 && Number(day) <= 12) return civil(year, day, month)
  if (of >= 21 && of <= 24 && day === undefined) return `${year}-${month}`
  if (of < 1 || of > 12) return year
  const upToMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined || Number(day) < 1 || Number(day) > daysInMonth(Number(year), of)) return upToMonth
  return `${upToMonth}-${day.padStart(2, '0')}`
}

/** Two years, the second cut to its last two digits; null where these may be a month or a season. */
function shortSpan(century: string | undefined, from: string | undefined, to: string | undefined): string | null {
  return Number(to) > Math.max(24, Number(from)) ? `${century}${from}/${century}${to}` : null
}

/** Whether only one order of day and month is possible. */
function isPlain(one: string | undefined, other: string | undefined): boolean {
  return one === other || Number(one) > 12 || Number(other) > 12
}

function marked(date: string | undefined, mark: string | undefined): string | null {
  return date === undefined || mark === undefined ? null : `${repairedDate(date) ?? date}${mark}`
}

function seasonOf(name: string | undefined, year: string | undefined): string | null {
  const code = SEASONS[name?.toLowerCase() ?? '']
  return code === undefined || year === undefined ? null : `${year}-${code}`
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): string | null {
  const index = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '')
  return index < 0 ? null : civil(year, String(index + 1), day)
}
