import {
  type DayExpr,
  type FactRef,
  type FactType,
  fieldOf,
  inLanguage,
  NEVER,
  type System,
  type TruthExpr,
} from '@muster/engine'
import { type Clause, group, line, type Piece } from './clause.ts'
import { dayPieces, factName, itemName, numberPieces, ruleName, type Wording } from './value-words.ts'

const ALL = 'all of these hold:'
const ANY = 'at least one of these holds:'

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

type Say<K extends TruthExpr['kind']> = (expr: Extract<TruthExpr, { kind: K }>, so: boolean, wording: Wording) => Clause

const isNever = (day: DayExpr) => day.kind === 'day' && day.day >= NEVER

function typeOf(ref: FactRef, system: System): FactType | undefined {
  return ref.kind === 'fact' ? system.facts.get(ref.fact)?.type : fieldOf(system, ref.list, ref.field).type
}

function oneOf({ ref, values }: Extract<TruthExpr, { kind: 'oneOf' }>, so: boolean, wording: Wording): Clause {
  const type = typeOf(ref, wording.system)
  const choice = type?.kind === 'choice' ? type : undefined
  const others = choice?.of.filter((value) => !values.includes(value)) ?? []
  const short = so || (others.length > 0 && others.length <= 2)
  const names = (so || !short ? values : others).map((value) =>
    inLanguage(choice?.labels[value] ?? value, wording.language.tag),
  )
  const doubt = ref.kind === 'fact' && wording.system.facts.get(ref.fact)?.standing.kind === 'doubt'
  return line(
    doubt ? 'reading of the report: ' : '',
    factName(ref, wording),
    short ? ': ' : values.length === 1 ? ': not ' : ': neither ',
    names.join(short ? ' or ' : ' nor '),
  )
}

function order(earlier: DayExpr, later: DayExpr, strict: boolean, wording: Wording): Clause {
  const [one, other] = [dayPieces(earlier, wording), dayPieces(later, wording)]
  if (isNever(earlier)) return line(...other, ' never came')
  if (isNever(later) && strict) return line(...one, ' is a day that came or will come')
  if (later.kind === 'evaluationDay')
    return line('the day asked about is ', ...(strict ? ['after '] : ['on or after ']), ...one)
  return line(...one, strict ? ' is before ' : ' is on or before ', ...other)
}

function season({ day, windows }: Extract<TruthExpr, { kind: 'inSeason' }>, so: boolean, wording: Wording): Clause {
  const spans = windows.map(
    ({ fromMonth, fromDay, toMonth, toDay }) =>
      `${fromDay} ${MONTHS[fromMonth - 1] ?? ''} to ${toDay} ${MONTHS[toMonth - 1] ?? ''}`,
  )
  return line(
    ...dayPieces(day, wording),
    so ? ' lies in the period from ' : ' lies outside the period from ',
    `${spans.join(' or ')} of a year`,
  )
}

function counted(expr: Extract<TruthExpr, { kind: 'count' }>, so: boolean, wording: Wording): Clause {
  const { list, as, least, where } = expr
  const item = itemName(wording.system, list, wording.language.tag)
  const within = { ...wording, within: as }
  if (!so && least === 1 && where.kind === 'not')
    return { says: [`of every ${item} this holds:`], of: [conditionClause(where.of, true, within)] }
  const inside = conditionClause(where, true, within)
  const of = inside.of.length > 0 && inside.says[0] === ALL ? inside.of : [inside]
  const lead =
    least === 1
      ? `there is ${so ? 'a' : 'no'} “${item}” of which this holds:`
      : `there are ${so ? '' : 'not '}${least} or more of “${item}” of which this holds:`
  return { says: [lead], of }
}

const WORDS: { readonly [K in TruthExpr['kind']]: Say<K> } = {
  truth: ({ value }, so) => line(value === so ? 'always' : 'never'),
  oneOf,
  notAfter: ({ earlier, later }, so, wording) =>
    so ? order(earlier, later, false, wording) : order(later, earlier, true, wording),
  atMost: ({ smaller, larger }, so, wording) =>
    line(...numberPieces(smaller, wording), so ? ' is at most ' : ' is more than ', ...numberPieces(larger, wording)),
  inSeason: season,
  all: ({ of }, so, wording) => inside(of, so, so ? 'all' : 'any', wording),
  any: ({ of }, so, wording) => inside(of, so, so ? 'any' : 'all', wording),
  not: ({ of }, so, wording) => conditionClause(of, !so, wording),
  count: counted,
  holds: ({ ref }, so, wording) => line(ruleName(ref, wording), so ? ': yes' : ': no'),
  gives: ({ ref, choices }, so, wording) => {
    const labels = wording.system.rules.get(ref.rule)?.labels ?? {}
    const names = choices.map((name) => inLanguage(labels[name] ?? name, wording.language.tag))
    return line(ruleName(ref, wording), so ? ': ' : ': not ', names.join(so ? ' or ' : ' nor '))
  },
  truthAt: ({ on, of }, so, wording) => {
    const clause = conditionClause(of, so, wording)
    const lead: readonly Piece[] = ['as of ', ...dayPieces(on, wording)]
    return clause.of.length === 0
      ? line(...lead, ', ', ...clause.says)
      : { says: [...lead, ', ', ...clause.says], of: clause.of }
  },
}

function inside(of: readonly TruthExpr[], so: boolean, kind: 'all' | 'any', wording: Wording): Clause {
  const lead = kind === 'all' ? ALL : ANY
  const clauses = of
    .map((each) => conditionClause(each, so, wording))
    .flatMap((clause) => (clause.of.length > 0 && clause.says[0] === lead ? clause.of : [clause]))
  return clauses.length === 0 ? line(kind === 'all' ? 'always' : 'never') : group(lead, clauses)
}

/** A condition in words; with `so` false its opposite, said without "not all of" wherever the parts can say it. */
export function conditionClause(expr: TruthExpr, so: boolean, wording: Wording): Clause {
  const say = WORDS[expr.kind] as (expr: TruthExpr, so: boolean, wording: Wording) => Clause
  return say(expr, so, wording)
}
