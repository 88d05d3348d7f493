import { RULEBOOK } from '@muster/rulebook'
import { compileToJs, load, askCompiled, personOf, textOf, NO } from '@muster/compile'
import { scenarioTrials } from '../packages/compile/src/scenarios.case.ts'
const s = RULEBOOK.system
const t0 = performance.now()
const trials = scenarioTrials()
console.log(trials.length, performance.now()-t0)
const ids = [...s.rules.keys()]
const all = compileToJs(s, ids); const fs = load(all)
let bad = 0, open = 0
for (const t of trials) {
  const p = personOf(s, t.world, all.names)
  const list = s.rules.get(t.rule)!.about
  const item = t.item === null ? null : (p[all.names.list(list!)] as any)[t.item]
  const got = textOf(askCompiled(all, fs, ids.indexOf(t.rule), p, t.on, item)) ?? 'open'
  const one = compileToJs(s, [t.rule], {on: t.on}); const f1 = load(one)
  const got1 = textOf(askCompiled(one, f1, 0, personOf(s, t.world, one.names), t.on, item)) ?? 'open'
  if (got !== got1) { console.log('SPEC', t.name, got, got1); bad++ }
  const ok = got === 'open' ? !t.complete : t.exact.length === 1 && t.exact[0] === got
  if (got === 'open' && t.exact.length === 1) open++
  if (!ok) { bad++; if (bad < 20) console.log(t.rule, '|', t.name, '|', t.exact, got) }
}
console.log({bad, open}, performance.now()-t0)
