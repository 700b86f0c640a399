import { expect, test } from 'vitest'
import { betaQuantile, chiSquaredTail, logGamma, normalTwoSided } from './special-functions.ts'

/** ∫ φ from z to 12 by Simpson’s rule, twice. */
const normalTailByIntegration = (z: number): number => {
  const steps = 4000
  const width = (12 - z) / steps
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const sum = Array.from({ length: steps + 1 }, (_, at) => {
    const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2
    return weight * density(z + at * width)
  }).reduce((total, one) => total + one, 0)
  return (2 * sum * width) / 3
}

test.each([0, 0.5, 1.96, 3.3, 6])('tails at %d are those of numerical integration', (z) => {
  const expected = normalTailByIntegration(z)
  expect(normalTwoSided(z) / expected).toBeCloseTo(1, 8)
  expect(normalTwoSided(-z)).toBe(normalTwoSided(z))
  expect(chiSquaredTail(z * z) / expected).toBeCloseTo(1, 8)
})

test('a far tail is small, not 0', () => {
  expect(chiSquaredTail(140.8655)).toBeGreaterThan(1e-33)
  expect(chiSquaredTail(140.8655)).toBeLessThan(1e-31)
})

test('ln Γ is the sum of logarithms', () => {
  const logFactorial = Array.from({ length: 99 }, (_, at) => Math.log(at + 2)).reduce(
    (sum, one) => sum + one,
    0,
  )
  expect(logGamma(101)).toBeCloseTo(logFactorial, 9)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
})

/** P(X ≥ k) of n draws, term by term. */
const binomialTail = (k: number, n: number, p: number): number => {
  let term = (1 - p) ** n
  let below = 0
  for (let i = 0; i < k; i++) {
    below += term
    term *= ((n - i) / (i + 1)) * (p / (1 - p))
  }
  return 1 - below
}

test.each([
  [3, 10],
  [1, 20],
  [17, 40],
])('the limit for %i of %i leaves as much of the binomial as Clopper and Pearson say', (k, n) => {
  expect(binomialTail(k, n, betaQuantile(k, n - k + 1, 0.025))).toBeCloseTo(0.025, 9)
  expect(1 - binomialTail(k + 1, n, betaQuantile(k + 1, n - k, 0.975))).toBeCloseTo(0.025, 9)
})
