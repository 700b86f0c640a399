import { expect, test } from 'vitest'
import { sparseBootstrap } from './sparse-bootstrap.ts'

const options = { seed: 7, stream: 0, draws: 4000 }

/** Mean and variance of how often the first relevant unit is drawn. */
const momentsOf = (all: number, relevant: number): readonly [number, number] => {
  const times = sparseBootstrap({ all, relevant }, options, ([first = 0]) => first)
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length
  return [mean, times.reduce((sum, each) => sum + (each - mean) ** 2, 0) / times.length]
}

test.each([
  [20, 1],
  [20, 7],
  [20, 20],
  [2, 1],
  [1, 1],
])(
  'of %d units, %d relevant: each is drawn once on average, as often as by chance',
  (all, relevant) => {
    const [mean, variance] = momentsOf(all, relevant)
    expect(mean).toBeCloseTo(1, 1)
    expect(variance).toBeCloseTo(1 - 1 / all, 0.8)
  },
)

test('where all units are relevant, as many are drawn as there are', () => {
  const sums = sparseBootstrap({ all: 9, relevant: 9 }, options, (weights) =>
    weights.reduce((sum, times) => sum + times, 0),
  )
  expect(new Set(sums)).toEqual(new Set([9]))
})

test('where none is, nothing is drawn', () => {
  expect(
    sparseBootstrap({ all: 9, relevant: 0 }, { ...options, draws: 2 }, (weights) => [...weights]),
  ).toEqual([[], []])
})
