import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ran } from '../test-io.case.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-batch-command-'))
  const rows = [
    'file,born,zapas.entered,zapas.left',
    'A/1,1998-07-15,never,never',
    'A/2,1995-02-01,2022-02-10,never',
    'A/3,1996-11-30,never,never',
    'A/4,2010-13-01,never,never',
  ]
  writeFileSync(join(folder, 'in.csv'), rows.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function muster(...args: readonly string[]): {
  readonly code: number | null
  readonly out: string
  readonly err: string
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@muster/source', '--import', 'tsx', join(import.meta.dirname, '../main.ts'), ...args],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { code: status, out: stdout, err: stderr }
}

describe('muster batch', () => {
  it('answers every row, sets bad ones aside and tells how many', () => {
    const output = join(folder, 'out.csv')
    const { code, out, err } = muster(
      ...['batch', join(folder, 'in.csv'), '--id', 'file', '--ask', 'conscription.call-up-age'],
      ...['--on', '2023-10-25', '--out', output],
    )
    expect(err).toContain('4 rows, 1 set aside')
    expect(out).toContain('3 rows answered (three-valued), 1 set aside')
    expect(code).toBe(0)
    expect(readFileSync(output, 'utf8').trim().split('\n')[0]).toBe('id,conscription.call-up-age')
    expect(readFileSync(join(folder, 'out.rejected.csv'), 'utf8')).toContain('row 4,A/4,')
  })

  it('with two days, those whose answer the law changed', () => {
    const output = join(folder, 'changed.jsonl')
    const { out } = muster(
      ...['batch', join(folder, 'in.csv'), '--id', 'file', '--ask', 'conscription.call-up-age', '--exact'],
      ...['--diff', '2023-12-31', '2024-01-01', '--out', output, '--json'],
    )
    const { method, counts } = JSON.parse(out)
    expect([method, counts[0].question]).toEqual(['exact', 'conscription.call-up-age'])
    const changes = readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(changes.map(({ id, before, after }) => [id, before, after])).toContainEqual(['A/3', 'no', 'yes'])
    expect(changes.map(({ id }) => id)).not.toContain('A/1')
  })

  it('wrong calls are refused before anything is read', () => {
    expect(ran(['batch', 'no-such.csv', '--ask', 'conscription.call-up-age', '--out', 'x.csv']).code).toBe(1)
    expect(ran(['batch', 'package.json', '--ask', 'conscription.call-up-agge', '--out', 'x.csv']).err).toContain(
      'Did you mean conscription.call-up-age?',
    )
    expect(ran(['batch', 'package.json', '--ask', ',', '--out', 'x.csv']).code).toBe(2)
    expect(
      ran(['batch', 'package.json', '--ask', 'conscription.call-up-age', '--out', 'x.csv', '--chunk', 'few']).code,
    ).toBe(2)
  })
})
