import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muster, ONCE_MORE, type Opened, open, type Visited, visit } from './app.ts'
import { faultsOf } from './faults-of.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

async function openPart(name: string, width?: number): Promise<Opened> {
  const opened = await open(visited, width)
  await opened.page.getByRole('button', { name: 'Evidence', exact: true }).click()
  await opened.page
    .getByRole('navigation', { name: 'Parts of the evidence' })
    .getByRole('button', { name, exact: true })
    .click()
  await opened.page.getByRole('heading', { name, exact: true }).waitFor()
  return opened
}

const counted = (args: readonly string[], key: string) =>
  ((JSON.parse(muster([...args, '--json']).out) as { readonly [key: string]: readonly unknown[] })[key] ?? []).length

const LOOKS = [
  [390, 'dark'],
  [768, 'light'],
  [1440, 'light'],
] as const

describe('the evidence', ONCE_MORE, () => {
  it('shows claims as the filters ask, and tells how many', async () => {
    const { page, context, faults } = await openPart('Claims')
    await page.getByText(`All ${counted(['claims'], 'claims')} claims.`).waitFor()
    await page.getByLabel('Region').selectOption('Moscow')
    await page.getByLabel('How it stands to the law').selectOption('departs')
    const status = page.getByRole('status')
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of \d+ claims\.$/u)
    const few = Number((await status.textContent())?.split(' ')[0])
    expect(few).toBeGreaterThan(0)
    expect(await page.locator('.evidence-claim').count()).toBe(few)
    for (const told of await page.locator('.claim-told').allTextContents()) expect(told).toContain('Moscow')
    await page.locator('.evidence-claim summary').first().click()
    await page.locator('.passages li').first().waitFor()
    await page.getByRole('button', { name: 'Show all claims' }).click()
    await page.getByText(/^All \d+ claims\.$/u).waitFor()
    await page.getByLabel('Period').selectOption('none')
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of/u)
    expect(faults).toEqual([])
    await context.close()
  })

  it('puts contradictions side by side', async () => {
    const { page, context } = await openPart('Contradictions')
    const pairs = await page.locator('.contradiction').count()
    expect(pairs).toBeGreaterThan(8)
    expect(await page.locator('.side').count()).toBe(pairs * 2)
    const [left, right] = await Promise.all([0, 1].map((index) => page.locator('.side').nth(index).boundingBox()))
    expect(left?.y).toBe(right?.y)
    await context.close()
  })

  it('draws figures, each by its counter and with a table that says the same', async () => {
    const { page, context, faults } = await openPart('Figures')
    const figures = counted(['stats'], 'figures')
    expect(await page.locator('.figure-card').count()).toBe(figures)
    expect(await page.locator('.figure-card table').count()).toBe(figures)
    const drawn = page.locator('.figure-card.drawn')
    for (const each of (await drawn.all()).slice(0, 8)) {
      const bars = await each.locator('.bar').count()
      expect(bars).toBe(await each.locator('tbody tr').count())
    }
    await page.getByRole('combobox', { name: 'Chapter' }).selectOption('1.1.4')
    expect(await page.locator('.figure-card').count()).toBeLessThan(figures)
    expect(faults).toEqual([])
    await context.close()
  })

  it('lists every source with where it is used', async () => {
    const { page, context } = await openPart('Sources')
    await page.getByText(`All ${counted(['sources'], 'sources')} sources of the bibliography.`).waitFor()
    await page.getByLabel('Author, title or date').fill('резерв')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ sources\.$/u)
    const first = page.locator('.source-card').first()
    await first.locator('summary').click()
    await first.locator('.uses li').first().waitFor()
    await context.close()
  })

  it('lists the doubts of the report, how each is read, and the rules that hang on it', async () => {
    const { page, context } = await openPart('Doubts')
    const doubts = counted(['rules', '--doubts'], 'doubts')
    await page.getByRole('heading', { name: `What is left open (${doubts})` }).waitFor()
    expect(await page.locator('.doubt-card').count()).toBe(doubts)
    await page.locator('.doubt-card summary').first().click()
    await page.locator('.doubt-card').first().getByText('Is he of the age at which men are called up?').waitFor()
    await context.close()
  })

  it.each(['повестка', 'povestka', 'oproepingsbevel', 'summons'])(
    'finds rules, claims and sources by "%s"',
    async (word) => {
      const { page, context, faults } = await openPart('Search')
      await page.getByRole('searchbox').fill(word)
      await page.getByText(/\d+ found, best first/u).waitFor()
      for (const kind of ['Rules', 'Claims', 'Sources']) {
        await page.getByRole('button', { name: new RegExp(`^${kind} \\d+`, 'u') }).click()
        await page.locator('.found-card').first().waitFor()
      }
      expect(faults).toEqual([])
      await context.close()
    },
  )

  it('can be searched by keyboard alone, on a phone too; a rule is opened where it is found', async () => {
    const { page, context } = await openPart('Search', 390)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('deferral student')
    await page.getByText(/found, best first/u).waitFor()
    await page.getByRole('button', { name: /^Rules/u }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.found-card summary').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.rule-text').waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await context.close()
  })

  it.each(LOOKS)('has no fault that axe finds in any part, %i pixels wide, %s', async (width, scheme) => {
    const { page, context } = await open(visited, width, scheme)
    await page.getByRole('button', { name: 'Evidence', exact: true }).click()
    for (const name of ['Claims', 'Contradictions', 'Figures', 'Sources', 'Doubts', 'Search']) {
      await page
        .getByRole('navigation', { name: 'Parts of the evidence' })
        .getByRole('button', { name, exact: true })
        .click()
      await page.getByRole('heading', { name, exact: true }).waitFor()
      if (name === 'Search') {
        await page.getByRole('searchbox').fill('zapas')
        await page.getByText(/found, best first/u).waitFor()
      } else {
        for (const summary of (await page.locator('summary:visible').all()).slice(0, 3)) await summary.click()
      }
      expect(await faultsOf(page)).toEqual([])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
    }
    await context.close()
  })

  it('shows nothing as markup that was typed', async () => {
    const { page, context, faults } = await openPart('Search')
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> [0-9]{1000} ¶')
    await page.getByText('Nothing is found.').waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
