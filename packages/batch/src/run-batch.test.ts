import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { ask, caseWorld, intervalSet, parseDay, readCase } from '@muster/engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BatchCall, type BatchResult, rejectedPath } from './batch-call.ts'
import { runBatch } from './run-batch.ts'
import { SMALL } from './small-system.case.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-batch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function call(input: string, output: string, more: Partial<BatchCall> = {}): BatchCall {
  return {
    system: SMALL,
    input,
    output: join(folder, output),
    questions: ['of-age', 'visited'],
    on: parseDay('2024-06-01'),
    against: null,
    id: 'nr',
    ignore: [],
    strict: false,
    exact: false,
    chunk: 100,
    fresh: false,
    progress: () => {},
    ...more,
  }
}

const CASELOAD = [
  'nr,born,person.member,visits',
  'a,2000-05-01,yes,"[{""on"": ""2024-01-01""}]"',
  'b,2010-05-01,no,none',
  'c,2006,no,',
  'd,2000-02-30,yes,',
  'e,2001-01-01',
  'f,2001-01-01,perhaps,"[{""on"": ""2024-01-01"", ""by"": ""x""}]"',
  'g,,,',
].join('\n')

function rowsOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trim().split('\n')
}

describe('a caseload', () => {
  it('in CSV: answers for good rows, bad rows set aside with the reason', async () => {
    const result = await runBatch(call(file('in.csv', CASELOAD), 'out.csv'))
    expect(result).toMatchObject({ kind: 'done', rows: 4, rejected: 3 })
    expect(rowsOf(join(folder, 'out.csv'))).toEqual([
      'id,of-age,visited',
      'a,yes,yes',
      'b,no,no',
      'c,open,no',
      'g,open,no',
    ])
    const aside = rowsOf(rejectedPath(join(folder, 'out.csv')))
    expect(aside).toHaveLength(4)
    expect(aside[1]).toMatch(/^row 4,d,"?born: noSuchDay, found 2000-02-30/u)
    expect(aside[2]).toMatch(/^row 5,f,"person.member: unknownValue, found perhaps.*by: unknownField/u)
    expect(aside[3]).toMatch(/^line 6,,.*(Columns|columns)/u)
    expect(existsSync(join(folder, 'out.csv.parts'))).toBe(false)
  })

  it('in JSON Lines: nested lists, lines that are no JSON or state what is unknown are set aside', async () => {
    const lines = [
      JSON.stringify({ nr: 'a', born: '2000-05-01', visits: [{ on: '2024-01-01' }, { on: '2024-07-01' }] }),
      '{ broken',
      JSON.stringify({ nr: 'c', borne: '2000' }),
      '',
      '[1]',
      JSON.stringify({ nr: 'e', born: '2020-01-01' }),
    ]
    const result = await runBatch(call(file('in.jsonl', lines.join('\n')), 'out.jsonl'))
    expect(result).toMatchObject({ kind: 'done', rows: 2, rejected: 3 })
    expect(rowsOf(join(folder, 'out.jsonl')).map((line) => JSON.parse(line))).toEqual([
      { id: 'a', 'of-age': 'yes', visited: 'yes' },
      { id: 'e', 'of-age': 'no', visited: 'no' },
    ])
    expect(rowsOf(rejectedPath(join(folder, 'out.jsonl')))).toEqual([
      'place,id,because',
      'row 2,,not JSON',
      'row 3,c,borne: states no fact; did you mean born?',
      'row 4,,not an object of facts',
    ])
  })

  it('in Parquet, and out in Parquet', async () => {
    const duck = await (await DuckDBInstance.create(':memory:')).connect()
    const input = join(folder, 'in.parquet')
    await duck.run(`COPY (SELECT 'a' AS nr, DATE '2000-05-01' AS born, [{'on': DATE '2024-01-01'}] AS visits
      UNION ALL SELECT 'b', NULL, NULL ORDER BY nr) TO '${input}' (FORMAT parquet)`)
    expect(await runBatch(call(input, 'out.parquet'))).toMatchObject({ kind: 'done', rows: 2, rejected: 0 })
    const read = await duck.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, 'out.parquet')}')`)
    expect(read.getRowsJson()).toEqual([
      ['a', 'yes', 'yes'],
      ['b', 'open', 'no'],
    ])
  })

  it('with --exact, every outcome that is still possible stands in place of open', async () => {
    await runBatch(call(file('in.csv', CASELOAD), 'out.csv', { exact: true }))
    expect(rowsOf(join(folder, 'out.csv'))).toEqual([
      'id,of-age,visited',
      'a,yes,yes',
      'b,no,no',
      'c,depends: no | yes,no',
      'g,depends: no | yes,no',
    ])
  })

  it('with two days, only those whose answer differs', async () => {
    const days = { on: parseDay('2018-05-01'), against: parseDay('2024-06-01'), questions: ['of-age'] }
    await runBatch(
      call(file('in.csv', 'nr,born\na,2000-05-01\nb,2000-05-02\nc,2010-01-01\nd,1990-01-01'), 'out.csv', days),
    )
    expect(rowsOf(join(folder, 'out.csv'))).toEqual(['id,question,before,after', 'b,of-age,no,yes'])
  })

  it('columns that state no fact are refused with the nearest name, unless they are to be passed over', async () => {
    const input = file('in.csv', 'nr,borne,shoe\na,2000-01-01,42')
    expect(await runBatch(call(input, 'out.csv'))).toEqual({
      kind: 'wrong',
      because: [
        'Column "borne" states no fact. Did you mean born?',
        'Column "shoe" states no fact.',
        'Name columns that are to be passed over with --ignore.',
      ],
    })
    expect(await runBatch(call(input, 'out.xls'))).toMatchObject({ kind: 'wrong' })
    expect(await runBatch(call(input, 'out.csv', { id: 'name' }))).toMatchObject({ kind: 'wrong' })
  })
})

