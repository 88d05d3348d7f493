import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ONCE_MORE, open, settled, type Visited, visit } from './app.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

const MOST_TABS = 400

/** What the focus is on, in words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at.matches('body, main')) return ''
    const label =
      at.getAttribute('aria-label') ?? document.getElementById(at.getAttribute('aria-labelledby') ?? '')?.textContent
    const own =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : at.textContent
    return (label ?? own ?? '').trim()
  })
}

/** Presses Tab until the focus is on what is named. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

describe('by keyboard alone', ONCE_MORE, () => {
  it('a case is begun, answered, moved in time, explained, and the other parts are opened', async () => {
    const { page, context, faults } = await open(visited)
    await tabTo(page, /student summoned through mos\.ru/u)
    await page.keyboard.press('Enter')
    await page.getByLabel('Title of the case').waitFor()
    await settled(page)

    await tabTo(page, /^On$/u)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('25 October 2025')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The answer on 25 October 2025' }).waitFor()
    await settled(page)

    await tabTo(page, /^May he be called up/u)
    await tabTo(page, /^The day asked about$/u)
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: 'The answer on 24 October 2025' }).waitFor()
    await page.keyboard.press('ArrowRight')

    await tabTo(page, /^The timeline as a table$/u)
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: 'Answers over the years' }).waitFor()

    await tabTo(page, /^Summonses/u)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Add a summons$/u)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/What was he summoned for/u)
    await page.keyboard.press('ArrowDown')
    await settled(page)

    await tabTo(page, /^Is he liable to be called up/u)
    await page.keyboard.press('Enter')
    await page.locator('.answer.opened').waitFor()
    await tabTo(page, /^Why, and why not otherwise/u)
    await page.keyboard.press('Enter')
    await page.locator('.answer.opened .step').first().waitFor()
    await tabTo(page, /^What would change it$/u)
    await page.keyboard.press('Enter')
    await page.locator('.answer.opened .changes').waitFor()

    await page.keyboard.press('Control+Home')
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
    await tabTo(page, /^Law$/u)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Evidence$/u)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('button', { name: 'Evidence', exact: true }).getAttribute('aria-current'))
      .toBe('page')
    expect(faults).toEqual([])
    await context.close()
  })

  it('shows where the focus is, on every stop', async () => {
    const { page, context } = await open(visited)
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await page.keyboard.press('Tab')
      const outlined = await page.evaluate(() => {
        const at = document.activeElement
        return at === null || at.matches('body, main') ? null : getComputedStyle(at).outlineStyle
      })
      expect(outlined).not.toBe('none')
    }
    await context.close()
  })
})
