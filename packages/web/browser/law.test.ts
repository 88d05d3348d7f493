import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muster, ONCE_MORE, type Opened, open, type Visited, visit } from './app.ts'
import { faultsOf } from './faults-of.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

async function openLaw(width?: number): Promise<Opened> {
  const opened = await open(visited, width)
  await opened.page.getByRole('button', { name: 'Law', exact: true }).click()
  await opened.page.getByRole('heading', { name: 'Law', exact: true }).waitFor()
  return opened
}

const LOOKS = [
  [390, 'dark'],
  [768, 'light'],
  [1440, 'light'],
] as const

describe('the law', ONCE_MORE, () => {
  it('has every rule of the rulebook under its chapter', async () => {
    const { page, context, faults } = await openLaw()
    const chapters = page.getByRole('navigation', { name: 'Chapters of the report' }).getByRole('button')
    let rules = 0
    for (const chapter of await chapters.all()) {
      await chapter.click()
      rules += await page.locator('.rule-card').count()
    }
    const all = JSON.parse(muster(['rules', '--json']).out) as { readonly rules: readonly unknown[] }
    expect(rules).toBe(all.rules.length)
    expect(faults).toEqual([])
    await context.close()
  })

  it('says a rule in words, with versions, exceptions and passages; the rules it names are opened from it', async () => {
    const { page, context } = await openLaw()
    const card = page.locator('[id="rule-conscription.call-up-age"]')
    await card.locator('summary').first().click()
    await card.getByRole('heading', { name: 'Since 1 January 2024' }).waitFor()
    await card.getByRole('heading', { name: 'Before 1 January 2024' }).waitFor()
    expect(await card.innerText()).toContain('the day asked about is before his 30th birthday')
    expect(await card.innerText()).toContain('the day asked about is before his 27th birthday')
    expect(await card.locator('.exceptions').count()).toBe(1)
    await card.getByText('Passages and sources').click()
    await card.locator('.passages li').first().waitFor()
    await card
      .getByRole('link', { name: /Is he in the reserve/u })
      .first()
      .click()
    const named = page.locator('[id="rule-reserve.in-zapas"]')
    await named.locator('.rule-text').waitFor()
    await expect
      .poll(() =>
        named
          .locator('summary')
          .first()
          .evaluate((each) => each === document.activeElement),
      )
      .toBe(true)
    await context.close()
  })

  it('has a calendar of changes; from a day one comes to whom it changed anything for', async () => {
    const { page, context } = await openLaw(768)
    await page.getByRole('button', { name: 'Calendar of changes' }).click()
    await page.getByRole('heading', { name: '2023', exact: true }).waitFor()
    expect(await page.locator('.calendar-day.open').count()).toBeGreaterThan(5)
    await page.getByRole('button', { name: 'Compare 31 December 2023 with 1 January 2024' }).first().click()
    await page.getByText(/give somebody another answer between 31 December 2023 and 1 January 2024/u).waitFor()
    await context.close()
  })

  it('tells what changed between two days and for whom, as the command line does, each with an example', async () => {
    const { page, context, faults } = await openLaw()
    await page.getByRole('button', { name: 'Two dates compared' }).click()
    await page.getByLabel('First day').fill('2023-12-31')
    await page.getByLabel('Second day').fill('2024-01-01')
    await page.getByText(/give somebody another answer/u).waitFor()
    const told = JSON.parse(muster(['diff', '--from', '2023-12-31', '--to', '2024-01-01', '--json']).out) as {
      readonly diffs: readonly { readonly asks: string; readonly changes: readonly unknown[] }[]
    }
    expect(await page.locator('.diff-asks button').allTextContents()).toEqual(told.diffs.map(({ asks }) => asks))
    expect(await page.locator('.change').count()).toBe(told.diffs.reduce((sum, { changes }) => sum + changes.length, 0))
    expect(await page.locator('.example').count()).toBe(await page.locator('.change').count())
    expect(await page.locator('.diff').first().innerText()).toMatch(/from 2 January 1994 to 31 December 1996/u)
    expect(faults).toEqual([])
    await context.close()
  })

  it('refuses days that are not in order, and says so', async () => {
    const { page, context } = await openLaw()
    await page.getByRole('button', { name: 'Two dates compared' }).click()
    await page.getByLabel('First day').fill('2025-01-01')
    await page.getByRole('alert').getByText('The second day has to come after the first').waitFor()
    await page.getByLabel('Second day').fill('2025-11-26')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page
      .getByText(/1 January 2025 and 26 November 2025/u)
      .first()
      .waitFor()
    await context.close()
  })

  it.each(LOOKS)('has no fault that axe finds in any part, %i pixels wide, %s', async (width, scheme) => {
    const { page, context } = await open(visited, width, scheme)
    await page.getByRole('button', { name: 'Law', exact: true }).click()
    for (const summary of (await page.locator('.rule-card > summary').all()).slice(0, 6)) await summary.click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Calendar of changes' }).click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Two dates compared' }).click()
    await page.getByText(/give somebody another answer/u).waitFor()
    expect(await faultsOf(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await context.close()
  })

  it('can be used by keyboard alone, on a phone too', async () => {
    const { page, context } = await openLaw(390)
    await page.getByRole('button', { name: 'By chapter' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1.3')
    await page.getByRole('heading', { name: '1.3 Exemption and deferral' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.rule-card[open] .rule-text').waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await context.close()
  })
})
