/** `npm run mutate:engine`: each mutant of the engine faces every scenario of the rulebook, in one process that is restarted when it hangs. */
import { fork } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import type { Told } from './engine-worker.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPY = join(ROOT, '.mutation')
const FOLDERS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['evaluate', 'explore', 'world']
/** A mutant that has not been judged after so many milliseconds counts as killed: it never ends. */
const PATIENCE_MS = 30_000

interface Mutant {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly what: string
}

/** Copies the packages and puts every mutant of the chosen files into the copy, each behind a switch. */
async function instrumentedCopy(): Promise<readonly Mutant[]> {
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(join(COPY, 'node_modules/@muster'), { recursive: true })
  for (const name of ['engine', 'rulebook'])
    cpSync(join(ROOT, 'packages', name), join(COPY, 'packages', name), {
      recursive: true,
      filter: (path) => !/\/(dist|node_modules)(\/|$)/u.test(path),
    })
  cpSync(join(ROOT, 'tools/mutation'), join(COPY, 'tools/mutation'), { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(COPY, 'package.json'))
  for (const name of ['engine', 'rulebook'])
    symlinkSync(join(COPY, 'packages', name), join(COPY, 'node_modules/@muster', name))
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter(
    (each) => !each.startsWith('.') && each !== '@muster',
  ))
    symlinkSync(join(ROOT, 'node_modules', name), join(COPY, 'node_modules', name))
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(COPY, 'packages/engine/src', folder))
      .filter((file) => file.endsWith('.ts') && !/\.(test|case)\.ts$/u.test(file))
      .map((file) => join(COPY, 'packages/engine/src', folder, file)),
  )
  const quiet = () => undefined
  const off = () => false
  const logger = {
    trace: quiet,
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    fatal: quiet,
    isTraceEnabled: off,
    isDebugEnabled: off,
    isInfoEnabled: off,
    isWarnEnabled: off,
    isErrorEnabled: off,
    isFatalEnabled: off,
  }
  const made = await new Instrumenter(logger).instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  for (const { name, content } of made.files) writeFileSync(name, content)
  return made.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName.slice(join(COPY, 'packages/engine/src').length + 1),
    line: location.start.line + 1,
    what: `${mutatorName} ${replacement.replace(/\s+/gu, ' ').slice(0, 60)}`,
  }))
}

/** A mutant and what became of it, as the report holds it. */
export interface Judged extends Mutant {
  readonly fate: Fate | undefined
}

type Fate = 'killed' | 'survived' | 'never ends' | 'not reached'

async function judge(mutants: readonly Mutant[]): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>()
  const waiting = mutants.map(({ id }) => id)
  while (waiting.length > 0) {
    await new Promise<void>((resolve, reject) => {
      let began = false
      const worker = fork(join(COPY, 'tools/mutation/engine-worker.ts'), {
        execArgv: ['--conditions=@muster/source', '--import', 'tsx'],
        cwd: COPY,
      })
      let timer = setTimeout(() => undefined, 0)
      const watch = () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          const stuck = began ? waiting.shift() : undefined
          if (stuck !== undefined) fates.set(stuck, 'never ends')
          worker.kill('SIGKILL')
        }, PATIENCE_MS)
      }
      watch()
      worker.on('message', (told: Told) => {
        watch()
        if (told.kind === 'ready') {
          began = true
          worker.send(waiting)
        } else {
          waiting.splice(waiting.indexOf(told.id), 1)
          fates.set(told.id, told.fate)
          if (fates.size % 50 === 0) process.stderr.write(`\r${fates.size} of ${mutants.length}`)
        }
      })
      worker.on('exit', () => {
        clearTimeout(timer)
        if (began) resolve()
        else reject(new Error('the scenarios did not pass without a mutant'))
      })
    })
  }
  return fates
}

const mutants = await instrumentedCopy()
const fates = await judge(mutants)
const files = [...new Set(mutants.map(({ file }) => file))].sort()
const count = (of: readonly Mutant[], ...fate: readonly Fate[]) =>
  of.filter(({ id }) => fate.includes(fates.get(id) ?? 'not reached')).length
const row = (name: string, of: readonly Mutant[]) => {
  const reached = of.length - count(of, 'not reached')
  const killed = count(of, 'killed', 'never ends')
  return `| ${name} | ${of.length} | ${killed} | ${count(of, 'survived')} | ${count(of, 'not reached')} | ${reached === 0 ? '–' : `${Math.round((100 * killed) / reached)} %`} |`
}
for (const mutant of mutants)
  if (fates.get(mutant.id) === 'survived') console.log(`survived  ${mutant.file}:${mutant.line} ${mutant.what}`)
console.log('\n| file | mutants | killed | survived | not reached | score |\n|---|---|---|---|---|---|')
for (const file of files)
  console.log(
    row(
      file,
      mutants.filter((mutant) => mutant.file === file),
    ),
  )
console.log(row('all', mutants))
mkdirSync(join(ROOT, 'reports'), { recursive: true })
writeFileSync(
  join(ROOT, 'reports/mutation-engine-scenarios.json'),
  JSON.stringify(mutants.map((mutant): Judged => ({ ...mutant, fate: fates.get(mutant.id) }))),
)
rmSync(COPY, { recursive: true, force: true })
