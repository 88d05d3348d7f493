import type { FactRef } from '../expression/expression.ts'
import { type Parts, visit } from '../expression/parts.ts'
import { branchesOf, expressionsOf } from '../rule/parts.ts'
import type { Rule } from '../rule/rule.ts'
import type { System } from '../rule/system.ts'
import type { Defect } from './defect.ts'

/** Finds names that point nowhere, kinds that do not fit, missing labels and citations, and rules that lean on themselves. */
export function checkReferences(system: System): readonly Defect[] {
  return [...system.rules.values()].flatMap((rule) => [
    ...checkRule(system, rule),
    ...checkSayings(rule),
    ...checkCircle(system, rule),
  ])
}

function checkRule(system: System, rule: Rule): readonly Defect[] {
  const defects: Defect[] = []
  const at = rule.id
  const seeFact = (ref: FactRef): void => {
    if (ref.kind === 'fact' && !system.facts.has(ref.fact)) defects.push({ kind: 'unknownReference', at, to: ref.fact })
    if (ref.kind === 'field' && system.lists.get(ref.list)?.fields[ref.field] === undefined) {
      defects.push({ kind: 'unknownReference', at, to: `${ref.list}.${ref.field}` })
    }
  }
  const seeRule = ({ ref, as, choices }: Parts['rules'][number]): void => {
    const named = system.rules.get(ref.rule)
    if (named === undefined) defects.push({ kind: 'unknownReference', at, to: ref.rule })
    else if (as !== 'any' && named.gives !== as)
      defects.push({ kind: 'wrongKind', at, to: ref.rule, expected: as, got: named.gives })
    else
      for (const choice of choices)
        if (named.labels[choice] === undefined) defects.push({ kind: 'noLabel', at: ref.rule, name: choice })
  }
  for (const expr of expressionsOf(rule)) {
    visit(expr, (parts) => {
      for (const fact of parts.facts) seeFact(fact)
      for (const named of parts.rules) seeRule(named)
      if (parts.list !== null && !system.lists.has(parts.list.list))
        defects.push({ kind: 'unknownReference', at, to: parts.list.list })
    })
  }
  return defects
}

function checkSayings(rule: Rule): readonly Defect[] {
  return branchesOf(rule).flatMap(({ branch }): Defect[] => {
    const defects: Defect[] = branch.cites.length === 0 ? [{ kind: 'noCitation', at: branch.id }] : []
    const { then } = branch
    const names =
      then.kind === 'choice'
        ? [then.choice]
        : then.kind === 'amounts'
          ? then.amounts.map(({ what }) => what)
          : then.kind === 'notApplicable' || then.kind === 'notCovered'
            ? [then.because]
            : []
    for (const name of names)
      if (rule.labels[name] === undefined) defects.push({ kind: 'noLabel', at: branch.id, name })
    const kind = {
      yes: 'yesNo',
      no: 'yesNo',
      ofTruth: 'yesNo',
      choice: 'choice',
      amounts: 'amounts',
      ofDay: 'day',
    } as const
    const got = then.kind in kind ? kind[then.kind as keyof typeof kind] : rule.gives
    if (got !== rule.gives) defects.push({ kind: 'wrongKind', at: branch.id, to: rule.id, expected: rule.gives, got })
    return defects
  })
}

/** The rules that a rule names directly. */
export function rulesNamedBy(rule: Rule): readonly string[] {
  const named = new Set<string>()
  for (const expr of expressionsOf(rule)) {
    visit(expr, (parts) => {
      for (const { ref } of parts.rules) named.add(ref.rule)
    })
  }
  return [...named]
}

function checkCircle(system: System, rule: Rule): readonly Defect[] {
  const search = (id: string, through: readonly string[]): readonly string[] | null => {
    const next = system.rules.get(id)
    if (next === undefined) return null
    for (const named of rulesNamedBy(next)) {
      if (named === rule.id) return [...through, id]
      if (through.includes(named) || named === id) continue
      const found = search(named, [...through, id])
      if (found !== null) return found
    }
    return null
  }
  const through = search(rule.id, [])
  return through === null ? [] : [{ kind: 'circle', at: rule.id, through }]
}
