import type { AnswerData, Assessment, Language, PossibleData, ReasonData } from '@muster/answer'
import type { Rule, System } from '@muster/engine'
import { inLanguage, ruleOf } from '@muster/engine'
import type { Rulebook } from '@muster/rulebook'
import { itemName, writeInShort, writeMayMatter } from './overview.ts'
import { type Page, tame } from './page.ts'

/** How much of an assessment is shown. */
export interface Shown {
  /** All ways, all claims and all sources, not only the first few. */
  readonly full: boolean
}

const FEW_WAYS = 3
const FEW_CONDITIONS = 4
const FEW_CLAIMS = 3

/** Writes an assessment for reading in a terminal: answers by chapter, each with law, practice and limits apart. */
export function writeAssessment(
  page: Page,
  rulebook: Rulebook,
  assessment: Assessment,
  language: Language,
  shown: Shown,
): void {
  const title = assessment.title === null ? 'A case' : tame(assessment.title)
  page.line(page.strong(`${title} — on ${language.day(assessment.on)}`))
  if (assessment.invented) page.line(page.faint(language.label('invented')))
  page.line(page.faint(language.label('disclaimer')))
  if (assessment.beyondResearch) page.line(page.open(language.label('beyond')))
  writeInShort(page, rulebook.system, assessment, language)
  const told = new Set<string>()
  const full = assessment.answers.filter(({ worth }) => shown.full || worth === 'yes')
  for (const { number, title: chapterTitle } of rulebook.chapters) {
    const answers = full.filter(({ chapter, ground }) => chapter === number || groundsIn(rulebook, number, ground))
    if (answers.every(({ ground, status }) => ground !== null && status === 'notApplicable')) continue
    page.heading(`${number} ${inLanguage(chapterTitle, language.tag)}`)
    writeGrounds(
      page,
      rulebook,
      answers.filter(({ ground }) => groundsIn(rulebook, number, ground)),
      language,
    )
    const own = answers.filter(({ ground }) => ground === null)
    const idle = own.filter((answer) => !shown.full && answer.status === 'notApplicable')
    for (const answer of own)
      if (!idle.includes(answer)) writeAnswer({ page, rulebook, assessment, language, shown, told }, answer)
    writeIdle(page, rulebook.system, idle, language)
  }
  if (!shown.full) writeMayMatter(page, rulebook, assessment, language)
  writeLimits(page, rulebook.system, assessment, language)
}

const groundsIn = (rulebook: Rulebook, chapter: string, ground: string | null) =>
  ground !== null && rulebook.system.grounds.get(ground)?.chapter === chapter

/** Grounds are shown together: those that apply, those still open, and how many do not apply. */
function writeGrounds(page: Page, rulebook: Rulebook, answers: readonly AnswerData[], language: Language): void {
  for (const id of new Set(answers.flatMap(({ ground }) => (ground === null ? [] : [ground])))) {
    const grounds = rulebook.system.grounds.get(id)
    if (grounds === undefined) continue
    const of = answers.filter(({ ground, status }) => ground === id && status !== 'notApplicable')
    if (of.length === 0) continue
    page.line()
    page.line(`${page.strong(inLanguage(grounds.asks, language.tag))} ${page.faint(id)}`)
    const certain = of.filter(({ outcomes: [only, other] }) => only?.outcome.kind === 'yes' && other === undefined)
    const open = of.filter(({ status }) => status !== 'decided')
    for (const answer of certain)
      page.line(
        `${page.good('applies')}  ${answer.asks} ${page.faint(`[${answer.outcomes[0]?.cites.join('; ') ?? ''}]`)}`,
        2,
        4,
      )
    for (const answer of open) {
      const on = answer.dependsOn.map(({ asks }) => asks).join(' ')
      const special = answer.outcomes[0]?.outcome
      const why =
        on === '' && special !== undefined ? language.outcome(ruleOf(rulebook.system, answer.question), special) : on
      page.line(`${page.open('open')}     ${answer.asks} ${page.faint(why)}`, 2, 4)
    }
    const refused = of.filter((answer) => !certain.includes(answer) && !open.includes(answer))
    const silent = refused.filter(({ assumptions }) => assumptions.length > 0).length
    if (refused.length > 0)
      page.line(page.faint(language.groundsRefused(refused.length - silent, silent, of.length)), 2)
  }
}

/** Questions that do not arise, each in one line with the reason. */
function writeIdle(page: Page, system: System, idle: readonly AnswerData[], language: Language): void {
  if (idle.length > 0) page.line()
  for (const answer of idle) {
    const rule = ruleOf(system, answer.question)
    const why = answer.outcomes.map(({ outcome }) => language.outcome(rule, outcome)).join(' ')
    const about = answer.item === null ? '' : ` (${itemName(system, answer, language)})`
    page.line(
      page.faint(`· ${answer.asks}${about} ${why} ${bracket(answer.outcomes[0]?.reasons[0]?.cites ?? [])}`),
      0,
      2,
    )
  }
}

/** What writing an answer needs; `told` holds the claims that have been shown already. */
interface Writing {
  readonly page: Page
  readonly rulebook: Rulebook
  readonly assessment: Assessment
  readonly language: Language
  readonly shown: Shown
  readonly told: Set<string>
}

