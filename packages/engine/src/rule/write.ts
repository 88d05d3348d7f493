import { type DayLike, toDay } from '../expression/days.ts'
import type { OutcomeExpr, TruthExpr } from '../expression/expression.ts'
import { whether } from '../expression/outcomes.ts'
import { type Item, itemOf } from '../expression/refer.ts'
import { always, any, holds, type TruthLike, toTruth } from '../expression/truths.ts'
import type { Fields, ListDeclaration } from '../fact/declaration.ts'
import type { Words } from '../words/words.ts'
import type { Branch, Grounds, OutcomeKind, Question, Rule, Version } from './rule.ts'

/** What a branch may say: an outcome, or a condition, which gives yes or no. */
export type Says = OutcomeExpr | TruthLike

/** An exception as written in a rulebook. */
export interface ExceptionText {
  readonly id: string
  readonly when: TruthLike
  readonly then: Says
  readonly cites: readonly string[]
  readonly note?: Words
  readonly order?: 'inOrder' | 'exclusive'
  readonly except?: readonly ExceptionText[]
}

/** A version as written: days are `YYYY-MM-DD` or a doubt about the day. */
export interface VersionText {
  readonly from?: DayLike
  readonly until?: DayLike
  readonly then: Says
  readonly cites: readonly string[]
  readonly note?: Words
  readonly order?: 'inOrder' | 'exclusive'
  readonly except?: readonly ExceptionText[]
}

/** A rule as written. */
export interface RuleText {
  readonly chapter: string
  readonly asks: Words
  readonly gives?: OutcomeKind
  readonly labels?: { readonly [name: string]: Words }
  readonly question?: { readonly worth?: TruthLike; readonly rank: number }
  readonly unsaid?: readonly { readonly text: Words; readonly cites: readonly string[] }[]
  readonly versions: readonly VersionText[]
}

const OUTCOME_KINDS: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'choice',
  'amounts',
  'notApplicable',
  'notCovered',
  'ofTruth',
  'ofDay',
  'sameAs',
] satisfies OutcomeExpr['kind'][])

function isOutcome(says: Says): says is OutcomeExpr {
  return OUTCOME_KINDS.has(says.kind)
}

function toOutcome(says: Says): OutcomeExpr {
  return isOutcome(says) ? says : whether(says)
}

function branch(id: string, when: TruthExpr | null, text: Omit<ExceptionText, 'id' | 'when'>): Branch {
  return Object.freeze({
    kind: 'branch',
    id,
    when,
    then: toOutcome(text.then),
    cites: Object.freeze([...text.cites]),
    note: text.note ?? null,
    order: text.order ?? 'exclusive',
    except: Object.freeze(
      (text.except ?? []).map((exception) => branch(`${id}.${exception.id}`, toTruth(exception.when), exception)),
    ),
  })
}

function version(rule: string, text: VersionText, index: number): Version {
  const id = `${rule}#${index + 1}`
  return Object.freeze({
    kind: 'version',
    id,
    from: text.from === undefined ? null : toDay(text.from),
    until: text.until === undefined ? null : toDay(text.until),
    body: branch(id, null, text),
  })
}

function question(text: RuleText['question']): Question | null {
  return text === undefined ? null : Object.freeze({ worth: toTruth(text.worth ?? always), rank: text.rank })
}

function write(id: string, about: string | null, text: RuleText): Rule {
  return Object.freeze({
    kind: 'rule',
    id,
    chapter: text.chapter,
    asks: text.asks,
    about,
    gives: text.gives ?? 'yesNo',
    labels: Object.freeze({ ...text.labels }),
    versions: Object.freeze(text.versions.map((each, index) => version(id, each, index))),
    question: question(text.question),
    unsaid: Object.freeze([...(text.unsaid ?? [])]),
  })
}

/** Writes a rule about the man's case as a whole. */
export function rule(id: string, text: RuleText): Rule {
  return write(id, null, text)
}

/** Writes a rule about each item of a list; `text` is given the item's fields. */
export function ruleAbout<F extends Fields>(
  list: ListDeclaration<F>,
  id: string,
  text: (item: Item<F>) => RuleText,
): Rule {
  return write(id, list.id, text(itemOf(list, list.id)))
}

/** Writes a list of grounds: each is a yes/no rule of its own, answered one by one. */
export function grounds(
  id: string,
  text: Pick<RuleText, 'chapter' | 'asks' | 'question'> & { readonly of: readonly Rule[] },
): Grounds {
  return Object.freeze({
    kind: 'grounds',
    id,
    chapter: text.chapter,
    asks: text.asks,
    of: Object.freeze([...text.of]),
    question: question(text.question),
  })
}

/** True when at least one of the grounds applies. */
export function someGround(list: Grounds): TruthExpr {
  return any(...list.of.map((ground) => holds(ground)))
}
