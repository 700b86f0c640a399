import { expect, test } from 'vitest'
import { logOdds, ratePerThousand, wilson } from './estimates.ts'

test.each([
  [3, 2, 0.336472],
  [1, 0, 1.098612],
  [2, 0, 1.609438],
])('log odds of %i against %i (Lowe et al. 2011)', (a, b, expected) => {
  expect(logOdds(a, b).value).toBeCloseTo(expected, 6)
})

test('log odds are symmetric, and empty without counts', () => {
  expect(logOdds(0, 0)).toEqual({ value: null, low: null, high: null })
  expect(logOdds(2, 5).value).toBeCloseTo(-(logOdds(5, 2).value ?? NaN), 12)
})

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson interval of %i/%i (Newcombe 1998, table I)', (k, n, low, high) => {
  const found = wilson(k, n)
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

// Exact Poisson limits as tabled by Garwood (1936): 0 → 0–3.689, 10 → 4.795–18.390.
test.each([
  [0, 0, 3.689],
  [10, 4.795, 18.39],
  [100, 81.364, 121.628],
])('Poisson interval of %i events, within Byar’s error', (count, low, high) => {
  const found = ratePerThousand(count, 1000)
  expect(found.value).toBe(count)
  expect(Math.abs((found.low ?? NaN) - low)).toBeLessThan(0.05)
  expect(Math.abs((found.high ?? NaN) - high)).toBeLessThan(0.05)
})

test('nothing is counted over nothing', () => {
  expect(ratePerThousand(0, 0).value).toBeNull()
  expect(wilson(0, 0).value).toBeNull()
})
