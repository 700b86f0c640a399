import { defineConfig } from 'vitest/config'

const conditions = ['@contend/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules are loaded once, not once a file; one file at a time, as the browser keeps both cores busy.
    isolate: false,
    fileParallelism: false,
  },
})
