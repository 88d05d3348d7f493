import {
  type Asked,
  boundsOf,
  caseWorld,
  cutsOf,
  type Finding,
  find,
  intervalSet,
  type Outcome,
  outcomeKey,
  parseDay,
  readCase,
  type System,
  slotsOfCut,
  type World,
} from '@muster/engine'
import { stringify } from 'yaml'
import { ANSWER_BUDGET } from '../assess/budget.ts'
import { readCaseFile } from '../case-file/case-file.ts'
import { diceOf, fixed, mangled, randomCase } from './random-case.case.ts'

/** What a round of fuzzing found wrong; the seed makes it again. */
export interface Trouble {
  readonly seed: number
  readonly kind: 'threw' | 'unsound' | 'slow' | 'badIssue' | 'noAnswer'
  readonly what: string
}

const FIRST = parseDay('2018-01-01')
const DAYS = 3_300
const SLOW = 5_000

/**
 * One round: a hostile file is read, and a random case is asked one question; then unknown facts are fixed one by one,
 * and no outcome may turn up that was not listed before.
 */
export function oneRound(system: System, rules: readonly string[], seed: number): readonly Trouble[] {
  const dice = diceOf(seed)
  const trouble: Trouble[] = []
  const say = (kind: Trouble['kind'], what: string) => trouble.push({ seed, kind, what })
  try {
    const plain = randomCase(dice, system)
    const text = stringify(plain)
    const file = readCaseFile(system, new TextEncoder().encode(mangled(dice, text)))
    if (
      file.kind === 'issues' &&
      (file.issues.length === 0 || file.issues.some((each) => each.line < 1 || each.column < 1))
    )
      say('badIssue', text)
    const { stated, issues } = readCase(system, plain)
    if (issues.length > 0) return trouble
    const on = FIRST + Math.floor(dice() * DAYS)
    const made = caseWorld(system, stated, { on: intervalSet([[on, on + 1]]), strict: dice() < 0.1 })
    const id = rules[Math.floor(dice() * rules.length)] ?? ''
    const rule = system.rules.get(id)
    if (rule === undefined) return trouble
    const listed = rule.about === null ? 1 : (made.world.space.lists.get(rule.about)?.listed ?? 0)
    if (listed === 0) return trouble
    const asked: Asked = { rule: id, item: rule.about === null ? null : String(Math.floor(dice() * listed)) }
    const started = performance.now()
    let finding = find(system, made.world, asked, ANSWER_BUDGET)
    if (performance.now() - started > SLOW) say('slow', `${id} ${Math.round(performance.now() - started)} ms`)
    for (let steps = 0; steps < 60 && !finding.cutShort; steps += 1) {
      if (finding.possibilities.length === 0) say('noAnswer', `${id} on ${on}`)
      const [slot] = cutsOf(finding.tree).flatMap(slotsOfCut)
      if (slot === undefined) break
      const world = fixed(dice, finding.world, slot)
      if (world === null) break
      const after = find(system, world, asked, ANSWER_BUDGET)
      if (after.cutShort) break
      for (const outcome of newIn(finding, after)) say('unsound', `${id}: ${outcome} after ${slot} was fixed`)
      finding = after
    }
  } catch (error) {
    say('threw', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  return trouble
}

/** Outcomes after a fact was fixed that were not among those before. */
function newIn(before: Finding, after: Finding): readonly string[] {
  return after.possibilities.flatMap(({ outcome, ways }) =>
    ways.some(({ world }) => !before.possibilities.some((each) => covers(each, outcome, world)))
      ? [outcomeKey(outcome)]
      : [],
  )
}

function covers(each: Finding['possibilities'][number], outcome: Outcome, world: World): boolean {
  if (outcome.kind !== 'day' || each.outcome.kind !== 'day') return outcomeKey(each.outcome) === outcomeKey(outcome)
  const of = each.outcome.day
  const [least, most] = boundsOf(world, outcome.day)
  return each.ways.some((way) => {
    const [from, to] = boundsOf(way.world, of)
    return from <= least && most <= to
  })
}
