import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Where Debian's package puts the browser. */
const CHROMIUM = '/usr/bin/chromium'

export const ROOT = join(import.meta.dirname, '../../..')

const MUSTER = ['--conditions=@muster/source', '--import', 'tsx', 'packages/muster/src/main.ts']

/** Lets a test try once more: on a machine busy with other work a browser may draw no frame for half a minute. What must never happen, as a request that leaves the page, is tested without it. */
export const ONCE_MORE = { retry: 1 }

/** The app, served by the project's own command, and a browser to visit it with. */
export interface Visited {
  readonly address: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serves the built app with `muster web` and starts a browser. */
export async function visit(): Promise<Visited> {
  if (!existsSync(join(ROOT, 'packages/web/dist/app/index.html'))) throw new Error('build the app first')
  const server = spawn(process.execPath, [...MUSTER, 'web', '--port', '0'], { cwd: ROOT })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (part: Buffer) => {
      said += part.toString()
      const found = /http:\/\/localhost:\d+\//u.exec(said)
      if (found !== null) resolve(found[0])
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.on('exit', () => reject(new Error(said)))
  })
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  return {
    address,
    browser,
    close: async () => {
      await browser.close()
      server.kill()
    },
  }
}

/** Runs the command line and gives what it printed. */
export function muster(args: readonly string[]): { readonly out: string; readonly err: string; readonly code: number } {
  const ran = spawnSync(process.execPath, [...MUSTER, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  return { out: ran.stdout, err: ran.stderr, code: ran.status ?? -1 }
}

/** A page of the app, with everything that went wrong on it. */
export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  readonly faults: string[]
}

/** Opens the app in a browser that knows nothing of it yet. */
export async function open(visited: Visited, width = 1440, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const context = await visited.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(visited.address)
  await page.getByRole('heading', { name: 'Begin with a case' }).waitFor()
  return { page, context, faults }
}

/** Begins with an example and waits until every answer is there. */
export async function begin(page: Page, title: RegExp, on = '2025-10-25'): Promise<void> {
  await page.getByRole('button', { name: title }).click()
  await page.getByLabel('On', { exact: true }).fill(on)
  await settled(page)
}

/** Waits until every answer belongs to the case and the day on the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(150)
  await page.locator('.answers[aria-busy="false"]').waitFor()
}

/** Opens the card of a question. */
export async function openAnswer(page: Page, question: string): Promise<void> {
  await page.locator(`.answer[data-question="${question}"] .question`).first().click()
  await page.locator(`.answer.opened[data-question="${question}"]`).waitFor()
}
