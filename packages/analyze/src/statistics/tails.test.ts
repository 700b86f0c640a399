import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tailsOf } from './tails.ts'

/** Few values over and over, or all apart, in an order that may mislead whoever looks at the first ones. */
const values = fc.oneof(
  fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 400 }),
  fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 400 }),
  fc.integer({ min: 2, max: 400 }).map((size) => Array.from({ length: size }, (_, at) => at)),
)

test('the least and the greatest values are in the tails', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 0.5, noNaN: true }), (list, share) => {
      const ascending = Float64Array.from(list).sort()
      const needed = Math.max(1, Math.floor(list.length * share))
      const { least, greatest } = tailsOf(Float64Array.from(list), needed)
      expect(least.length).toBeGreaterThanOrEqual(needed)
      expect(greatest.length).toBeGreaterThanOrEqual(needed)
      expect(least.slice().sort()).toEqual(ascending.slice(0, least.length))
      expect(greatest.slice().sort()).toEqual(ascending.slice(-greatest.length))
    }),
  )
})
