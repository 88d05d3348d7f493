import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, open, openAnswer, settled, type Visited, visit } from './app.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

const STUDENT = /student summoned through mos\.ru/u
const LIABLE = 'conscription.liable'

describe('the app', () => {
  it('1 Case: begins blank, asks, takes dates as they are known, goes back and forth, and saves what it read', async () => {
    const { page, context, faults } = await open(visited)
    await page.getByRole('button', { name: 'Start a blank case' }).click()
    await page.locator('summary', { hasText: 'The person' }).click()
    const born = page.locator('.known').getByLabel('When was he born?').last()
    await born.fill('spring 1999')
    await page.getByText('Read as: from 1 March 1999 to 31 May 1999.').last().waitFor()
    await born.fill('1998 or 1999')
    await page.getByText('from 1 January 1998 to 31 December 1999').last().waitFor()
    await born.fill('soon')
    await page
      .getByText(/Not read yet/u)
      .last()
      .waitFor()
    await born.fill('1999-05')
    await page.locator('summary', { hasText: 'Summonses' }).click()
    await page.getByRole('button', { name: 'Add a summons' }).click()
    await page.getByLabel('On which day was it sent (or handed over)?').last().fill('3 October 2025')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the case' }).click()
    const saved = readFileSync(await (await download).path(), 'utf8')
    expect(saved).toBe(
      'title: A new case\nborn: 1999-05\nsummonses:\n  - sent: 3 October 2025\n'.replace(
        '3 October 2025',
        '2025-10-03',
      ),
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.getByText('Summons 1', { exact: false }).count()).toBe(0)
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByRole('button', { name: 'Redo' }).click()
    expect(
      await page
        .getByLabel('On which day was it sent (or handed over)?')
        .last()
        .inputValue()
        .catch(() => ''),
    ).toMatch(/^(?:2025-10-03)?$/u)
    expect(faults).toEqual([])
    await context.close()
  })

  it('1 Case: is kept in the browser only when that is chosen, and forgotten when it is not any more', async () => {
    const { page, context } = await open(visited)
    await begin(page, STUDENT)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.reload()
    await page.getByRole('heading', { name: 'Begin with a case' }).waitFor()
    await begin(page, STUDENT)
    await page.getByLabel('Keep in this browser').check()
    await page.reload()
    expect(await page.getByLabel('Title of the case').inputValue()).toBe('A student summoned through mos.ru who left')
    await page.getByLabel('Keep in this browser').uncheck()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await context.close()
  })

  it('1 Case: a link holds it after #, with a warning, and opens it again', async () => {
    const { page, context } = await open(visited)
    await begin(page, STUDENT)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByText('Whoever has this link has the case').waitFor()
    const link = page.getByLabel('Link', { exact: true })
    await expect.poll(() => link.inputValue()).toContain('#case=')
    const other = await context.newPage()
    await other.goto(await link.inputValue())
    await other.getByLabel('Title of the case').waitFor()
    expect(await other.getByLabel('Title of the case').inputValue()).toBe('A student summoned through mos.ru who left')
    expect(other.url()).not.toContain('#')
    await context.close()
  })

  it('2 Answer: law, practice and limits apart; what it depends on can be answered there, and narrows it at once', async () => {
    const { page, context, faults } = await open(visited)
    await begin(page, STUDENT)
    await openAnswer(page, LIABLE)
    const card = page.locator('.answer.opened')
    for (const part of ['Law', 'Practice', 'Limits'])
      await card.getByRole('heading', { name: part, exact: true }).waitFor()
    await card.getByText('It depends.').waitFor()
    await card.locator('.answer-here').getByRole('button', { name: 'never' }).click()
    await expect.poll(() => card.getByText('It depends.').count()).toBe(0)
    await card.getByText('Yes.', { exact: true }).first().waitFor()
    await card.getByText('Why, and why not otherwise').click()
    await card.locator('.step').first().waitFor()
    await card.getByText('Passages and sources').click()
    await card.locator('.passages li').first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('3 Timeline: the day is moved by typing, by keys, by dragging and by choosing a stretch', async () => {
    const { page, context } = await open(visited)
    await begin(page, STUDENT)
    const slider = page.getByRole('slider', { name: 'The day asked about' })
    expect(await slider.getAttribute('aria-valuetext')).toBe('25 October 2025')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('26 October 2025')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('PageDown')
    expect(await slider.getAttribute('aria-valuetext')).toBe('26 September 2024')
    const flag = await page.locator('.cursor-flag').boundingBox()
    if (flag === null) throw new Error('no flag')
    await page.mouse.move(flag.x + flag.width / 2, flag.y + flag.height / 2)
    await page.mouse.down()
    await page.mouse.move(flag.x - 300, flag.y + 4)
    await page.mouse.up()
    expect(await slider.getAttribute('aria-valuetext')).not.toBe('26 September 2024')
    const row = page.getByRole('listbox', { name: 'May he be called up on this day?' })
    await row.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await slider.getAttribute('aria-valuetext')).toBe('1 April 2018')
    await context.close()
  })

  it('3 Timeline: every stretch has its words, unknown ones are drawn as such, and the table says the same', async () => {
    const { page, context } = await open(visited)
    await begin(page, STUDENT)
    const row = page.getByRole('listbox', { name: 'Does the period of mobilisation run in law?' })
    const stretches = await row.getByRole('option').allTextContents()
    expect(stretches.join(' ')).toMatch(/1 January 2018 to .*: No\..* to 31 December 2026: Yes\./u)
    expect(await page.locator('.thing.open').count()).toBeGreaterThan(0)
    await page.getByText('The timeline as a table').click()
    const options = await page.locator('.timeline-row:has(.row-name button) [role=option]').count()
    const cells = await page.locator('.timeline-table tbody tr').count()
    expect(cells).toBe(options)
    await page.getByRole('listbox', { name: 'Events' }).getByRole('option').last().click()
    await page.getByRole('region', { name: 'The event chosen' }).waitFor()
    await context.close()
  })

  it('4 What would change it: other facts that give another outcome, and the next day of change', async () => {
    const { page, context } = await open(visited)
    await begin(page, /reservist of fifty-one/u)
    await openAnswer(page, 'reserve.in-zapas')
    const card = page.locator('.answer.opened')
    await card.getByText('What would change it').click()
    await card.locator('.changes li').first().waitFor()
    expect(await card.locator('.changes').textContent()).toMatch(/would come out if|The passing of time changes it on/u)
    await context.close()
  })

  it('5 Law and 6 Evidence: are loaded when they are opened', async () => {
    const { page, context, faults } = await open(visited)
    const before = await page.evaluate(() => performance.getEntriesByType('resource').length)
    await page.getByRole('button', { name: 'Law', exact: true }).click()
    await expect.poll(() => page.locator('main').textContent()).toMatch(/1\.1\.1|0\.1\.0/u)
    await page.getByRole('button', { name: 'Evidence', exact: true }).click()
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('resource').length))
      .toBeGreaterThan(before)
    expect(faults).toEqual([])
    await context.close()
  })

  it('7 Print: a clean page with numbered footnotes and the sources behind them', async () => {
    const { page, context } = await open(visited)
    await begin(page, STUDENT)
    await settled(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top').isVisible()).toBe(false)
    const printed = page.locator('#printed')
    expect(await printed.isVisible()).toBe(true)
    const notes = await printed.locator('.printed-footnotes li').count()
    const marks = await printed.locator('sup').allTextContents()
    const highest = Math.max(...marks.flatMap((mark) => mark.split(', ').map(Number)))
    expect(highest).toBe(notes)
    expect(notes).toBeGreaterThan(10)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('#printed').count()).toBe(0)
    const pdf = await page.pdf({ tagged: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await context.close()
  })
})
