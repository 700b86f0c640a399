import fc from 'fast-check'
import { expect, test } from 'vitest'
import { denseDifferences } from '../test-support/dense-differences.ts'
import { oneAgainstRest } from './one-against-rest.ts'
import { permutationTest } from './permutation-test.ts'

const documents = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 10, max: 90 })), {
  minLength: 2,
  maxLength: 15,
})

test('is the permutation test with one document on a side, for each of them', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const [counts, sizes] = [given.map(([count]) => count), given.map(([, size]) => size)]
      const all = given.map((_, target) => {
        const labels = given.map((__, at) => at === target)
        const options = { seed: 1, stream: 0, draws: 100 }
        return permutationTest(labels, options, denseDifferences([counts], sizes)).results[0]
      })
      const { p, smallestP } = oneAgainstRest(counts, sizes)
      expect(Array.from(p, (one) => ({ p: one, smallestP }))).toEqual(all)
    }),
  )
})

test('a document without words is not tested', () => {
  expect([...oneAgainstRest([0, 1, 0], [0, 10, 30]).p]).toEqual([NaN, 1, 1])
  expect(oneAgainstRest([1], [10])).toEqual({ p: Float64Array.of(NaN), smallestP: null })
})
