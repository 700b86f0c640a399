import { expect, test } from 'vitest'
import { calibrationOf } from './calibration.ts'

const units = (
  ...pairs: readonly (readonly [gold: boolean, score: number])[]
): Parameters<typeof calibrationOf>[0] =>
  pairs.map(([gold, score]) => ({ gold, score, predicted: score >= 0.5, document: 0 }))

// The forecasts of rain in most textbooks: certain and right, 70 % and right, 30 % and wrong.
test.each([
  [1, true, 0],
  [1, false, 1],
  [0.7, true, 0.09],
  [0.3, true, 0.49],
  [0.5, false, 0.25],
])('Brier score of %d when it is %s', (score, gold, expected) => {
  expect(calibrationOf(units([gold, score])).brier).toBeCloseTo(expected, 12)
})

test('Brier score of .1 .9 .8 .3 for 0 1 1 0 is .0375 (scikit-learn)', () => {
  const { brier } = calibrationOf(units([false, 0.1], [true, 0.9], [true, 0.8], [false, 0.3]))
  expect(brier).toBeCloseTo(0.0375, 12)
})

test('the reliability table has ten bins, the last with 1 in it', () => {
  const { reliability, calibrationError } = calibrationOf(
    units([false, 0], [false, 0.05], [true, 0.95], [true, 1], [false, 0.95]),
  )
  expect(reliability).toHaveLength(10)
  expect(reliability[0]).toEqual({ low: 0, high: 0.1, n: 2, meanScore: 0.025, claimShare: 0 })
  expect(reliability[5]).toMatchObject({ n: 0, meanScore: null, claimShare: null })
  expect(reliability[9]?.n).toBe(3)
  expect(reliability[9]?.claimShare).toBeCloseTo(2 / 3, 12)
  // 2/5 · |.025 − 0| + 3/5 · |2.9/3 − 2/3|
  expect(calibrationError).toBeCloseTo(0.4 * 0.025 + 0.6 * 0.3, 12)
})

test('nothing is measured over nothing', () => {
  expect(calibrationOf([])).toMatchObject({ brier: null, calibrationError: null })
})
