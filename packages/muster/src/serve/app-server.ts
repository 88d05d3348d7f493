import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AppFiles } from './app-files.ts'

/** What the browser is told of every file: it may load the app's own files, and send nothing anywhere. */
export const SAFE_HEADERS: { readonly [name: string]: string } = Object.freeze({
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
})

/** Makes a server that sends the files of the app and nothing else; it keeps no record of what it is asked. */
export function appServer(files: AppFiles): Server {
  return createServer((request, response) => reply(files, request, response))
}

function reply(files: AppFiles, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  if (!isOwnName(request.headers.host)) {
    response.writeHead(421).end()
    return
  }
  const file = files.get((request.url ?? '').split('?')[0] ?? '')
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.\n')
    return
  }
  response.setHeader('Content-Type', file.type)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('ETag', file.tag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end()
    return
  }
  const small = /\bbr\b/u.test(String(request.headers['accept-encoding'] ?? '')) ? file.compressed : null
  if (small !== null) response.setHeader('Content-Encoding', 'br')
  const body = small ?? file.bytes
  response.writeHead(200, { 'Content-Length': body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** A page of another name must not reach this server by pointing that name at this machine. */
function isOwnName(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host)
}
