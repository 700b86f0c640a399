import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bayesFactor } from './bayes-factor.ts'
import { chiSquared } from './chi-squared.ts'
import { conservativeLogRatio, conservativeScore } from './conservative-log-ratio.ts'
import type { Frequency } from './frequency.ts'
import { g2FourTerm } from './g2.ts'
import { logRatio } from './log-ratio.ts'
import { percentDifference } from './percent-difference.ts'
import { weightedLogOdds } from './weighted-log-odds.ts'

const of = (count: number, size: number): Frequency => ({ count, size })

const sizeFrom = (least: number): fc.Arbitrary<Frequency> =>
  fc
    .integer({ min: 1, max: 1e6 })
    .chain((size) => fc.integer({ min: least, max: size }).map((count) => ({ count, size })))

const frequency = sizeFrom(0)
const occurring = sizeFrom(1)

const once = { alpha: 0.05, tests: 1 }

test('the log ratio changes sign with the sides, and takes a count of 0 as .5', () => {
  fc.assert(
    fc.property(frequency, frequency, (one, two) => {
      const there = logRatio(one, two)
      if (there === null) expect(one.count + two.count).toBe(0)
      else expect(logRatio(two, one)).toBeCloseTo(-there, 9)
    }),
  )
  expect(logRatio(of(4, 100), of(0, 100))).toBe(3)
  expect(logRatio(of(0, 100), of(0, 100))).toBeNull()
  expect(logRatio(of(1, 0), of(1, 100))).toBeNull()
})

test('%DIFF is the log ratio in percent, and has no figure over nothing', () => {
  fc.assert(
    fc.property(occurring, occurring, (one, two) => {
      const ratio = 2 ** (logRatio(one, two) ?? NaN)
      const percent = percentDifference(one, two) ?? NaN
      expect(Math.abs(percent - 100 * (ratio - 1))).toBeLessThan(1e-6 * (1 + Math.abs(percent)))
    }),
  )
  expect(percentDifference(of(0, 100), of(5, 100))).toBe(-100)
  expect(percentDifference(of(5, 100), of(0, 100))).toBeNull()
})

test('LRC lies between 0 and the log ratio, and nearer to 0 the more is tested', () => {
  fc.assert(
    fc.property(occurring, occurring, fc.integer({ min: 2, max: 500 }), (one, two, tests) => {
      const plain = logRatio(one, two) ?? NaN
      const { value, low, high } = conservativeLogRatio(one, two, once)
      const size = Math.abs(value ?? NaN)
      expect(size).toBeLessThanOrEqual(Math.abs(plain) + 1e-9)
      expect(size * plain).toBeCloseTo((value ?? NaN) * Math.abs(plain), 9)
      expect(low ?? NaN).toBeLessThan(plain + 1e-9)
      expect(high ?? NaN).toBeGreaterThan(plain - 1e-9)
      const swapped = conservativeLogRatio(two, one, once)
      expect(swapped.low).toBeCloseTo(-(high ?? NaN), 6)
      const stricter = conservativeLogRatio(one, two, { alpha: 0.05, tests }).value
      expect(Math.abs(stricter ?? NaN)).toBeLessThanOrEqual(size + 1e-9)
    }),
  )
})

test('LRC has no limit where a side has none, and no figure where both have none', () => {
  const only = conservativeLogRatio(of(40, 1000), of(0, 1000), once)
  expect(only.high).toBeNull()
  expect(only.value).toBe(only.low)
  expect(only.value).toBeGreaterThan(3)
  expect(conservativeLogRatio(of(0, 1000), of(40, 1000), once).value).toBeCloseTo(
    -(only.value ?? NaN),
    9,
  )
  expect(conservativeLogRatio(of(3, 1000), of(3, 1000), once).value).toBe(0)
  const none = { value: null, low: null, high: null }
  expect(conservativeLogRatio(of(0, 1000), of(0, 1000), once)).toEqual(none)
})

const prior = { word: 0.5, total: 100 }

test.each([
  [1e9, 1e10, 1, 1e10],
  [1, 1e10, 1e9, 1e10],
  [1e9, 1e9, 1e9, 1e9],
])('LRC stands counts of a billion: %d of %d, %d of %d', (a, n1, c, n2) => {
  const { value } = conservativeLogRatio(of(a, n1), of(c, n2), { alpha: 0.05, tests: 1e6 })
  expect(value).not.toBeNaN()
  expect(Math.sign(value ?? NaN)).toBe(Math.sign(a - c))
})

test('weighted log odds change sign with the sides; both variances give one δ', () => {
  fc.assert(
    fc.property(frequency, frequency, (one, two) => {
      const short = weightedLogOdds(one, two, prior, 'two-term')
      const long = weightedLogOdds(one, two, prior, 'four-term')
      if (short === null || long === null) return
      expect(long.delta).toBe(short.delta)
      expect(Math.abs(long.z)).toBeLessThanOrEqual(Math.abs(short.z))
      expect(weightedLogOdds(two, one, prior, 'two-term')?.z).toBeCloseTo(-short.z, 9)
    }),
  )
})

