import { defineConfig } from 'vitest/config'

const conditions = ['@contend/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What a page comes to show is asked until it shows: after a click the next page may still be loading.
    expect: { poll: { timeout: 20_000 } },
    // Modules are loaded once, not once a file; one file at a time, as the browser keeps both cores busy.
    isolate: false,
    fileParallelism: false,
  },
})
