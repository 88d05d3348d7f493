import {
  type Branch,
  branchesOf,
  type Explanation,
  inLanguage,
  type Outcome,
  type Rule,
  type System,
} from '@muster/engine'
import type { ReasonData } from './assessment.ts'

/** The branches by which an outcome comes about, in the order of its ways; a way on which several branches could win has none. */
export function reasonsOf(
  rule: Rule,
  ways: readonly (Explanation | undefined)[],
  language: string,
): readonly ReasonData[] {
  const groups = new Map<string, { explanation: Explanation | undefined; ways: number[] }>()
  for (const [index, explanation] of ways.entries()) {
    const key = explanation?.branch ?? `version:${explanation?.version ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { explanation, ways: [index] })
    else group.ways.push(index)
  }
  return [...groups.values()].map(({ explanation, ways: of }) => {
    const branch = branchOf(rule, explanation?.branch ?? null)
    const note = branch === undefined || handsOn(branch, explanation?.outcome) ? null : (branch.note ?? null)
    return {
      version: explanation?.version ?? null,
      branch: explanation?.branch ?? null,
      note: note === null ? null : inLanguage(note, language),
      conditional: branch !== undefined && branch.then.kind === 'ofTruth',
      cites: branch?.cites ?? ownCites(rule),
      ways: of,
    }
  })
}

/** Tells whether a special outcome came out of what a branch reads, so that its note, which tells of the branch itself, is no reason. */
function handsOn({ then }: Branch, outcome: Outcome | undefined): boolean {
  if (outcome === undefined) return false
  if (outcome.kind === 'error') return true
  if (outcome.kind !== 'notCovered' && outcome.kind !== 'notApplicable') return false
  return then.kind !== outcome.kind || then.because !== outcome.because
}

/** Every passage that the ways of an outcome rest on: first those of the rule itself, then those of the rules it leans on. */
export function citesOf(system: System, rule: Rule, ways: readonly (Explanation | undefined)[]): readonly string[] {
  const cites = ways.flatMap((explanation) =>
    (explanation?.branches ?? []).flatMap((id) => {
      const read = system.rules.get(id.split('#')[0] ?? '')
      return read === undefined ? [] : (branchOf(read, id)?.cites ?? [])
    }),
  )
  return [
    ...new Set(cites.length === 0 || ways.some((each) => each?.branch == null) ? [...cites, ...ownCites(rule)] : cites),
  ]
}

function branchOf(rule: Rule, id: string | null): Branch | undefined {
  return id === null ? undefined : branchesOf(rule).find(({ branch }) => branch.id === id)?.branch
}

const ownCites = (rule: Rule) => [...new Set(branchesOf(rule).flatMap(({ branch }) => branch.cites))]
