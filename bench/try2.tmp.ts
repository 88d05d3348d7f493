import { RULEBOOK } from '@muster/rulebook'
import { parseDay } from '@muster/engine'
import { compileToSql, createTables, Unsaid } from '@muster/compile'
import { DuckDBInstance } from '@duckdb/node-api'
const s = RULEBOOK.system
console.log(compileToSql(s, process.argv[2] ?? 'conscription.call-up-age', 'duckdb', {on: parseDay('2025-10-25')}).text)
const db = await DuckDBInstance.create(':memory:'); const c = await db.connect()
for (const t of createTables(s, 'duckdb')) await c.run(t)
let bad = 0, big = 0
const t0 = performance.now()
for (const id of s.rules.keys()) for (const on of [parseDay('2025-10-25'), undefined]) {
  try { const q = compileToSql(s, id, 'duckdb', on === undefined ? {} : {on}); big = Math.max(big, q.text.length)
    const t1 = performance.now()
    try { await c.run(q.text) } catch (e) { bad++; if (bad < 8) console.log(id, String(e).slice(0, 600)) }
    if (performance.now() - t1 > 1000) console.log('slow', id, on, performance.now() - t1, q.text.length)
  } catch (e) { bad++; console.log(id, on, e instanceof Unsaid ? e.because : e) }
}
console.log('bad', bad, big, performance.now()-t0)
