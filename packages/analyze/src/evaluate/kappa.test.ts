import { expect, test } from 'vitest'
import { confusionKappa, kappa } from './kappa.ts'

test('κ of [[20, 20], [10, 50]] is .3478', () => {
  const table = [
    [20, 20],
    [10, 50],
  ]
  expect(kappa(table)).toBeCloseTo(0.3478, 4)
  const counts = { truePositives: 20, falseNegatives: 20, falsePositives: 10, trueNegatives: 50 }
  expect(confusionKappa(counts)).toBe(kappa(table))
})

test('κ of the dialogue acts of Artstein and Poesio (2008) is .8013', () => {
  const table = [
    [46, 0, 0],
    [6, 32, 6],
    [0, 0, 10],
  ]
  expect(kappa(table)).toBeCloseTo(0.8013, 4)
})

test('κ is 1 in full agreement, 0 by chance, and cannot be had from one class', () => {
  expect(
    kappa([
      [3, 0],
      [0, 4],
    ]),
  ).toBe(1)
  expect(
    kappa([
      [1, 1],
      [1, 1],
    ]),
  ).toBe(0)
  expect(
    kappa([
      [5, 0],
      [0, 0],
    ]),
  ).toBeNull()
  expect(kappa([])).toBeNull()
})
