import { expect, test } from 'vitest'
import { confusionOf, f1, macroF1, precision, recall } from './confusion.ts'
import type { Confusion } from './confusion.ts'

const table = (
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
  trueNegatives: number,
): Confusion => ({ truePositives, falsePositives, falseNegatives, trueNegatives })

test('eight relevant of eighteen found, of twenty there are (Manning et al. 2008, chapter 8)', () => {
  const found = table(8, 10, 12, 0)
  expect(precision(found)).toBeCloseTo(8 / 18, 12)
  expect(recall(found)).toBe(0.4)
  expect(f1(found)).toBeCloseTo((2 * (8 / 18) * 0.4) / (8 / 18 + 0.4), 12)
})

test('macro-F1 is the mean of the F1 of both classes', () => {
  // Claims: 2·3/(2·3 + 1 + 2) = 2/3; others: 2·4/(2·4 + 2 + 1) = 8/11.
  expect(macroF1(table(3, 1, 2, 4))).toBeCloseTo((2 / 3 + 8 / 11) / 2, 12)
})

test('a class that is nowhere counts 0 in macro-F1; what cannot be had is null', () => {
  const none = table(0, 0, 0, 5)
  expect([precision(none), recall(none), f1(none), macroF1(none)]).toEqual([null, null, null, 0.5])
  expect(macroF1(table(0, 0, 0, 0))).toBeNull()
  expect(precision(table(0, 2, 0, 0))).toBe(0)
})

test('units count as often as their document was drawn', () => {
  const units = [
    { gold: true, predicted: true, score: 1, document: 0 },
    { gold: true, predicted: false, score: 0, document: 1 },
    { gold: false, predicted: true, score: 1, document: 2 },
    { gold: false, predicted: false, score: 0, document: 2 },
  ]
  expect(confusionOf(units)).toEqual(table(1, 1, 1, 1))
  expect(confusionOf(units, [3, 0, 2])).toEqual(table(3, 2, 0, 2))
})
