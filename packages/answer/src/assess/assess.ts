import {
  type CaseWorld,
  caseWorld,
  type Day,
  fingerprint,
  formatDay,
  type Grounds,
  intervalSet,
  type Json,
  parseDay,
  type Rule,
  type StatedCase,
  standingOf,
} from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { type Asking, answerOf, assumptionData, type Posed } from './answer.ts'
import type { AnswerData, Assessment, SourceData } from './assessment.ts'
import { openPurse } from './budget.ts'

/** The version of the engine that receipts name. */
export const ENGINE_VERSION = '0.1.0'

/** What the report index tells an assessment: the report, the day on which research closed, the sources behind citations. */
export interface ReportReader {
  readonly title: string
  readonly researchClosed: string
  readonly sourcesOf: (cite: string) => readonly SourceData[]
}

/** How a case is to be assessed. */
export interface AssessOptions {
  readonly on: Day
  /** Leaves presumptions open. */
  readonly strict: boolean
  /** Only these rules or lists of grounds; all questions worth showing when null. */
  readonly questions: readonly string[] | null
  readonly language: string
  readonly withNext: boolean
}

/** A case with what its file tells of it. */
export interface CaseToAssess {
  readonly title: string | null
  readonly invented: boolean
  readonly stated: StatedCase
  readonly plain: Json
}

/** Assesses a case on a day: law, practice and limits, question by question. */
export function assess(
  rulebook: Rulebook,
  report: ReportReader,
  given: CaseToAssess,
  options: AssessOptions,
): Assessment {
  const made = caseWorld(rulebook.system, given.stated, {
    on: intervalSet([[options.on, options.on + 1]]),
    strict: options.strict,
  })
  const asking: Asking = {
    system: rulebook.system,
    chapters: rulebook.chapters,
    made,
    language: options.language,
    withNext: options.withNext,
  }
  const posed = questionsFor(rulebook, made, options.questions)
  const answered = new Map(answersOf(asking, posed, options.questions !== null))
  const answers = posed.flatMap((each) => answered.get(each) ?? [])
  const on = formatDay(options.on)
  return {
    kind: 'assessment',
    version: 1,
    receipt: {
      engine: ENGINE_VERSION,
      rulebook: rulebook.id,
      rulebookVersion: rulebook.version,
      report: report.title,
      researchClosed: report.researchClosed,
      caseHash: fingerprint(given.plain),
      on,
      strict: options.strict,
      language: options.language,
    },
    title: given.title,
    invented: given.invented,
    on,
    beyondResearch: options.on > parseDay(report.researchClosed),
    answers,
    assumptions: made.assumptions
      .filter((assumption) =>
        answers.some((answer) =>
          answer.assumptions.some(
            ({ slot }) => slot === (assumption.kind === 'presumed' ? assumption.slot : assumption.list),
          ),
        ),
      )
      .map((assumption) => assumptionData(rulebook.system, assumption, options.language)),
    sources: sourcesOf(answers, report),
  }
}

/** Answers questions within the budget of one assessment, those that surely matter first. */
export function* answersOf(
  asking: Asking,
  questions: readonly Posed[],
  named: boolean,
): Generator<readonly [Posed, AnswerData]> {
  const purse = openPurse(named)
  for (const standing of ['yes', 'open'])
    for (const posed of questions.filter(({ worth }) => worth === standing)) {
      const withNext = asking.withNext && !purse.isEmpty()
      yield [posed, answerOf({ ...asking, budget: purse.next(), spent: purse.spend, withNext }, posed)]
    }
}

/** The questions worth showing in a case, by chapter and rank; those named, where names are given. */
export function questionsFor(rulebook: Rulebook, made: CaseWorld, named: readonly string[] | null): readonly Posed[] {
  const order = new Map(rulebook.chapters.map(({ number }, index) => [number, index]))
  const all: readonly (Rule | Grounds)[] = [...rulebook.system.rules.values(), ...rulebook.system.grounds.values()]
  const grounded = new Set([...rulebook.system.grounds.values()].flatMap(({ of }) => of.map(({ id }) => id)))
  return all
    .filter((each) =>
      named === null
        ? each.question !== null && (each.kind === 'grounds' || !grounded.has(each.id))
        : named.includes(each.id),
    )
    .sort(
      (one, other) =>
        (order.get(one.chapter) ?? 99) - (order.get(other.chapter) ?? 99) ||
        (one.question?.rank ?? 0) - (other.question?.rank ?? 0),
    )
    .flatMap((each): readonly Posed[] =>
      each.kind === 'grounds'
        ? each.of.flatMap((rule) => pose(rulebook, made, rule, each, named !== null))
        : pose(rulebook, made, each, each, named !== null),
    )
}

/** Poses a question for every item that it is about; what is named is always worth an answer. */
function pose(
  { system }: Rulebook,
  made: CaseWorld,
  rule: Rule,
  asked: Rule | Grounds,
  named: boolean,
): readonly Posed[] {
  const ground = asked.kind === 'grounds' ? asked.id : null
  const listed = rule.about === null ? 0 : (made.world.space.lists.get(rule.about)?.listed ?? 0)
  const items = rule.about === null ? [null] : Array.from({ length: listed }, (_, index) => String(index))
  return items.flatMap((item): readonly Posed[] => {
    const scope = item === null || rule.about === null ? {} : { [rule.about]: item }
    const standing =
      named || asked.question === null ? 'yes' : standingOf(system, made.world, asked.question.worth, scope)
    return standing === 'no' ? [] : [{ rule, item, ground, worth: standing }]
  })
}

function sourcesOf(
  answers: readonly AnswerData[],
  report: ReportReader,
): { readonly [cite: string]: readonly SourceData[] } {
  const cites = new Set(
    answers.flatMap(({ outcomes, practice, doubts, notes, unsaid }) =>
      [outcomes, practice, doubts, notes, unsaid].flatMap((group) => group.flatMap((each) => each.cites)),
    ),
  )
  return Object.fromEntries([...cites].sort().map((cite) => [cite, report.sourcesOf(cite)]))
}
