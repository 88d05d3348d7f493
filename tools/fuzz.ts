import { RULEBOOK } from '@muster/rulebook'
import { oneRound } from '../packages/answer/src/fuzz/one-round.case.ts'

const [rounds = '100000', first = '0'] = process.argv.slice(2)
const rules = [...RULEBOOK.system.rules.keys()]
let found = 0
const started = performance.now()
for (let seed = Number(first); seed < Number(first) + Number(rounds); seed += 1) {
  for (const { kind, what } of oneRound(RULEBOOK.system, rules, seed)) {
    found += 1
    process.stdout.write(`\r${seed} ${kind}: ${what}\n`)
  }
  if (seed % 1000 === 0) process.stderr.write(`\r${seed} rounds, ${Math.round((performance.now() - started) / 1000)} s`)
}
process.stdout.write(`\n${rounds} rounds from seed ${first}: ${found} found\n`)
process.exitCode = found === 0 ? 0 : 1
