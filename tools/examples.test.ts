import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examplesIn } from './examples.ts'

const ROOT = join(import.meta.dirname, '..')

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.ts$/.test(entry.name) && !/\.(?:test|case)\.ts$/.test(entry.name) ? [path] : []
  })
}

type Names = { readonly [name: string]: unknown }

/** Runs code with names in scope and gives the value of its last expression. */
function lastValue(code: string, names: Names): unknown {
  const lines = code.split('\n')
  const start = lines.findLastIndex((line) => /^(?:const|let) /.test(line)) + 1
  const body = `${lines.slice(0, start).join('\n')}\nreturn (${lines.slice(start).join('\n').trim()})`
  return new Function(...Object.keys(names), body)(...Object.values(names))
}

const files = [...sources(join(ROOT, 'packages')), ...sources(join(ROOT, 'tools'))].flatMap((path) => {
  const examples = examplesIn(readFileSync(path, 'utf8'))
  return examples.length === 0 ? [] : [{ path, name: relative(ROOT, path), examples }]
})

test('there are examples to run', () => {
  expect(files.flatMap(({ examples }) => examples).length).toBeGreaterThan(50)
})

describe.each(files)('$name', ({ path, examples }) => {
  test.each(examples)('line $line: $code', async ({ code, gives }) => {
    const day: Names = await import('../packages/engine/src/calendar/day.ts')
    const names: Names = { ...day, ...((await import(path)) as Names) }
    if (gives === 'throws') expect(() => lastValue(code, names)).toThrow()
    else expect(lastValue(code, names)).toEqual(lastValue(gives, names))
  })
})
