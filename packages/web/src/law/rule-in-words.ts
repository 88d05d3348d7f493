import type { Branch, DayExpr, OutcomeExpr, Rule, Version } from '@muster/engine'
import { formatDay, inLanguage, NEVER } from '@muster/engine'
import { type Clause, type Piece, textOf } from './clause.ts'
import { conditionClause } from './condition-words.ts'
import { dayPieces, itemName, ruleName, type Wording } from './value-words.ts'

/** What one branch of a rule says: the outcome, when, on which passages, and the exceptions over it. */
export interface BranchInWords {
  readonly id: string
  readonly outcome: readonly Piece[]
  /** Under which condition the branch applies (null: in general). */
  readonly when: Clause | null
  /** What the outcome hangs on, where it is a yes or no by a condition. */
  readonly test: Clause | null
  readonly note: string | null
  readonly cites: readonly string[]
  readonly except: readonly BranchInWords[]
}

/** What a rule said in one half-open span of time; a bound is null where the span is open. */
export interface VersionInWords {
  readonly id: string
  readonly from: BoundInWords | null
  readonly until: BoundInWords | null
  readonly says: BranchInWords
}

/** The day on which a version begins or ends; `doubt` where the report leaves the day open. */
export interface BoundInWords {
  readonly text: string
  readonly doubt: string | null
}

/** A rule in words, version by version, newest first. */
export interface RuleInWords {
  readonly id: string
  readonly asks: string
  readonly about: string | null
  readonly versions: readonly VersionInWords[]
  readonly unsaid: readonly { readonly text: string; readonly cites: readonly string[] }[]
}

interface Said {
  readonly outcome: readonly Piece[]
  readonly test: Clause | null
}

const plain = (...outcome: readonly Piece[]): Said => ({ outcome, test: null })

/** A yes by a condition; the lead-in of a group of conditions goes into the sentence. */
function yesIf(clause: Clause): Said {
  if (clause.of.length === 0) return { outcome: ['Yes if this holds, otherwise no:'], test: clause }
  const lead = clause.says.map((piece, index) =>
    typeof piece === 'string' && index === clause.says.length - 1 ? piece.replace(/:$/u, '') : piece,
  )
  return { outcome: ['Yes if ', ...lead, ', otherwise no:'], test: { says: [], of: clause.of } }
}

function outcomeSaid(rule: Rule, then: OutcomeExpr, wording: Wording): Said {
  switch (then.kind) {
    case 'yes':
    case 'no':
    case 'choice':
    case 'amounts':
    case 'notApplicable':
    case 'notCovered':
      return plain(wording.language.outcome(rule, then))
    case 'ofTruth':
      return then.of.kind === 'truth'
        ? plain(wording.language.outcome(rule, { kind: then.of.value ? 'yes' : 'no' }))
        : yesIf(conditionClause(then.of, true, wording))
    case 'ofDay':
      if (then.of.kind === 'day' && then.of.day >= NEVER) return plain('No day.')
      return plain('The day: ', ...dayPieces(then.of, wording), '.')
    case 'sameAs':
      return plain('The same as ', ruleName(then.ref, wording), '.')
    default:
      return then satisfies never
  }
}

function branchInWords(rule: Rule, branch: Branch, wording: Wording): BranchInWords {
  return {
    id: branch.id,
    ...outcomeSaid(rule, branch.then, wording),
    when: branch.when === null ? null : conditionClause(branch.when, true, wording),
    note: branch.note === null ? null : inLanguage(branch.note, wording.language.tag),
    cites: branch.cites,
    except: branch.except.map((each) => branchInWords(rule, each, wording)),
  }
}

/** The bound of a version in words; of a day that the report leaves open its default reading, and the question. */
export function boundInWords(bound: DayExpr, wording: Wording): BoundInWords {
  const { system, language } = wording
  if (bound.kind === 'day') return { text: language.day(formatDay(bound.day)), doubt: null }
  if (bound.kind === 'dayFact' && bound.ref.kind === 'fact') {
    const fact = system.facts.get(bound.ref.fact)
    const standing = fact?.standing
    if (fact?.type.kind === 'day' && standing?.kind === 'doubt' && typeof standing.value === 'number')
      return {
        text: `${language.day(formatDay(standing.value as typeof fact.type.from))} (as read here)`,
        doubt: inLanguage(fact.asks, language.tag),
      }
  }
  return { text: textOf(dayPieces(bound, wording)), doubt: null }
}

function versionInWords(rule: Rule, version: Version, wording: Wording): VersionInWords {
  return {
    id: version.id,
    from: version.from === null ? null : boundInWords(version.from, wording),
    until: version.until === null ? null : boundInWords(version.until, wording),
    says: branchInWords(rule, version.body, wording),
  }
}

/** Says a rule in words: every version with its exceptions, notes and passages, and what the rule language cannot say. */
export function ruleInWords(rule: Rule, { system, language }: Pick<Wording, 'system' | 'language'>): RuleInWords {
  const wording: Wording = {
    system,
    language,
    within: rule.about,
    condition: (when, at) => conditionClause(when, true, at),
  }
  return {
    id: rule.id,
    asks: inLanguage(rule.asks, language.tag),
    about: rule.about === null ? null : itemName(system, rule.about, language.tag),
    versions: rule.versions.map((version) => versionInWords(rule, version, wording)).reverse(),
    unsaid: rule.unsaid.map(({ text, cites }) => ({ text: inLanguage(text, language.tag), cites })),
  }
}