function writeAnswer(writing: Writing, answer: AnswerData): void {
  const { page, assessment, language, shown } = writing
  const { system } = writing.rulebook
  const rule = ruleOf(system, answer.question)
  const about = answer.item === null ? '' : ` (${itemName(system, answer, language)})`
  page.line()
  page.line(`${page.strong(`${answer.asks}${about}`)} ${page.faint(answer.question)}`)
  const depends = answer.status === 'depends' || answer.status === 'cutShort'
  if (answer.status === 'cutShort') page.line(page.open(language.label('cutShort')), 2)
  else if (depends) page.line(page.open(language.label('depends')), 2)
  for (const possible of answer.outcomes) writePossible(page, system, rule, possible, language, shown, depends)
  for (const { text, cites } of answer.unsaid)
    page.line(`${language.label('unsaid')}: ${text} ${page.faint(bracket(cites))}`, 2, 4)
  if (answer.next !== null)
    page.line(`${language.label('next')}: ${page.strong(nextName(system, answer, language))}`, 2, 4)
  for (const doubt of answer.doubts)
    page.line(`${page.open('doubt')} ${language.doubt(system, doubt)} ${page.faint(bracket(doubt.cites))}`, 2, 4)
  writePractice(writing, answer)
  if (shown.full)
    for (const note of answer.notes)
      page.line(`${page.faint(`note ${note.id}`)} ${note.says} ${page.faint(bracket(note.cites))}`, 2, 4)
  if (shown.full) writeSources(page, answer, assessment, language)
}

function nextName(system: System, answer: AnswerData, language: Language): string {
  return answer.next === null ? '' : language.slot(system, answer.next.slot)
}

const bracket = (cites: readonly string[]) => (cites.length === 0 ? '' : `[${cites.join('; ')}]`)

/** An outcome, reason by reason; with what it depends on where others are possible. */
function writePossible(
  page: Page,
  system: System,
  rule: Rule,
  possible: PossibleData,
  language: Language,
  shown: Shown,
  depends: boolean,
): void {
  const { outcome } = possible
  const arrow = depends ? page.open('→') : page.good('→')
  const counted =
    outcome.kind === 'between' && outcome.counted !== null ? ` (${language.counted(system, outcome.counted)})` : ''
  const byDefault = possible.byDefault ? '' : ` ${page.faint(`(not ${language.label('byDefault')})`)}`
  for (const reason of possible.reasons) {
    page.line(
      `${arrow} ${language.outcome(rule, outcome)}${counted}${language.reason(outcome, reason)}${byDefault} ${page.faint(bracket(reason.cites))}`,
      2,
      4,
    )
    if (depends) writeWays(page, system, possible, reason, language, shown)
  }
}

function writeWays(
  page: Page,
  system: System,
  possible: PossibleData,
  reason: ReasonData,
  language: Language,
  shown: Shown,
): void {
  const ways = reason.ways.flatMap((at) => possible.ways.slice(at, at + 1))
  if (shown.full || (ways.length <= FEW_WAYS && ways.every((way) => way.length <= FEW_CONDITIONS))) {
    for (const [index, way] of ways.entries()) {
      const text = way.map((condition) => language.condition(system, condition)).join(` ${language.label('and')} `)
      page.line(`${language.label(index === 0 ? 'if' : 'or')} ${text}`, 6, 9)
    }
  } else {
    const slots = ways
      .flat()
      .flatMap((each) => (each.kind === 'values' ? [each.slot] : [each.earlier.slot, each.later.slot]))
    page.line(page.faint(`${language.label('hangsOn')}: ${language.hangsOn(system, slots)}`), 6, 9)
  }
}

function writePractice({ page, language, shown, told }: Writing, answer: AnswerData): void {
  const bearing = answer.practice.filter(({ bears }) => shown.full || bears === 'certain')
  const fresh = bearing.filter(({ claim }) => shown.full || !told.has(claim))
  const claims = shown.full ? fresh : fresh.slice(0, FEW_CLAIMS)
  if (bearing.length === 0) return
  page.line(page.faint(language.label('practice')), 2)
  for (const claim of claims) {
    told.add(claim.claim)
    const perhaps = claim.bears === 'perhaps' ? ` (${language.label('perhaps')})` : ''
    page.line(`· ${tame(language.practice(claim))}${perhaps} ${page.faint(bracket(claim.cites))}`, 4, 6)
  }
  if (claims.length < answer.practice.length)
    page.line(page.faint(`… ${answer.practice.length - claims.length} more: muster claims ${answer.question}`), 4)
}

function writeSources(page: Page, answer: AnswerData, assessment: Assessment, language: Language): void {
  const cites = [...new Set([...answer.outcomes, ...answer.practice].flatMap((each) => each.cites))]
  for (const cite of cites) {
    for (const source of assessment.sources[cite] ?? [])
      page.line(page.faint(`[${cite}] ${language.source(source)}`), 4, 6)
  }
}

function writeLimits(page: Page, system: System, assessment: Assessment, language: Language): void {
  page.heading(language.label('limits'))
  if (assessment.assumptions.length > 0) page.line(`${language.label('assumptions')}:`)
  for (const assumption of assessment.assumptions) page.line(`· ${language.assumption(system, assumption)}`, 2, 4)
  page.line()
  page.line(page.faint(language.receipt(assessment)))
}
