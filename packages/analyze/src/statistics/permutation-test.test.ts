import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherExact } from './fisher-exact.ts'
import { permutationTest, type PermutationResult } from './permutation-test.ts'
import { denseDifferences } from '../test-support/dense-differences.ts'

const options = { seed: 5, stream: 0, draws: 5000 }

const first = (results: readonly PermutationResult[]): PermutationResult =>
  results[0] ?? { p: null, smallestP: null }

test('on documents with and without a feature it is Fisher’s exact test', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 12 }),
      (documents) => {
        const inTarget = documents.map(([isTarget]) => isTarget)
        const has = documents.map(([, hasIt]) => (hasIt ? 1 : 0))
        const count = (isTarget: boolean, hasIt: number): number =>
          has.filter((one, at) => one === hasIt && inTarget[at] === isTarget).length
        const fisher = fisherExact(count(true, 1), count(true, 0), count(false, 1), count(false, 0))
        const { exact, results } = permutationTest(inTarget, options, (members) => [
          members.reduce((sum, at) => sum + (has[at] ?? 0), 0),
        ])
        expect(exact).toBe(true)
        if (fisher !== null) expect(first(results).p).toBeCloseTo(fisher.greater, 9)
      },
    ),
  )
})

const sizes = [120, 80, 200, 150, 90, 110, 130, 170, 60, 140, 100, 95]
const counts = [
  [6, 3, 9, 8, 4, 5, 1, 2, 0, 1, 1, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0],
  [2, 1, 3, 2, 1, 2, 2, 3, 1, 2, 2, 1],
]
const inTarget = sizes.map((_, at) => at < 6)

test('a clear difference is found, chance is not, and one document proves nothing', () => {
  const { exact, relabelings, results } = permutationTest(
    inTarget,
    options,
    denseDifferences(counts, sizes),
  )
  expect([exact, relabelings]).toEqual([true, 924])
  const [clear, single, even] = results
  // No deal is further apart than the one seen, from either side: 2 of 924 with equal sizes.
  expect(clear?.p).toBeLessThanOrEqual(2 / 924)
  expect(single?.p).toBeGreaterThan(0.3)
  expect(single?.smallestP).toBeLessThanOrEqual(single?.p ?? NaN)
  expect(even?.p).toBeGreaterThan(0.3)
})

test('drawn relabelings come near to all of them, and are never 0', () => {
  const measure = denseDifferences(counts, sizes)
  const all = permutationTest(inTarget, options, measure).results
  const drawn = permutationTest(inTarget, { ...options, draws: 900 }, measure)
  expect([drawn.exact, drawn.relabelings]).toEqual([false, 901])
  drawn.results.forEach(({ p, smallestP }, at) => {
    expect(Math.abs((p ?? NaN) - (all[at]?.p ?? NaN))).toBeLessThan(0.05)
    expect(p).toBeGreaterThanOrEqual(1 / 901)
    expect(smallestP).toBeLessThanOrEqual(p ?? NaN)
  })
  expect(permutationTest(inTarget, { ...options, draws: 900 }, measure)).toEqual(drawn)
})

test('the order of the documents, and which group is the target, do not matter', () => {
  const indices = sizes.map((_, at) => at)
  const p = permutationTest(inTarget, options, denseDifferences(counts, sizes)).results
  fc.assert(
    fc.property(
      fc.shuffledSubarray(indices, { minLength: indices.length }),
      fc.boolean(),
      (order, swap) => {
        const by = (values: readonly number[]): readonly number[] =>
          order.map((at) => values[at] ?? NaN)
        const labels = order.map((at) => (inTarget[at] ?? false) !== swap)
        const measure = denseDifferences(counts.map(by), by(sizes))
        expect(permutationTest(labels, options, measure).results).toEqual(p)
      },
    ),
    { numRuns: 20 },
  )
})

test('three documents a side cannot give a p of .05, and the test says so', () => {
  const { exact, results } = permutationTest(
    [true, true, true, false, false, false],
    options,
    denseDifferences([[9, 8, 7, 0, 0, 0]], [100, 100, 100, 100, 100, 100]),
  )
  expect(exact).toBe(true)
  expect(first(results)).toEqual({ p: 2 / 20, smallestP: 2 / 20 })
})

test('a group without documents or words cannot be measured', () => {
  const none = permutationTest([false, false], options, denseDifferences([[1, 2]], [10, 10]))
  expect(none.results).toEqual([{ p: null, smallestP: null }])
  const wordless = permutationTest([true, false], options, denseDifferences([[0, 2]], [0, 10]))
  expect(wordless.results).toEqual([{ p: null, smallestP: null }])
})
