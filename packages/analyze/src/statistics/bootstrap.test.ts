import { expect, test } from 'vitest'
import { bootstrap, percentileInterval } from './bootstrap.ts'

const options = { seed: 1, stream: 0, draws: 2000 }

const meanOf = (values: readonly number[]) => (weights: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / values.length

test('every draw has as many documents as there are', () => {
  const sizes = bootstrap(7, options, (weights) => weights.reduce((sum, times) => sum + times, 0))
  expect(new Set(sizes)).toEqual(new Set([7]))
})

test('the same seed gives the same draws, another seed or stream others', () => {
  const draw = (changed: Partial<typeof options>): readonly number[] =>
    bootstrap(20, { ...options, draws: 5, ...changed }, meanOf([...Array(20).keys()]))
  expect(draw({})).toEqual(draw({}))
  expect(draw({ seed: 2 })).not.toEqual(draw({}))
  expect(draw({ stream: 1 })).not.toEqual(draw({}))
  expect(new Set(draw({})).size).toBeGreaterThan(1)
})

test('the spread of the mean is s / √n, and the interval 1.96 times that each way', () => {
  const values = Array.from({ length: 100 }, (_, at) => at % 10)
  const means = bootstrap(values.length, options, meanOf(values))
  const centre = means.reduce((sum, value) => sum + value, 0) / means.length
  const spread = Math.sqrt(means.reduce((sum, m) => sum + (m - centre) ** 2, 0) / means.length)
  // Population variance of 0 … 9 is 8.25.
  const expected = Math.sqrt(8.25 / 100)
  expect(centre).toBeCloseTo(4.5, 1)
  expect(Math.abs(spread - expected)).toBeLessThan(0.02)
  const interval = percentileInterval(means)
  expect(Math.abs((interval?.low ?? NaN) - (4.5 - 1.96 * expected))).toBeLessThan(0.05)
  expect(Math.abs((interval?.high ?? NaN) - (4.5 + 1.96 * expected))).toBeLessThan(0.05)
})

test('an interval holds the middle 95 % of what could be measured', () => {
  const draws = Array.from({ length: 201 }, (_, at) => at)
  expect(percentileInterval(draws)).toEqual({ low: 5, high: 195 })
  expect(percentileInterval([...draws, null])).toEqual({ low: 5, high: 195 })
  expect(percentileInterval([1, null, null])).toBeNull()
  expect(percentileInterval([])).toBeNull()
})
