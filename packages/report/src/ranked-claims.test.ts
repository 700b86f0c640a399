import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBestFinder } from './ranked-claims.ts'

test('the best of many are those that a sort puts first, of equals the first to come', () => {
  const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), name: fc.string() }))
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const order = (a: { score: number }, b: { score: number }): number => b.score - a.score
      const { add, found } = createBestFinder(order, most)
      all.forEach(add)
      expect(found()).toEqual({
        best: all.toSorted(order).slice(0, most),
        all: all.length,
      })
    }),
  )
})
