import { type IntervalSet, intersect, isEmpty, subtract } from '../calendar/interval-set.ts'
import type { Outcome } from '../evaluate/result.ts'
import type { System } from '../rule/system.ts'
import type { Cut } from '../world/cut.ts'
import type { Domain } from '../world/domain.ts'
import { domainOf, EVALUATION_SLOT, narrow, type World } from '../world/world.ts'
import { type Budget, DEFAULT_BUDGET } from './explore.ts'
import { type Finding, find, outcomeKey } from './findings.ts'
import type { Tree } from './tree.ts'

/** What one answer to a question would leave possible. */
export interface AnswerEffect {
  readonly domain: Domain
  readonly outcomes: readonly Outcome[]
  /** True when the budget ran out: then other outcomes may be possible as well. */
  readonly cutShort: boolean
}

/** A slot worth asking about, and what each answer would settle. */
export interface NextQuestion {
  readonly slot: string
  readonly answers: readonly AnswerEffect[]
  /** The mean number of outcomes left after an answer: 1 settles the matter whatever the answer. */
  readonly left: number
}

/** How many slots are tried, at most: those met first weigh most; fewer where a finding has many ways. */
const TRIED = 12
const WAYS_TRIED = 3000

/**
 * Ranks the slots on which a finding depends: first those after whose answer the fewest outcomes are left. A slot that
 * `askable` refuses (a doubt of the source, say, which no person can answer) is not asked. The budget is for each answer
 * that is tried; `spent` is told how many conditions were judged for it.
 */
export function nextQuestions(
  system: System,
  finding: Finding,
  askable: (slot: string) => boolean = () => true,
  budget: Budget = DEFAULT_BUDGET,
  spent: (judged: number) => void = () => undefined,
): readonly NextQuestion[] {
  const cuts = cutsOf(finding.tree)
  const slots = [...new Set(cuts.flatMap(slotsOfCut))].filter((slot) => slot !== EVALUATION_SLOT && askable(slot))
  const ways = finding.possibilities.reduce((total, each) => total + each.ways.length, 0)
  const tried = Math.max(1, Math.min(TRIED, Math.floor(WAYS_TRIED / Math.max(1, ways))))
  const questions = slots.slice(0, tried).map((slot): NextQuestion => {
    const answers = piecesOf(finding.world, slot, cuts).flatMap((domain): AnswerEffect[] => {
      const world = narrow(finding.world, slot, domain)
      if (world === null) return []
      const found = find(system, world, finding.asked, budget)
      spent(found.judged)
      return [{ domain, outcomes: distinct(found), cutShort: found.cutShort }]
    })
    const left = answers.reduce((total, { outcomes }) => total + outcomes.length, 0) / Math.max(1, answers.length)
    return { slot, answers, left }
  })
  return questions.sort((one, other) => one.left - other.left)
}

function distinct(finding: Finding): readonly Outcome[] {
  return [...new Map(finding.possibilities.map(({ outcome }) => [outcomeKey(outcome), outcome])).values()]
}

/** The cuts of a tree, nearest the root first. */
export function cutsOf<T>(tree: Tree<T>): readonly Cut[] {
  const cuts: Cut[] = []
  let level: readonly Tree<T>[] = [tree]
  while (level.length > 0) {
    const next: Tree<T>[] = []
    for (const node of level) {
      if (node.kind !== 'fork') continue
      cuts.push(node.cut)
      next.push(node.yes, node.no)
    }
    level = next
  }
  return cuts
}

/** The slots that a cut is about. */
export function slotsOfCut(cut: Cut): readonly string[] {
  return cut.kind === 'domain' ? [cut.slot] : [cut.relation.low.slot, cut.relation.high.slot]
}

/** Splits the values of a slot where the cuts make a difference. */
function piecesOf(world: World, slot: string, cuts: readonly Cut[]): readonly Domain[] {
  const domain = domainOf(world, slot)
  if (domain.kind === 'values') return domain.of.map((value) => ({ kind: 'values', of: [value] }))
  let pieces: readonly IntervalSet[] = [domain.set]
  for (const cut of cuts) {
    if (cut.kind !== 'domain' || cut.slot !== slot || cut.inside.kind !== 'span') continue
    const { set } = cut.inside
    pieces = pieces.flatMap((piece) => [intersect(piece, set), subtract(piece, set)]).filter((piece) => !isEmpty(piece))
  }
  return pieces.map((set) => ({ kind: 'span', set }))
}
