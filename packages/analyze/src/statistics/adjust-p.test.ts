import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg, bonferroni } from './adjust-p.ts'

/** The fifteen p of Benjamini and Hochberg (1995), section 4.1. */
const fifteen = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262],
  ...[0.5719, 0.6528, 0.759, 1],
]

const below = (p: readonly (number | null)[]): number =>
  p.filter((one) => one !== null && one <= 0.05).length

test('of fifteen, Bonferroni keeps three and Benjamini and Hochberg four (1995)', () => {
  expect(below(bonferroni(fifteen))).toBe(3)
  expect(below(benjaminiHochberg(fifteen))).toBe(4)
  expect(benjaminiHochberg(fifteen)[3]).toBeCloseTo((0.0095 * 15) / 4, 12)
})

test('what was not tested is no test', () => {
  expect(bonferroni([0.01, null, 0.04])).toEqual([0.02, null, 0.08])
  expect(benjaminiHochberg([0.01, null, 0.04])).toEqual([0.02, null, 0.04])
  expect(benjaminiHochberg([null])).toEqual([null])
  expect(bonferroni([])).toEqual([])
})

const probability = fc.double({ min: 0, max: 1, noNaN: true })

test('adjusted p are in the same order, no less than p, and no more than Bonferroni’s', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 1 }), (p) => {
      const adjusted = benjaminiHochberg(p)
      const strict = bonferroni(p)
      p.forEach((one, at) => {
        const mine = adjusted[at] ?? NaN
        expect(mine).toBeGreaterThanOrEqual(one)
        expect(mine).toBeLessThanOrEqual((strict[at] ?? NaN) * (1 + 1e-12))
        p.forEach((other, there) => {
          if (one < other) expect(mine).toBeLessThanOrEqual(adjusted[there] ?? NaN)
        })
      })
    }),
  )
})

test('they do not depend on the order of the tests', () => {
  fc.assert(
    fc.property(fc.array(probability), (p) => {
      expect(benjaminiHochberg(p.toReversed())).toEqual(benjaminiHochberg(p).toReversed())
    }),
  )
})
