import fc from 'fast-check'
import { expect, test } from 'vitest'
import { g2FourTerm, g2TwoTerm } from './g2.ts'

const frequency = fc
  .integer({ min: 1, max: 1e6 })
  .chain((size) => fc.integer({ min: 0, max: size }).map((count) => ({ count, size })))

test('the two statistics called log-likelihood differ on the same counts (Brezina 2018)', () => {
  const war = { count: 620, size: 1_017_879 }
  const other = { count: 267, size: 1_007_532 }
  expect(g2TwoTerm(war, other)).toBeCloseTo(140.8655, 4)
  expect(g2FourTerm(620, war.size - 620, 267, other.size - 267)).toBeCloseTo(140.9255, 4)
})

test('neither depends on which corpus comes first, nor on which word is counted', () => {
  fc.assert(
    fc.property(frequency, frequency, (one, two) => {
      const [a, b, c, d] = [one.count, one.size - one.count, two.count, two.size - two.count]
      const four = g2FourTerm(a, b, c, d)
      expect(g2TwoTerm(one, two)).toBe(g2TwoTerm(two, one))
      if (four === null) return
      expect(four).toBeGreaterThanOrEqual(0)
      expect(g2FourTerm(c, d, a, b)).toBeCloseTo(four, 6)
      expect(g2FourTerm(b, a, d, c)).toBeCloseTo(four, 6)
    }),
  )
})

test('ten times as many of everything is ten times the evidence', () => {
  const once = g2FourTerm(12, 88, 7, 193) ?? NaN
  expect(g2FourTerm(120, 880, 70, 1930)).toBeCloseTo(10 * once, 9)
})

test('equal rates are no evidence; what occurs nowhere is not measured', () => {
  expect(g2TwoTerm({ count: 3, size: 100 }, { count: 6, size: 200 })).toBeCloseTo(0, 12)
  expect(g2FourTerm(3, 97, 6, 194)).toBeCloseTo(0, 12)
  expect(g2TwoTerm({ count: 0, size: 100 }, { count: 0, size: 200 })).toBeNull()
  expect(g2TwoTerm({ count: 1, size: 100 }, { count: 0, size: 0 })).toBeNull()
  expect(g2TwoTerm({ count: 11, size: 10 }, { count: 1, size: 10 })).toBeNull()
  expect(g2FourTerm(0, 100, 0, 200)).toBeNull()
  expect(g2FourTerm(1, -1, 2, 5)).toBeNull()
  expect(g2FourTerm(NaN, 1, 2, 5)).toBeNull()
})
