import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muster, type Opened, open, ROOT, settled, type Visited, visit } from './app.ts'

let visited: Visited
let opened: Opened
beforeAll(async () => {
  visited = await visit()
  opened = await open(visited)
})
afterAll(() => visited.close())

const CASES = readdirSync(join(ROOT, 'cases')).filter((name) => name.endsWith('.yaml'))

const titleIn = (path: string) => /^title: (.*)$/mu.exec(readFileSync(path, 'utf8'))?.[1]

describe('the app and the command line', () => {
  it.each(CASES)('give the same answer to the letter: %s', async (name) => {
    const { page } = opened
    const path = join(ROOT, 'cases', name)
    await page.locator('input[type=file]').first().setInputFiles(path)
    await expect.poll(() => page.getByLabel('Title of the case').inputValue()).toBe(titleIn(path))
    await page.getByLabel('On', { exact: true }).fill('2025-11-10')
    await settled(page)
    const download = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Save the answer' }).click()
    const saved = readFileSync(await (await download).path(), 'utf8')
    expect(saved).toBe(muster(['assess', join('cases', name), '--on', '2025-11-10', '--json']).out)
  })

  it('save the same file that was opened', async () => {
    const { page, context } = await open(visited)
    const path = join(ROOT, 'cases', 'student-mos-ru.yaml')
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page.getByLabel('Title of the case').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the case' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(readFileSync(path, 'utf8'))
    await context.close()
  })
})
