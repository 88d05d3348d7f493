import type { DayExpr } from '../expression/expression.ts'
import type { Rule, Version } from '../rule/rule.ts'
import type { System } from '../rule/system.ts'
import type { Defect } from './defect.ts'

/** Finds days that no version of a rule covers, and days that two versions cover. */
export function checkVersions(system: System): readonly Defect[] {
  return [...system.rules.values()].flatMap(checkRule)
}

function checkRule(rule: Rule): readonly Defect[] {
  const defects: Defect[] = []
  const [first] = rule.versions
  const last = rule.versions.at(-1)
  if (first === undefined || first.from !== null)
    defects.push({ kind: 'uncovered', at: first?.id ?? rule.id, side: 'before' })
  if (last === undefined || last.until !== null)
    defects.push({ kind: 'uncovered', at: last?.id ?? rule.id, side: 'after' })
  for (const [index, version] of rule.versions.entries()) {
    const next = rule.versions[index + 1]
    if (next !== undefined) defects.push(...checkSeam(version, next))
  }
  return defects
}

function checkSeam(one: Version, next: Version): readonly Defect[] {
  const between: readonly [string, string] = [one.id, next.id]
  if (one.until === null || next.from === null) return [{ kind: 'overlap', at: one.id, between }]
  if (sameBound(one.until, next.from)) return []
  if (one.until.kind === 'day' && next.from.kind === 'day') {
    return [{ kind: one.until.day < next.from.day ? 'gap' : 'overlap', at: one.id, between }]
  }
  return [{ kind: 'gap', at: one.id, between }]
}

function sameBound(one: DayExpr, other: DayExpr): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
