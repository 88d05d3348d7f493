import { defineConfig } from 'vite'
import { offlineFiles } from './build/offline-files.ts'

export default defineConfig({
  base: './',
  resolve: { conditions: ['@muster/source'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: {
      polyfill: false,
      // A worker has no document to preload into.
      resolveDependencies: (_file, dependencies, { hostId }) => (hostId.includes('-worker') ? [] : dependencies),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      // Importing one of these packages does nothing by itself, so that each part may be loaded when it is needed.
      treeshake: { moduleSideEffects: (id) => !/packages\/(?:answer|engine|report|rulebook)\/src\//u.test(id) },
      input: {
        index: 'index.html',
        'answer-worker': 'src/work/answer-worker.ts',
        'law-worker': 'src/law/law-worker.ts',
      },
      output: {
        entryFileNames: ({ name }) => (name.endsWith('-worker') ? 'assets/[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  plugins: [offlineFiles()],
})
