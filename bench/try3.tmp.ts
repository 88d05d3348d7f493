import { RULEBOOK } from '@muster/rulebook'
import { compileToJs, load, askCompiled, personOf, textOf, compileToSql, createTables, Unsaid } from '@muster/compile'
import { DuckDBInstance } from '@duckdb/node-api'
import { scenarioTrials } from '../packages/compile/src/scenarios.case.ts'
import { insertsOf } from '../packages/compile/src/rows.case.ts'
const s = RULEBOOK.system
const t0 = performance.now()
const trials = scenarioTrials()
const ids = [...s.rules.keys()]
const all = compileToJs(s, ids); const fs = load(all)
const js = trials.map((t) => {
  const p = personOf(s, t.world, all.names)
  const list = s.rules.get(t.rule)!.about
  const item = t.item === null ? null : (p[all.names.list(list!)] as any)[t.item]
  return textOf(askCompiled(all, fs, ids.indexOf(t.rule), p, t.on, item))
})
console.log('js', performance.now()-t0)
const db = await DuckDBInstance.create(':memory:'); const c = await db.connect()
for (const t of createTables(s, 'duckdb')) await c.run(t)
for (const t of insertsOf(s, trials, 'duckdb')) await c.run(t)
console.log('filled', performance.now()-t0)
let bad = 0, n = 0
for (const fixed of [false, true]) {
const groups = new Map<string, any[]>(); for (const t of trials.map((t, i) => ({...t, i}))) { const k = fixed ? `${t.rule} ${t.on}` : t.rule; groups.set(k, [...(groups.get(k) ?? []), t]) }
for (const g of groups.values()) {
  try {
  const q = compileToSql(s, g[0]!.rule, 'duckdb', fixed ? { on: g[0]!.on } : {})
  const rows = (await c.runAndReadAll(q.text)).getRowsJson()
  const found = new Map(rows.map((r) => r.length === 3 ? [`${r[0]}/${r[1]}`, r[2]] : [`${r[0]}/`, r[1]]))
  for (const t of g) { n++
    const got = found.get(`${t.i}/${t.item ?? ''}`)
    if (got !== js[t.i]) { bad++; if (bad < 20) console.log(fixed, t.rule, t.name, 'js', js[t.i], 'sql', got, 'exact', t.exact) }
  }
  } catch (e) { console.log(g[0]!.rule, e instanceof Unsaid ? e.because : String(e)) }
}
console.log({n, bad, groups: groups.size}, performance.now()-t0)
}
