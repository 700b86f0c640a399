import { defineConfig } from 'vitest/config'

const conditions = ['@contend/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**'],
    // Many tests start the command, some of them beside others on a machine that is slow already.
    testTimeout: 240_000,
    // The language model and the shipped lexicons are loaded once a worker, not once a file.
    isolate: false,
    // Most of the time goes into commands that tests start, so every core is worth a worker.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary'],
    },
  },
})
