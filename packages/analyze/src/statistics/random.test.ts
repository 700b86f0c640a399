import fc from 'fast-check'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { expect, test } from 'vitest'
import { randomIndex } from './random.ts'

const size = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }))

test('the numbers are those of pure-rand, whatever the sizes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.array(size, { maxLength: 50 }), (seed, sizes) => {
      const random = xoroshiro128plus(seed)
      const index = randomIndex({ seed, stream: 0 })
      expect(sizes.map(index)).toEqual(sizes.map((each) => uniformInt(random, 0, each - 1)))
    }),
  )
})
