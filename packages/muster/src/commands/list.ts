import { inLanguage, type Rule } from '@muster/engine'
import { type Claim, type Figure, RULEBOOK } from '@muster/rulebook'
import type { Io } from '../io.ts'
import { type Page, pageOn, tame } from '../terminal/page.ts'

/** What the listing commands were asked for: an id or words to look for. */
export interface ListCall {
  readonly words: readonly string[]
  readonly json: boolean
  readonly doubts?: boolean
}

function matches(words: readonly string[], ...texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase()
  return words.every((word) => all.includes(word.toLowerCase()))
}

const bracket = (cites: readonly string[]) => `[${cites.join('; ')}]`

/** Lists rules by id, chapter or words; with `--doubts` the doubts of the report and their readings. */
export function runRules(io: Io, call: ListCall): void {
  if (call.doubts === true) {
    runDoubts(io, call)
    return
  }
  const rules = [...RULEBOOK.system.rules.values()].filter((rule) =>
    matches(call.words, rule.id, rule.chapter, inLanguage(rule.asks, 'en')),
  )
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'rules', version: 1, rules }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  for (const rule of rules) writeRule(page, rule, call.words.length > 0 && rules.length <= 5)
  page.line(page.faint(`${rules.length} rules`))
}

function writeRule(page: Page, rule: Rule, whole: boolean): void {
  page.line(`${page.strong(rule.id)} ${page.faint(`§${rule.chapter}`)} ${inLanguage(rule.asks, 'en')}`, 0, 4)
  if (!whole) return
  for (const version of rule.versions) {
    const bound = (day: typeof version.from) =>
      day === null
        ? '…'
        : day.kind === 'day'
          ? new Date(day.day * 86_400_000).toISOString().slice(0, 10)
          : 'a day in doubt'
    page.line(
      page.faint(`from ${bound(version.from)} until ${bound(version.until)}: ${bracket(version.body.cites)}`),
      4,
    )
    if (version.body.note !== null) page.line(inLanguage(version.body.note, 'en'), 6)
    for (const { id, cites, note } of version.body.except)
      page.line(
        `except ${id.split('.').at(-1)}: ${note === null ? '' : inLanguage(note, 'en')} ${page.faint(bracket(cites))}`,
        6,
        8,
      )
  }
  for (const { text, cites } of rule.unsaid)
    page.line(`not said in the rule language: ${inLanguage(text, 'en')} ${page.faint(bracket(cites))}`, 4, 6)
}

function runDoubts(io: Io, call: ListCall): void {
  const doubts = [...RULEBOOK.system.facts.values()].filter(
    (fact) => fact.standing.kind === 'doubt' && matches(call.words, fact.id, inLanguage(fact.asks, 'en')),
  )
  const notes = RULEBOOK.chapters
    .flatMap((chapter) => chapter.notes)
    .filter((note) => matches(call.words, note.id, inLanguage(note.says, 'en')))
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'doubts', version: 1, doubts, notes }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  for (const { id, asks, cites } of doubts)
    page.line(`${page.strong(id)} ${inLanguage(asks, 'en')} ${page.faint(bracket(cites ?? []))}`, 0, 4)
  for (const { id, nature, says, cites } of notes)
    page.line(`${page.strong(id)} (${nature}) ${inLanguage(says, 'en')} ${page.faint(bracket(cites))}`, 0, 4)
  page.line(page.faint(`${doubts.length} doubts, ${notes.length} notes`))
}

function claimText(page: Page, claim: Claim): void {
  const marks = [
    claim.said,
    claim.period,
    claim.where === null ? null : inLanguage(claim.where, 'en'),
    claim.about,
    claim.law,
  ].filter((mark) => mark !== null)
  page.line(
    `${page.strong(claim.id)} ${claim.by.join(', ')}: ${tame(inLanguage(claim.says, 'en'))} ${page.faint(`(${marks.join('; ')}) ${bracket(claim.cites)}`)}`,
    0,
    4,
  )
  if (claim.disagrees.length > 0) page.line(page.open(`disagrees with ${claim.disagrees.join(', ')}`), 4)
}

/** Lists claims by id, source, question or words. */
export function runClaims(io: Io, call: ListCall): void {
  const claims = RULEBOOK.chapters
    .flatMap((chapter) => chapter.claims)
    .filter((claim) =>
      matches(
        call.words,
        claim.id,
        ...claim.by,
        inLanguage(claim.says, 'en'),
        claim.about,
        claim.law,
        ...claim.bears,
        ...claim.cites,
      ),
    )
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'claims', version: 1, claims }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  for (const claim of claims) claimText(page, claim)
  page.line(page.faint(`${claims.length} claims`))
}

function writeFigure(page: Page, figure: Figure): void {
  page.line(
    `${page.strong(figure.id)} ${inLanguage(figure.of, 'en')} ${page.faint(`(${figure.unit}; counted by ${figure.counter}; ${inLanguage(figure.population, 'en')}; ${figure.nature}) ${bracket(figure.cites)}`)}`,
    0,
    4,
  )
  const values = figure.points.map(({ value, least, most }) => value ?? most ?? least ?? 0)
  const top = Math.max(...values, 1)
  for (const [index, { period, value, least, most, label }] of figure.points.entries()) {
    const number =
      value !== undefined
        ? value.toLocaleString('en-GB')
        : least === undefined && most === undefined
          ? 'no value given'
          : `${least?.toLocaleString('en-GB') ?? '…'} to ${most?.toLocaleString('en-GB') ?? '…'}`
    const bar = '▇'.repeat(Math.round(((values[index] ?? 0) / top) * 24))
    page.line(
      `${period.padEnd(24)} ${number.padStart(12)} ${page.good(bar)} ${label === undefined ? '' : inLanguage(label, 'en')}`,
      4,
    )
  }
}

/** Lists series of figures, drawn as bars; series of different counters stand apart. */
export function runStats(io: Io, call: ListCall): void {
  const figures = RULEBOOK.chapters
    .flatMap((chapter) => chapter.figures)
    .filter((figure) => matches(call.words, figure.id, inLanguage(figure.of, 'en'), figure.counter, ...figure.cites))
  if (call.json) {
    io.out(`${JSON.stringify({ kind: 'stats', version: 1, figures }, null, 2)}\n`)
    return
  }
  const page = pageOn(io)
  for (const figure of figures) writeFigure(page, figure)
  page.line(page.faint(`${figures.length} series`))
}
