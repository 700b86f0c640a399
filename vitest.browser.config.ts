import { defineConfig } from 'vitest/config'

const conditions = ['@contend/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page being painted leaves a core to another one.
    maxWorkers: '100%',
  },
})
