import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, open, openAnswer, type Visited, visit } from './app.ts'
import { faultsOf } from './faults-of.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

const LOOKS = [
  [390, 'light'],
  [768, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const

describe('accessibility, WCAG 2.2 AA', () => {
  it.each(LOOKS)('axe finds nothing, %i pixels wide, %s', async (width, scheme) => {
    const { page, context } = await open(visited, width, scheme)
    expect(await faultsOf(page)).toEqual([])
    await begin(page, /student summoned/u)
    expect(await faultsOf(page)).toEqual([])
    await openAnswer(page, 'conscription.liable')
    for (const summary of await page.locator('.answer.opened .reasoning > summary').all()) await summary.click()
    await page.locator('.step').first().waitFor()
    await page.getByText('The timeline as a table').click()
    for (const summary of await page.locator('.case-section > summary').all()) await summary.click()
    await page.locator('.item-toggle').first().click()
    await page.getByRole('button', { name: 'Share' }).click()
    expect(await faultsOf(page)).toEqual([])
    await context.close()
  })

  it.each(LOOKS)('axe finds nothing in Law and Evidence, %i pixels wide, %s', async (width, scheme) => {
    const { page, context } = await open(visited, width, scheme)
    for (const name of ['Law', 'Evidence']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForTimeout(400)
      expect(await faultsOf(page)).toEqual([])
    }
    await context.close()
  })

  it.each([390, 768, 1440])('nothing has to be scrolled sideways, %i pixels wide', async (width) => {
    const { page, context } = await open(visited, width)
    await begin(page, /conscript pressed into a contract/u)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await context.close()
  })
})
