import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Puts into the service worker the list of files that make the app work without a network, and a mark of this build. */
export function offlineFiles(): Plugin {
  return {
    name: 'muster-offline-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).sort()
      const hash = createHash('sha256')
      for (const file of files) {
        const each = bundle[file]
        if (each !== undefined) hash.update(file).update(each.type === 'chunk' ? each.code : each.source)
      }
      const list = JSON.stringify([
        './',
        './icon.svg',
        ...files.filter((file) => file !== 'index.html').map((file) => `./${file}`),
      ])
      this.emitFile({
        type: 'asset',
        fileName: 'offline-files.js',
        source: `self.MUSTER_BUILD = '${hash.digest('hex').slice(0, 16)}'\nself.MUSTER_FILES = ${list}\n`,
      })
    },
  }
}
