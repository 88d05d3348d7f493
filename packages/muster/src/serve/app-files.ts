import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** One file of the app, ready to be sent. */
export interface AppFile {
  readonly type: string
  readonly bytes: Uint8Array
  /** Brotli, where that is smaller. */
  readonly compressed: Uint8Array | null
  readonly tag: string
}

/** The files of the app by the path that asks for them, such as `/` or `/assets/main.js`. Nothing else is ever sent. */
export type AppFiles = ReadonlyMap<string, AppFile>

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** Reads every file of a built app. Throws where the folder cannot be read. */
export function readAppFiles(folder: string): AppFiles {
  const files = new Map<string, AppFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const file = appFile(extname(entry.name), readFileSync(path))
    const name = `/${relative(folder, path).split(sep).join('/')}`
    files.set(name, file)
    if (name === '/index.html') files.set('/', file)
  }
  return files
}

const LEVEL = 9

function appFile(ending: string, bytes: Uint8Array): AppFile {
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } })
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    bytes,
    compressed: compressed.byteLength < bytes.byteLength ? compressed : null,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
  }
}