/** A caseload of many rows, of which every hundredth is wrong. */
function many(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const born = at % 100 === 7 ? '2000-13-01' : `${1980 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`
    return `p${at},${born},${at % 3 === 0 ? 'yes' : ''}`
  })
  return ['nr,born,person.member', ...lines].join('\n')
}

describe('a run that was broken off', () => {
  it('goes on where it stopped: nothing lost, nothing twice, nothing answered again', async () => {
    const input = file('in.csv', many(1050))
    await runBatch(call(input, 'whole.csv'))
    const stopped = await runBatch(call(input, 'out.csv', { goOn: (chunk) => chunk < 4 }))
    expect(stopped).toEqual({ kind: 'stopped', chunks: 4 })
    expect(existsSync(join(folder, 'out.csv'))).toBe(false)
    writeFileSync(join(folder, 'out.csv.parts', '000004.answers.jsonl'), '{"half a')
    const before: number[] = []
    const result = await runBatch(call(input, 'out.csv', { progress: (done) => before.push(done.before) }))
    expect(result).toMatchObject({ kind: 'done', rows: 1039, rejected: 11 })
    expect(before).toEqual([400, 400, 400, 400, 400, 400, 400])
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(readFileSync(join(folder, 'whole.csv'), 'utf8'))
  })

  it('does not mix with another question or another file', async () => {
    const input = file('in.csv', many(300))
    await runBatch(call(input, 'out.csv', { goOn: () => false }))
    const other = call(input, 'out.csv', { questions: ['visited'] })
    const refused: BatchResult = await runBatch(other)
    expect(refused).toMatchObject({ kind: 'wrong' })
    expect(await runBatch({ ...other, fresh: true })).toMatchObject({ kind: 'done', rows: 297 })
  })

  it('is left alone while another process is at work on it', async () => {
    const input = file('in.csv', many(300))
    await runBatch(call(input, 'out.csv', { goOn: () => false }))
    const mark = join(folder, 'out.csv.parts', 'process')
    writeFileSync(mark, String(process.ppid))
    expect(await runBatch(call(input, 'out.csv'))).toEqual({
      kind: 'wrong',
      because: [`Process ${process.ppid} is at work on ${join(folder, 'out.csv.parts')}.`],
    })
    expect(await runBatch(call(input, 'out.csv', { fresh: true }))).toMatchObject({ kind: 'wrong' })
    writeFileSync(mark, '999999999')
    expect(await runBatch(call(input, 'out.csv'))).toMatchObject({ kind: 'done', rows: 297 })
  })

  it('is taken up again after a kill', { timeout: 120_000 }, async () => {
    const rows = 40_000
    const input = file('in.csv', many(rows))
    const output = join(folder, 'out.csv')
    const runner = join(import.meta.dirname, 'run-small.case.ts')
    const child = spawn(
      process.execPath,
      ['--conditions=@muster/source', '--import', 'tsx', runner, input, output, '500'],
      { stdio: 'ignore' },
    )
    const parts = `${output}.parts`
    const finished = () =>
      existsSync(parts) ? readdirSync(parts).filter((name) => name.endsWith('rejected.jsonl')).length : 0
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
    while (finished() < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
    child.kill('SIGKILL')
    await ended
    expect(existsSync(output)).toBe(false)
    const found = finished()
    expect(found).toBeGreaterThan(0)
    const result = await runBatch(call(input, 'out.csv', { chunk: 500 }))
    expect(result).toMatchObject({ kind: 'done', rows: rows - 400, rejected: 400 })
    const ids = rowsOf(output)
      .slice(1)
      .map((line) => line.split(',')[0])
    expect(new Set(ids).size).toBe(rows - 400)
    expect(rowsOf(rejectedPath(output))).toHaveLength(401)
  })
})

it('says what the interpreter says of the same case', async () => {
  const input = file('in.csv', many(60))
  await runBatch(call(input, 'out.csv'))
  const on = parseDay('2024-06-01')
  const answers = new Map(
    rowsOf(join(folder, 'out.csv'))
      .slice(1)
      .map((line) => [line.split(',')[0], line.split(',')[1]]),
  )
  const rows = rowsOf(input)
    .slice(1)
    .map((line) => line.split(','))
  for (const [nr, born, member] of rows) {
    const { stated, issues } = readCase(SMALL, { born, ...(member === '' ? {} : { 'person.member': member }) })
    if (issues.length > 0) expect(answers.has(nr)).toBe(false)
    else {
      const { world } = caseWorld(SMALL, stated, { on: intervalSet([[on, on + 1]]), strict: false })
      expect([nr, answers.get(nr)]).toEqual([nr, ask(SMALL, world, { rule: 'of-age', item: null }).kind])
    }
  }
})
