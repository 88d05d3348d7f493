import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, muster, ONCE_MORE, type Opened, open, type Visited, visit } from './app.ts'

let visited: Visited
let opened: Opened
const folder = mkdtempSync(join(tmpdir(), 'muster-bad-'))
beforeAll(async () => {
  visited = await visit()
  opened = await open(visited)
  await begin(opened.page, /student summoned/u)
})
afterAll(async () => {
  await visited.close()
  rmSync(folder, { recursive: true })
})

const BAD: readonly (readonly [string, string | Uint8Array])[] = [
  ['a script in a name', '<img src=x onerror="window.hurt=1">: 1\n"<script>window.hurt=1</script>": yes\n'],
  ['ten megabytes', 'a: '.padEnd(10_000_000, 'x')],
  ['deep nesting', `${'['.repeat(200)}${']'.repeat(200)}`],
  ['deep nesting of lines', Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['an alias bomb', 'a: &a [1,1]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n'],
  ['no text at all', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
  ['an empty file', ''],
  ['two documents', 'born: 1999\n---\nborn: 2000\n'],
  ['a wrong day', 'born: 1999-02-30\n'],
  ['a name that does not exist', 'bron: 1999\n__proto__: { x: 1 }\nconstructor: 1\n'],
]

describe('a wrong or hostile case file', ONCE_MORE, () => {
  it.each(BAD)('is refused with the words of the command line, and nothing is lost: %s', async (name, content) => {
    const { page, faults } = opened
    const path = join(folder, `${name.replaceAll(' ', '-')}.yaml`)
    writeFileSync(path, content)
    await page.locator('input[type=file]').first().setInputFiles(path)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const told = await alert.getByRole('listitem').allTextContents()
    const cli = muster(['assess', path])
    expect(cli.code).toBe(1)
    expect(told).toEqual(
      cli.err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(path.length + 2)),
    )
    expect(await page.getByLabel('Title of the case').inputValue()).toBe('A student summoned through mos.ru who left')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(faults).toEqual([])
    await alert.getByRole('button').click()
    await alert.waitFor({ state: 'detached' })
  })

  it('cannot hide a script in a title or a note', async () => {
    const { page, context, faults } = await open(visited)
    const path = join(folder, 'title.yaml')
    writeFileSync(
      path,
      'title: "<img src=x onerror=window.hurt=1>"\nnote: "<script>window.hurt=1</script>"\nborn: 1999\n',
    )
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page.getByLabel('Title of the case').waitFor()
    expect(await page.getByLabel('Title of the case').inputValue()).toBe('<img src=x onerror=window.hurt=1>')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })
})
