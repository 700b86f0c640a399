import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPairs, countPairs, type Half, type PairSource } from './best-pairs.ts'

const list = fc
  .uniqueArray(
    fc.record({
      document: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      strength: fc.nat(5),
    }),
    {
      selector: ({ document }) => document,
      maxLength: 8,
    },
  )
  .map((halves) =>
    halves.toSorted((a, b) => b.strength - a.strength || (a.document < b.document ? -1 : 1)),
  )

const source: fc.Arbitrary<PairSource<Half>> = fc.record({
  left: list,
  right: fc.option(list, { nil: null }),
})

/** The strength of the best pair of every two documents, by looking at all of them. */
const bestByDocuments = (sources: readonly PairSource<Half>[]): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const { left, right } of sources) {
    for (const a of left) {
      for (const b of right ?? left) {
        if (a.document === b.document) continue
        const key = [a.document, b.document].sort().join('')
        best.set(key, Math.max(best.get(key) ?? 0, a.strength * b.strength))
      }
    }
  }
  return best
}

test('finds the strongest pairs, one for two documents, and counts all', () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 3 }), fc.nat(12), (sources, most) => {
      const all = bestByDocuments(sources)
      const found = bestPairs(sources, most)
      const products = found.map(([a, b]) => a.strength * b.strength)
      const strongest = [...all.values()].sort((a, b) => b - a)
      expect(products).toEqual(strongest.slice(0, most))
      const keys = found.map(([a, b]) => [a.document, b.document].sort().join(''))
      expect(new Set(keys).size).toBe(keys.length)
      expect(countPairs(sources)).toBe(all.size)
    }),
  )
})

test('does not look at all pairs of ten thousand documents', () => {
  const left = Array.from({ length: 10_000 }, (_, index) => ({
    document: `d${String(index).padStart(5, '0')}`,
    strength: 20_000 - index,
  }))
  const start = performance.now()
  expect(bestPairs([{ left, right: null }], 100)).toHaveLength(100)
  expect(countPairs([{ left, right: null }])).toBe(49_995_000)
  expect(performance.now() - start).toBeLessThan(2000)
})
