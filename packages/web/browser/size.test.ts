import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, ROOT, type Visited, visit } from './app.ts'

const APP = join(ROOT, 'packages/web/dist/app')
const LIMIT = 300_000
const GZIP_LEVEL = 9

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

const compressed = (path: string) => gzipSync(readFileSync(join(APP, path)), { level: GZIP_LEVEL }).byteLength

describe('the size of the app', () => {
  it('is under 300 kB compressed at the first load', async () => {
    const { page, context } = await open(visited)
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    await context.close()
    const files = [...new Set(['/index.html', ...loaded])].filter((path) => !/service-worker|offline-files/u.test(path))
    const sizes = files.map((path) => ({ path, bytes: compressed(path) }))
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(`first load: ${(total / 1000).toFixed(1)} kB compressed in ${files.length} files`)
    expect(files.some((path) => /assets\/index-/u.test(path))).toBe(true)
    expect(total).toBeLessThan(LIMIT)
  })

  it('leaves Law and Evidence for when they are opened', async () => {
    const { page, context } = await open(visited)
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    await context.close()
    const later = readdirSync(join(APP, 'assets')).filter((name) => /^(?:law|evidence)-view/u.test(name))
    expect(later.length).toBeGreaterThanOrEqual(2)
    for (const name of later) expect(loaded.some((each) => each.includes(name))).toBe(false)
  })
})
