import {
  type Asked,
  type Assumption,
  type Budget,
  type CaseWorld,
  cutsOf,
  type Domain,
  domainOf,
  EVALUATION_SLOT,
  type Explanation,
  explain,
  type Finding,
  find,
  inLanguage,
  meaningOf,
  type NextQuestion,
  narrow,
  nextQuestions,
  outcomeKey,
  type Rule,
  type System,
  slotsOfCut,
  type World,
  without,
} from '@muster/engine'
import type { Chapter } from '@muster/rulebook'
import type { AnswerData, AssumptionData, DoubtData, EffectData, NextData, PossibleData, Status } from './assessment.ts'
import { ANSWER_BUDGET } from './budget.ts'
import { conditionsOf, isDoubt, valuesData } from './condition-data.ts'
import { outcomeData } from './outcome-data.ts'
import { practiceFor } from './practice.ts'
import { citesOf, reasonsOf } from './reasons.ts'

/** The most ways to one outcome that an answer spells out. */
const MOST_WAYS = 12

/** What an answer is made from. */
export interface Asking {
  readonly system: System
  readonly chapters: readonly Chapter[]
  readonly made: CaseWorld
  readonly language: string
  /** Whether to work out what to ask next, which takes longer than the answer. */
  readonly withNext: boolean
  /** What this answer may cost; `ANSWER_BUDGET` unless told. */
  readonly budget?: Budget
  /** Told what an answer cost. */
  readonly spent?: (cost: Required<Budget>) => void
}

/** A rule to answer, for which item, as part of which list of grounds, and whether it surely matters. */
export interface Posed {
  readonly rule: Rule
  readonly item: string | null
  readonly ground: string | null
  readonly worth: 'yes' | 'open'
}

/** Answers one rule for a case: every outcome still possible, what each depends on, the practice beside it, the limits. */
export function answerOf(asking: Asking, { rule, item, ground, worth }: Posed): AnswerData {
  const { system, made, language } = asking
  const asked: Asked = { rule: rule.id, item }
  const budget = asking.budget ?? ANSWER_BUDGET
  const finding = find(system, made.world, asked, budget)
  const read = find(system, underDefaults(made), asked, budget)
  asking.spent?.({ worlds: finding.worlds, judged: finding.judged + read.judged })
  const defaults = new Set(read.possibilities.map(({ outcome }) => outcomeKey(outcome)))
  const explanations: Explanation[] = []
  const outcomes = finding.possibilities.map(({ outcome, ways }): PossibleData => {
    const spelled = ways.slice(0, MOST_WAYS)
    const each = spelled.map((way) => explain(system, way.world, asked))
    for (const explanation of each) if (explanation !== undefined) explanations.push(explanation)
    return {
      outcome: outcomeData(outcome, ...ways.map(({ world }) => world)),
      byDefault: defaults.has(outcomeKey(outcome)),
      ways: spelled.map((way) => conditionsOf(system, way, made.world)),
      moreWays: ways.length - spelled.length,
      reasons: reasonsOf(rule, each, language),
      cites: citesOf(system, rule, each),
    }
  })
  const slots = [...new Set(cutsOf(finding.tree).flatMap(slotsOfCut))].filter((slot) => slot !== EVALUATION_SLOT)
  return {
    question: rule.id,
    chapter: rule.chapter,
    asks: inLanguage(rule.asks, language),
    item: item === null || rule.about === null ? null : { list: rule.about, index: Number(item) },
    ground,
    worth,
    status: statusOf(finding),
    outcomes,
    dependsOn: slots.map((slot) => ({ slot, asks: askOf(system, slot, language), doubt: isDoubt(system, slot) })),
    next: asking.withNext ? nextOf(asking, finding) : null,
    practice: practiceFor(asking, rule.id, item === null || rule.about === null ? {} : { [rule.about]: item }),
    doubts: slots.filter((slot) => isDoubt(system, slot)).map((slot) => doubtData(asking, slot)),
    notes: asking.chapters
      .flatMap(({ notes }) => notes)
      .filter(({ bears }) => bears.includes(rule.id))
      .map((note) => ({ id: note.id, nature: note.nature, says: inLanguage(note.says, language), cites: note.cites })),
    assumptions: made.assumptions
      .filter((assumption) => restsOn(explanations, assumption))
      .map((each) => assumptionData(system, each, language)),
    unsaid: rule.unsaid.map(({ text, cites }) => ({ text: inLanguage(text, language), cites })),
  }
}

