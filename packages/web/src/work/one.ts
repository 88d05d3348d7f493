import { assess, isDoubt, outcomeData, readCaseText, valuesData, type Why, whyOf } from '@muster/answer'
import {
  type Budget,
  type Counterfactual,
  counterfactuals,
  type Domain,
  domainOf,
  EVALUATION_SLOT,
  explain,
  find,
  formatDay,
  fullDomain,
  type Json,
  outcomeKey,
  parseDay,
  timelineOf,
  typeOfSlot,
} from '@muster/engine'
import { RULEBOOK } from '@muster/rulebook'
import type { CaseOnDay, ChangeData, Focus, NextDayData } from './protocol.ts'
import { askingOn, worldOver } from './reader.ts'

const CHANGES: Budget = { worlds: 600, judged: 300_000 }
const MOST_SLOTS = 14
const MOST_CHANGES = 12
const YEARS_AHEAD = 6

/** The steps from facts to outcome, for every outcome still possible. */
export function whysOf(about: CaseOnDay, focus: Focus): readonly Why[] {
  const { made, system } = askingOn(about, false)
  return whyOf(
    system,
    made.world,
    { rule: focus.question, item: focus.item === null ? null : String(focus.item) },
    'en',
  ).whys
}

/** The smallest changes of fact that give another outcome, among the facts that the answer rests on. */
export function changesOf(
  about: CaseOnDay,
  focus: Focus,
): { readonly changes: readonly ChangeData[]; readonly next: NextDayData | null; readonly cutShort: boolean } {
  const { made, system } = askingOn(about, false)
  const asked = { rule: focus.question, item: focus.item === null ? null : String(focus.item) }
  const finding = find(system, made.world, asked, CHANGES)
  const slots = new Set(
    finding.possibilities.flatMap(({ ways }) =>
      ways.slice(0, 3).flatMap(({ world }) => explain(system, world, asked)?.slots ?? []),
    ),
  )
  const free = new Map<string, Domain>()
  for (const slot of slots) {
    if (slot === EVALUATION_SLOT || isDoubt(system, slot) || slot.endsWith('/exists') || free.size >= MOST_SLOTS)
      continue
    free.set(slot, fullDomain(typeOfSlot(system, slot)))
  }
  const found = counterfactuals(system, made.world, asked, free, CHANGES)
  const data = found.slice(0, MOST_CHANGES).map(
    ({ outcome, world, changes }: Counterfactual): ChangeData => ({
      outcome: outcomeData(outcome, world),
      changes: changes.map(({ slot, to }) => ({
        slot,
        from: valuesData(system, slot, domainOf(made.world, slot)),
        to: valuesData(system, slot, to),
      })),
    }),
  )
  return { changes: data, next: nextDay(about, asked), cutShort: finding.cutShort }
}

/** The first day after the one asked about on which the outcomes still possible are others. */
function nextDay(about: CaseOnDay, asked: Parameters<typeof find>[2]): NextDayData | null {
  const until = formatDay(parseDay(`${Number(about.on.slice(0, 4)) + YEARS_AHEAD}-01-01`))
  const { world } = worldOver(about, { from: about.on, until })
  const { segments } = timelineOf(RULEBOOK.system, world, asked, CHANGES)
  const keys = (at: number) => (segments[at]?.possibilities ?? []).map(({ outcome }) => outcomeKey(outcome)).join()
  const index = segments.findIndex(({ cutShort }, at) => cutShort || (at > 0 && keys(at) !== keys(0)))
  const segment = segments[index]
  if (segment === undefined || segment.cutShort) return null
  return {
    day: formatDay(segment.from),
    outcomes: segment.possibilities.map(({ outcome, ways }) => outcomeData(outcome, ...ways.map(({ world }) => world))),
  }
}

/** The whole assessment as the command line prints it with `--json`. */
export async function assessmentJson(about: CaseOnDay): Promise<string> {
  const { reportReader } = await import('../report/report-files.ts')
  const file = readCaseText(RULEBOOK.system, about.text)
  if (file.kind === 'issues') throw new TypeError('a case on the page has nothing wrong')
  const assessment = assess(
    RULEBOOK,
    reportReader,
    { title: file.head.title, invented: file.head.invented, stated: file.stated, plain: file.plain as Json },
    { on: parseDay(about.on), strict: false, questions: null, language: 'en', withNext: true },
  )
  return `${JSON.stringify(assessment, null, 2)}\n`
}
