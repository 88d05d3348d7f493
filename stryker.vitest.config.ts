import { defineConfig } from 'vitest/config'

/** The tests that mutants of the engine face: its own, without the second opinion of z3, which is slow to start. */
export default defineConfig({
  test: {
    include: ['packages/engine/src/**/*.test.ts'],
    exclude: ['packages/engine/src/check/z3.test.ts'],
    setupFiles: ['stryker.setup.ts'],
    testTimeout: 20_000,
  },
})
