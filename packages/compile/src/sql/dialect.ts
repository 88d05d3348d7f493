/** The databases that statements are written for. */
export type DialectName = 'duckdb' | 'postgres' | 'spark'

/** How a database says what SQL leaves open. Operands are SQL text of a day, a whole number or a condition. */
export interface Dialect {
  readonly name: DialectName
  readonly quote: (name: string) => string
  readonly types: { readonly text: string; readonly number: string; readonly double: string }
  readonly plusDays: (day: string, days: string) => string
  readonly plusMonths: (day: string, months: number) => string
  /** The number of days from one day to another. */
  readonly daysBetween: (from: string, until: string) => string
  readonly year: (day: string) => string
  readonly month: (day: string) => string
  readonly dayOfMonth: (day: string) => string
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: (day: string) => string
  /** Whole-number division of numbers that are not negative. */
  readonly divide: (number: string, divisor: number) => string
  /** What keeps the planner from writing a stage into the next, where its expressions would be repeated. */
  readonly fence: string
}

const quoted = (name: string): string => (/^[a-z_][a-z0-9_]*$/u.test(name) && !WORDS.has(name) ? name : `"${name}"`)

/** Names of columns that are words of the language. */
const WORDS: ReadonlySet<string> = new Set(
  'all and any as asc at before between both by case cast check collate column constraint create cross current day desc distinct do else end except exists false fetch filter for foreign from full grant group having how in initially inner intersect into is item join key kind last leading left level like limit month natural not null of offset on only or order outer over person primary references return right row rows select session_user set some sum table then time to trailing true union unique user using value values when where while window with year'.split(
    ' ',
  ),
)

/** Tells whether a name is a word of SQL. */
export function isWord(name: string): boolean {
  return WORDS.has(name)
}

const extract = (part: string) => (day: string) => `CAST(EXTRACT(${part} FROM ${day}) AS INTEGER)`

/** The dialects by name. */
export const DIALECTS: { readonly [name in DialectName]: Dialect } = {
  duckdb: {
    name: 'duckdb',
    quote: quoted,
    types: { text: 'VARCHAR', number: 'INTEGER', double: 'DOUBLE' },
    plusDays: (day, days) => `(${day} + ${days})`,
    plusMonths: (day, months) => `CAST(${day} + INTERVAL (${months}) MONTH AS DATE)`,
    daysBetween: (from, until) => `CAST(${until} - ${from} AS INTEGER)`,
    year: (day) => `CAST(year(${day}) AS INTEGER)`,
    month: (day) => `CAST(month(${day}) AS INTEGER)`,
    dayOfMonth: (day) => `CAST(day(${day}) AS INTEGER)`,
    weekday: (day) => `CAST(isodow(${day}) AS INTEGER)`,
    divide: (number, divisor) => `(${number} // ${divisor})`,
    fence: '',
  },
  postgres: {
    name: 'postgres',
    quote: quoted,
    types: { text: 'TEXT', number: 'INTEGER', double: 'DOUBLE PRECISION' },
    plusDays: (day, days) => `(${day} + ${days})`,
    plusMonths: (day, months) => `CAST(${day} + INTERVAL '${months} months' AS DATE)`,
    daysBetween: (from, until) => `(${until} - ${from})`,
    year: extract('YEAR'),
    month: extract('MONTH'),
    dayOfMonth: extract('DAY'),
    weekday: extract('ISODOW'),
    divide: (number, divisor) => `(${number} / ${divisor})`,
    fence: '\n  OFFSET 0',
  },
  spark: {
    name: 'spark',
    quote: (name) => (quoted(name) === name ? name : `\`${name}\``),
    types: { text: 'STRING', number: 'INT', double: 'DOUBLE' },
    plusDays: (day, days) => `date_add(${day}, ${days})`,
    plusMonths: (day, months) => `add_months(${day}, ${months})`,
    daysBetween: (from, until) => `datediff(${until}, ${from})`,
    year: (day) => `year(${day})`,
    month: (day) => `month(${day})`,
    dayOfMonth: (day) => `day(${day})`,
    weekday: (day) => `(weekday(${day}) + 1)`,
    divide: (number, divisor) => `(${number} div ${divisor})`,
    fence: '',
  },
}
