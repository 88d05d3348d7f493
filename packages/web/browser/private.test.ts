import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, open, openAnswer, settled, type Visited, visit } from './app.ts'

let visited: Visited
beforeAll(async () => {
  visited = await visit()
})
afterAll(() => visited.close())

describe('the app keeps a case to itself', () => {
  it('asks the network for nothing but its own files, and for none that tells of the case', async () => {
    const { page, context, faults } = await open(visited)
    const asked: { url: string; method: string; body: string | null }[] = []
    context.on('request', (request) =>
      asked.push({ url: request.url(), method: request.method(), body: request.postData() }),
    )
    await begin(page, /student summoned/u)
    await openAnswer(page, 'conscription.liable')
    await page.getByText('Why, and why not otherwise').click()
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Law', exact: true }).click()
    await page.getByRole('button', { name: 'Evidence', exact: true }).click()
    await page.waitForTimeout(500)
    const own = new URL(visited.address).origin
    const files = /^\/(?:assets\/[\w-]+\.(?:js|css)|service-worker\.js|offline-files\.js|icon\.svg)?$/u
    for (const { url, method, body } of asked) {
      if (url.startsWith('blob:')) continue
      expect(new URL(url).origin).toBe(own)
      expect(new URL(url).pathname).toMatch(files)
      expect(new URL(url).search).toBe('')
      expect([method, body]).toEqual(['GET', null])
    }
    expect(faults).toEqual([])
    await context.close()
  })

  it('could not send anything elsewhere if it tried', async () => {
    const { page, context } = await open(visited)
    const tried = await page.evaluate(async () => {
      const failed = async (attempt: () => Promise<unknown>) =>
        attempt().then(
          () => false,
          () => true,
        )
      const refused = new Promise<boolean>((resolve) => {
        addEventListener('securitypolicyviolation', () => resolve(true), { once: true })
        setTimeout(() => resolve(false), 1_000)
      })
      const fetched = await failed(() => fetch('https://example.org/'))
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      document.body.setAttribute('style', 'color: red')
      return { fetched, refused: await refused, ran: 'ran' in window, colour: getComputedStyle(document.body).color }
    })
    expect(tried).toMatchObject({ fetched: true, refused: true, ran: false })
    expect(tried.colour).not.toBe('rgb(255, 0, 0)')
    await context.close()
  })

  it('works with the network off after the first visit', async () => {
    const { page, context, faults } = await open(visited)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.reload()
    await begin(page, /man of whom only the birth year/u)
    await settled(page)
    expect(await page.locator('.answer').count()).toBeGreaterThan(5)
    await page.getByRole('button', { name: 'Law', exact: true }).click()
    await page.getByRole('button', { name: 'Evidence', exact: true }).click()
    await page.waitForTimeout(300)
    expect(faults).toEqual([])
    await context.close()
  })
})
