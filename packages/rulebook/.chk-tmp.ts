import { checkBranches, checkReferences, checkVersions, PROOF_LIMITS } from '@muster/engine'
import { RULEBOOK } from '/work/main/packages/rulebook/src/rulebook.ts'
const want = process.argv[2]!
const worlds = Number(process.argv[3] ?? 1000)
const sys = RULEBOOK.system
const mine = [...sys.rules.values()].filter((r) => ['2', '2.1', '3'].includes(r.chapter) && r.id.match(want) && !r.id.startsWith('status.'))
for (const r of mine) {
  const rules = new Map(sys.rules)
  rules.values = (() => [r][Symbol.iterator]()) as never
  const t = Date.now()
  const d = checkBranches({ ...sys, rules } as never, { ...PROOF_LIMITS, worlds })
  console.log(r.id, Date.now() - t, 'ms', JSON.stringify(d))
}
