import { expect, test } from 'vitest'
import { bootstrap, percentileInterval } from './bootstrap.ts'
import { nestedBootstrap } from './nested-bootstrap.ts'

const options = { seed: 11, stream: 0, draws: 1000 }
const sentences = [
  [3, 5, 2, 8],
  [4, 4, 6],
]

test('as many documents are drawn as the group has, each with all its sentences', () => {
  nestedBootstrap(sentences, options, (weights) => {
    weights.forEach((group, at) => {
      const timesDrawn = group.map((document) => {
        const drawn = document.reduce((sum, times) => sum + times, 0)
        expect(drawn % document.length).toBe(0)
        return drawn / document.length
      })
      expect(timesDrawn.reduce((sum, times) => sum + times, 0)).toBe(sentences[at]?.length)
    })
  })
})

test('draws differ, and the same seed gives the same', () => {
  const draw = (seed: number): readonly string[] =>
    nestedBootstrap(sentences, { ...options, seed, draws: 50 }, (weights) =>
      JSON.stringify(weights),
    )
  expect(new Set(draw(1)).size).toBe(50)
  expect(draw(1)).toEqual(draw(1))
  expect(draw(2)).not.toEqual(draw(1))
})

test('where documents differ, sentences drawn alone make the interval too narrow', () => {
  // In half of the documents each sentence has the property, in the others none.
  const documents = Array.from({ length: 10 }, () => 20)
  const share = (weights: readonly number[]): number => {
    const total = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0)
    return total(weights.slice(0, weights.length / 2)) / total(weights)
  }
  const nested = nestedBootstrap([documents], options, ([group = []]) => share(group.flat()))
  const flat = bootstrap(200, options, share)
  const width = (draws: readonly number[]): number => {
    const { low = NaN, high = NaN } = percentileInterval(draws) ?? {}
    return high - low
  }
  expect(width(nested)).toBeGreaterThan(3 * width(flat))
})

test('a group without documents, and a document without sentences, give no weights', () => {
  expect(nestedBootstrap([[], [0, 0]], { ...options, draws: 1 }, (weights) => weights)).toEqual([
    [[], [[], []]],
  ])
})
