import type { Rulebook } from '@muster/rulebook'

/** Lists what is wrong with the evidence of a rulebook: names that point nowhere, names used twice, links that run one way. */
export function checkEvidence(rulebook: Rulebook): readonly string[] {
  const claims = rulebook.chapters.flatMap((chapter) => chapter.claims)
  const notes = rulebook.chapters.flatMap((chapter) => chapter.notes)
  const figures = rulebook.chapters.flatMap((chapter) => chapter.figures)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const { rules, grounds, facts } = rulebook.system
  const known = (id: string) => rules.has(id) || grounds.has(id)
  return [
    ...twice('claim', claims),
    ...twice('figure', figures),
    ...twice('note', notes),
    ...claims.flatMap(({ id, bears }) =>
      bears.filter((name) => !known(name)).map((name) => `claim ${id}: bears on ${name}, which does not exist`),
    ),
    ...notes.flatMap(({ id, bears }) =>
      bears
        .filter(
          (name) => !known(name) && !facts.has(name) && !byId.has(name) && !figures.some((each) => each.id === name),
        )
        .map((name) => `note ${id}: bears on ${name}, which does not exist`),
    ),
    ...claims.flatMap(({ id, disagrees }) =>
      disagrees.flatMap((name) => {
        const other = byId.get(name)
        if (other === undefined) return [`claim ${id}: disagrees with ${name}, which does not exist`]
        return other.disagrees.includes(id) ? [] : [`claim ${id}: disagrees with ${name}, which does not link back`]
      }),
    ),
  ]
}

function twice(kind: string, all: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>()
  return all.flatMap(({ id }) => {
    if (seen.has(id)) return [`${kind} ${id}: the name is used twice`]
    seen.add(id)
    return []
  })
}