test('a stronger prior draws the log odds to 0; without one a count of 0 has none', () => {
  const odds = (strength: number): number =>
    weightedLogOdds(of(9, 500), of(2, 700), { word: 0.01 * strength, total: strength }, 'two-term')
      ?.delta ?? NaN
  expect(odds(1)).toBeGreaterThan(odds(100))
  expect(odds(100)).toBeGreaterThan(odds(10_000))
  expect(odds(10_000)).toBeGreaterThan(0)
  const none = { word: 0, total: 0 }
  expect(weightedLogOdds(of(9, 500), of(0, 700), none, 'two-term')).toBeNull()
  expect(weightedLogOdds(of(0, 500), of(0, 700), prior, 'two-term')).toBeNull()
})

test('the Bayes factor asks for more evidence in larger corpora', () => {
  expect(bayesFactor(12, 1000)).toBeGreaterThan(bayesFactor(12, 1_000_000) ?? NaN)
  expect(bayesFactor(null, 1000)).toBeNull()
  expect(bayesFactor(12, 0)).toBeNull()
})

const cell = fc.integer({ min: 1, max: 5000 })

test('χ² does not depend on the order of rows and columns, and Yates takes some of it off', () => {
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      const plain = chiSquared([a, b, c, d], 'none') ?? NaN
      expect(chiSquared([c, d, a, b], 'none')).toBe(plain)
      expect(chiSquared([a, c, b, d], 'none')).toBe(plain)
      const yates = chiSquared([a, b, c, d], 'at-most') ?? NaN
      expect(yates).toBeLessThanOrEqual(plain)
      expect(yates).toBeLessThanOrEqual(chiSquared([a, b, c, d], 'always') ?? NaN)
    }),
  )
  expect(chiSquared([0, 9, 0, 4], 'none')).toBeNull()
})

test('χ² is the sum over the cells, (O − E)²/E', () => {
  const [a, b, c, d] = [12, 88, 7, 193]
  const expected = [(19 * 100) / 300, (281 * 100) / 300, (19 * 200) / 300, (281 * 200) / 300]
  const sum = [a, b, c, d].reduce(
    (total, seen, at) => total + (seen - (expected[at] ?? NaN)) ** 2 / (expected[at] ?? NaN),
    0,
  )
  expect(chiSquared([a, b, c, d], 'none')).toBeCloseTo(sum, 9)
})

test('G² of four terms is the mutual information of the table, by entropies', () => {
  const entropy = (...counts: readonly number[]): number => {
    const n = counts.reduce((sum, count) => sum + count, 0)
    return counts.reduce((sum, k) => (k === 0 ? sum : sum - (k / n) * Math.log(k / n)), 0)
  }
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      const n = a + b + c + d
      const shared = entropy(a + b, c + d) + entropy(a + c, b + d) - entropy(a, b, c, d)
      expect(Math.abs((g2FourTerm(a, b, c, d) ?? NaN) - 2 * n * shared)).toBeLessThan(1e-6)
    }),
  )
})

test('signed by the log ratio, G² of four terms puts words in the order of quanteda', () => {
  const counts = {
    ...{ a: [3, 2], b: [2, 1], c: [6, 2], d: [1, 4] },
    ...{ e: [1, 1], f: [1, 1], g: [1, 0], h: [2, 1] },
  }
  const [n1, n2] = [17, 12]
  const signed = Object.entries(counts).map(([word, [a = 0, c = 0]]) => {
    const g2 = g2FourTerm(a, n1 - a, c, n2 - c) ?? NaN
    return { word, g2: g2 * Math.sign(a / n1 - c / n2) }
  })
  const order = signed.toSorted((x, y) => y.g2 - x.g2).map(({ word }) => word)
  expect(logRatio(of(3, 10), of(7, 9))).toBeLessThan(0)
  expect(order).toEqual(['c', 'g', 'b', 'h', 'a', 'e', 'f', 'd'])
})

test('the score alone is the value of LRC', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 60 }),
      fc.nat({ max: 60 }),
      fc.integer({ min: 60, max: 3000 }),
      fc.integer({ min: 1, max: 500 }),
      (a, c, n2, tests) => {
        const [one, two] = [of(a, 1000), of(c, n2)]
        const { value } = conservativeLogRatio(one, two, { alpha: 0.05, tests })
        const score = conservativeScore(one, two, { alpha: 0.05, tests })
        if (value === null) expect(score).toBeNull()
        else expect(score).toBeCloseTo(value, 9)
      },
    ),
  )
})
