import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitLogistic, logistic, logOddsOf, type Case } from './logistic-regression.ts'

/** Hours of study and whether the exam was passed, twenty students: Wikipedia, "Logistic regression". */
const HOURS: readonly (readonly [number, boolean])[] = [
  [0.5, false],
  [0.75, false],
  [1, false],
  [1.25, false],
  [1.5, false],
  [1.75, false],
  [1.75, true],
  [2, false],
  [2.25, true],
  [2.5, false],
  [2.75, true],
  [3, false],
  [3.25, true],
  [3.5, false],
  [4, true],
  [4.25, true],
  [4.5, true],
  [4.75, true],
  [5, true],
  [5.5, true],
]

const cases: readonly Case[] = HOURS.map(([hours, yes]) => ({ columns: [0], values: [hours], yes }))

test('gives the published coefficients of a textbook example', () => {
  const { intercept, coefficients } = fitLogistic(cases, { width: 1, penalty: 0 })
  expect(intercept).toBeCloseTo(-4.0777, 3)
  expect(coefficients[0]).toBeCloseTo(1.5046, 3)
  expect(
    logistic(logOddsOf({ columns: [0], values: [2] }, { intercept, coefficients })),
  ).toBeCloseTo(0.2556, 3)
})

test('a penalty draws weights towards 0 and leaves the base rate alone', () => {
  const free = fitLogistic(cases, { width: 1, penalty: 0 })
  const held = fitLogistic(cases, { width: 1, penalty: 1000 })
  expect(Math.abs(held.coefficients[0] ?? 0)).toBeLessThan(Math.abs(free.coefficients[0] ?? 0) / 10)
  const mean = cases.reduce((sum, one) => sum + logistic(logOddsOf(one, held)), 0) / cases.length
  expect(mean).toBeCloseTo(0.5, 6)
})

test('what is always so can be fitted, and a column nobody has weighs nothing', () => {
  const alike = cases.map((one) => ({ ...one, yes: true }))
  const { intercept, coefficients } = fitLogistic(alike, { width: 2, penalty: 1 })
  expect(intercept).toBeGreaterThan(5)
  expect(coefficients[1]).toBe(0)
})

test('without cases there is nothing to fit', () => {
  expect(() => fitLogistic([], { width: 1, penalty: 1 })).toThrow(RangeError)
})

test('the order of the cases does not matter', () => {
  const reference = fitLogistic(cases, { width: 1, penalty: 2 })
  fc.assert(
    fc.property(fc.shuffledSubarray([...cases], { minLength: cases.length }), (shuffled) => {
      const { intercept, coefficients } = fitLogistic(shuffled, { width: 1, penalty: 2 })
      expect(intercept).toBeCloseTo(reference.intercept, 9)
      expect(coefficients[0]).toBeCloseTo(reference.coefficients[0] ?? 0, 9)
    }),
    { numRuns: 20 },
  )
})
