import { type Day, ruleOf, type System } from '@muster/engine'
import { type Legend, legend, NO, OPEN, YES } from '../code.ts'
import type { RulePlan } from '../plan/node.ts'
import { planner } from '../plan/rule-plan.ts'
import { number, onValue } from '../plan/values.ts'
import { textOf } from '../text.ts'
import { itemsWithin } from './count.ts'
import { DIALECTS, type DialectName } from './dialect.ts'
import { type Piece, type Relation, relation } from './relation.ts'
import { renderRelation } from './render.ts'
import { ITEM, NEVER_DATE, ON_DAY, PERSON, tablesOf } from './tables.ts'
import { answerPieces, writeCall } from './write-rule.ts'
import type { SqlOutcome, Writer } from './writer.ts'

/** A rule as one statement. */
export interface SqlStatement {
  readonly rule: string
  readonly dialect: DialectName
  /** `SELECT person, [item,] answer`: the answer is a text, NULL where unknown facts leave it open. */
  readonly text: string
}

export interface SqlOptions {
  /** The one day on which the rule is read; without it, the column `asked_on` of `persons` has a day for each. */
  readonly on?: Day
}

/**
 * Writes a rule as a SELECT over the tables that `createTables` makes, three-valued: NULL is an unknown fact, and an
 * answer that may hang on one. Throws `Unsaid` on a rule that SQL cannot say.
 */
export function compileToSql(
  system: System,
  ruleId: string,
  dialectName: DialectName,
  options: SqlOptions = {},
): SqlStatement {
  const dialect = DIALECTS[dialectName]
  const outcomes = legend()
  const plan = planner(system, outcomes)(ruleOf(system, ruleId).id, options.on ?? null)
  const root = relation('people', null, null, '', [PERSON])
  const tables = tablesOf(system)
  const taken = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)])
  const writer: Writer = {
    system,
    legend: outcomes,
    dialect,
    names: new Set([PERSON, ITEM, ON_DAY, 'people', 'answer', 'list', 'outer_', 'start_day', 'led_day', ...taken]),
    root,
    relations: [],
    calendars: new Map(),
    said: new Map(),
    counts: new Map(),
  }
  const about = plan.rule.about
  const home = about === null ? root : itemsWithin(writer, about, root)
  const on = options.on === undefined ? { ...onValue({ least: 0, most: 0, never: false }) } : number(options.on)
  if (options.on === undefined) root.base.add(ON_DAY)
  const onPiece: Piece | null = options.on === undefined ? { text: ON_DAY, relation: root, level: 0, atom: true } : null
  const place = {
    writer,
    rule: ruleId,
    items: new Map(about === null ? [] : [['asked', home]]),
    locals: new Map(),
    on: onPiece,
  }
  const outcome = writeCall(place, { plan, on, item: about === null ? null : 'asked' })
  const text = render(writer, plan, outcome, home, place)
  return { rule: ruleId, dialect: dialectName, text }
}

function render(
  writer: Writer,
  plan: RulePlan,
  outcome: SqlOutcome,
  home: Relation,
  place: Parameters<typeof answerPieces>[0],
): string {
  const texts = answerPieces(place, outcome, home).map(({ text }) => text)
  const ctes: { readonly name: string; readonly text: string }[] = []
  const into = { ctes, dialect: writer.dialect }
  const people = home === writer.root || home.carried.size > 0 ? renderRelation(writer.root, null, into) : []
  const own = home === writer.root ? people : renderRelation(home, people[home.parentLevel] ?? null, into)
  const last = own.at(-1) ?? home.id
  const calendars = [...writer.calendars].map(([name, rows]) => ({
    name,
    text: `SELECT * FROM (VALUES\n    ${rows.map(([day, led]) => `(DATE '${day}', DATE '${led}')`).join(', ')}) days(start_day, led_day)`,
  }))
  const answer = answerText(writer.legend, plan, outcome, texts)
  const item = home === writer.root ? [] : [`${home.prefix}${ITEM} AS ${ITEM}`]
  const withs = [...calendars, ...ctes].map(({ name, text }) => `${name} AS (\n  ${text}\n)`)
  return `WITH ${withs.join(',\n')}\nSELECT ${[PERSON, ...item, `${answer} AS answer`].join(',\n  ')}\nFROM ${last}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function answerText(of: Legend, plan: RulePlan, outcome: SqlOutcome, texts: readonly string[]): string {
  const [plain = 'NULL', why = 'NULL'] = texts
  const wordsOf = (code: number): string => {
    const known = code === YES ? 'yes' : code === NO ? 'no' : of.outcomeOf(code)
    if (known === undefined) throw new TypeError(`no words for ${code}`)
    return quoted(typeof known === 'string' ? known : (textOf(known) ?? ''))
  }
  const specials = [...plan.can.specials].sort((a, b) => a - b)
  const arms = (codes: readonly number[]) => codes.map((code) => `WHEN ${code} THEN ${wordsOf(code)}`).join('\n    ')
  if (outcome.kind === 'day') {
    const day = `WHEN ${plain} = DATE '${NEVER_DATE}' THEN 'never'\n    ELSE CAST(${plain} AS VARCHAR(10))`
    const special = why === 'NULL' ? '' : `WHEN ${why} IS NOT NULL THEN CASE ${why}\n    ${arms(specials)} END\n    `
    return `CASE\n    ${special}${day}\n  END`
  }
  if (!outcome.code.coded) return `CASE WHEN ${plain} THEN 'yes' WHEN NOT ${plain} THEN 'no' END`
  const codes = [...new Set([NO, YES, ...plan.codes, ...specials])]
    .filter((code) => code !== OPEN)
    .sort((a, b) => a - b)
  return `CASE ${plain}\n    ${arms(codes)}\n  END`
}
