import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAppFiles } from './app-files.ts'
import { appServer } from './app-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-app-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Muster</title>')
writeFileSync(join(folder, 'assets', 'main.js'), 'const a = 1\n'.repeat(50))
const server = appServer(readAppFiles(folder))

interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

function get(path: string, headers: { [name: string]: string } = {}, method = 'GET'): Promise<Got> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      },
    )
      .on('error', reject)
      .end()
  })
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('the server of the app', () => {
  it('sends the page with a policy that allows no script or style but its own files', async () => {
    const { status, headers, body } = await get('/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/u)
    expect(headers['content-security-policy']).not.toMatch(/unsafe/u)
    expect(body.toString()).toContain('<title>Muster</title>')
  })

  it('compresses where the browser takes it', async () => {
    const { headers, body } = await get('/assets/main.js', { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe('const a = 1\n'.repeat(50))
  })

  it('does not send again what the browser has', async () => {
    const { headers } = await get('/assets/main.js')
    const again = await get('/assets/main.js', { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body.byteLength).toBe(0)
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/', '/assets/../../x', '//etc/passwd'])(
    'sends nothing but the files of the app: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('takes no data and answers to no other name', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
    expect((await get('/', { host: 'evil.example' })).status).toBe(421)
  })
})
