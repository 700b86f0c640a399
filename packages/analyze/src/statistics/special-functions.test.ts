import { expect, test } from 'vitest'
import { betaLogit } from './beta-logit.ts'
import { chiSquaredTail, logGamma, normalTwoSided } from './special-functions.ts'

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
  for (const p of [chiSquaredTail(1e9), normalTwoSided(-1e9), chiSquaredTail(Infinity)]) {
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThan(1e-298)
  }
})

test('ln Γ is the sum of logarithms', () => {
  const logFactorial = Array.from({ length: 99 }, (_, at) => Math.log(at + 2)).reduce(
    (sum, one) => sum + one,
    0,
  )
  expect(logGamma(101)).toBeCloseTo(logFactorial, 9)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
})

/** P(X ≥ k) of n draws, k above n · p, term by term. */
const binomialTail = (k: number, n: number, p: number): number => {
  const logTerm = (i: number): number =>
    logGamma(n + 1) -
    logGamma(i + 1) -
    logGamma(n - i + 1) +
    i * Math.log(p) +
    (n - i) * Math.log1p(-p)
  let sum = 0
  for (let i = k; i <= n; i++) {
    const term = Math.exp(logTerm(i))
    sum += term
    if (term < sum * 1e-15) break
  }
  return sum
}

// The last three are where an inverse by Newton steps goes astray.
test.each([
  [3, 10, 0.025],
  [1, 20, 0.025],
  [17, 40, 0.025],
  [5, 401_740, 3.4e-6],
  [111_266, 111_271, 3.6e-6],
  [1, 1_000_000, 2.5e-6],
])('the limit for %i of %i leaves %d of the binomial, as Clopper and Pearson say', (k, n, tail) => {
  const share = 1 / (1 + Math.exp(-betaLogit(k, n - k + 1, tail)))
  expect(binomialTail(k, n, share) / tail).toBeCloseTo(1, 6)
})
