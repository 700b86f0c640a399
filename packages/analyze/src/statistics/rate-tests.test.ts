import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sparseRows } from './count-matrix.ts'
import { permutationTest } from './permutation-test.ts'
import { rateDifferences } from './rate-differences.ts'
import { rateTests } from './rate-tests.ts'

const documents = fc.array(
  fc.record({
    inTarget: fc.boolean(),
    size: fc.oneof(fc.constant(0), fc.integer({ min: 10, max: 90 })),
    counts: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
)

test.each([
  ['all relabelings', 1000],
  ['drawn ones', 25],
])('is the permutation test of the differences of rates: %s', (_, draws) => {
  fc.assert(
    fc.property(documents, (given) => {
      const rows = given.map(({ counts }) =>
        counts.flatMap((count, feature) => (count === 0 ? [] : [feature, count])),
      )
      const [counts, sizes] = [sparseRows(rows, 3), given.map(({ size }) => size)]
      const inTarget = given.map((document) => document.inTarget)
      const options = { seed: 3, stream: 0, draws }
      expect(rateTests(counts, sizes, inTarget, options)).toEqual(
        permutationTest(inTarget, options, rateDifferences(counts, sizes)),
      )
    }),
  )
})