/** The world in which every doubt of the source has its default reading. */
export function underDefaults({ world, doubts }: CaseWorld): World {
  let at = world
  for (const [slot, domain] of doubts) at = narrow(at, slot, domain) ?? at
  return at
}

function statusOf(finding: Finding): Status {
  if (finding.cutShort) return 'cutShort'
  const [only, other] = finding.possibilities
  if (only === undefined) return 'error'
  if (other !== undefined) return 'depends'
  const { kind } = only.outcome
  return kind === 'notApplicable' || kind === 'notCovered' || kind === 'error' ? kind : 'decided'
}

/** The question that a slot stands for. */
export function askOf(system: System, slot: string, language: string): string {
  const meaning = meaningOf(system, slot)
  switch (meaning.kind) {
    case 'evaluationDay':
      return 'the day asked about'
    case 'fact':
      return inLanguage(meaning.fact.asks, language)
    case 'field':
      return inLanguage(meaning.declaration.asks, language)
    case 'exists':
      return inLanguage(meaning.list.asks, language)
    default:
      return meaning satisfies never
  }
}

function nextOf(asking: Asking, finding: Finding): NextData | null {
  if (finding.possibilities.length < 2) return null
  const { system, language } = asking
  const { worlds, judged = Number.POSITIVE_INFINITY } = asking.budget ?? ANSWER_BUDGET
  const each = { worlds: Math.ceil(worlds / 4), judged: judged / 64 }
  const spent = (cost: number) => asking.spent?.({ worlds: 0, judged: cost })
  const [first] = nextQuestions(system, finding, (slot) => !isDoubt(system, slot), each, spent)
  if (first === undefined) return null
  const asks = askOf(system, first.slot, language)
  return { slot: first.slot, asks, answers: effectsData(system, first, finding.world) }
}

/** What each answer to a question would leave possible. */
export function effectsData(system: System, { slot, answers }: NextQuestion, world: World): readonly EffectData[] {
  return answers.map(({ domain, outcomes, cutShort }) => ({
    values: valuesData(system, slot, domain),
    outcomes: outcomes.map((outcome) => outcomeData(outcome, world)),
    cutShort,
  }))
}

function doubtData({ system, made, language }: Asking, slot: string): DoubtData {
  const meaning = meaningOf(system, slot)
  const byDefault: Domain = made.doubts.get(slot) ?? domainOf(made.world, slot)
  return {
    slot,
    asks: askOf(system, slot, language),
    byDefault: valuesData(system, slot, byDefault),
    others: valuesData(system, slot, without(domainOf(made.world, slot), byDefault)),
    cites: meaning.kind === 'fact' ? (meaning.fact.cites ?? []) : [],
  }
}

function restsOn(explanations: readonly Explanation[], assumption: Assumption): boolean {
  if (assumption.kind === 'presumed') return explanations.some(({ slots }) => slots.includes(assumption.slot))
  return explanations.some(({ lists }) => lists.includes(assumption.list))
}

/** Writes an assumption as plain data. */
export function assumptionData(system: System, assumption: Assumption, language: string): AssumptionData {
  if (assumption.kind === 'presumed') {
    const values = valuesData(system, assumption.slot, assumption.domain)
    return { kind: 'presumed', slot: assumption.slot, asks: askOf(system, assumption.slot, language), values }
  }
  const asks = system.lists.get(assumption.list)?.asks ?? assumption.list
  return { kind: assumption.kind, slot: assumption.list, asks: inLanguage(asks, language), values: null }
}
