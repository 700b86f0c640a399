import { expect, test } from 'vitest'
import { mutualInformation } from './mutual-information.ts'

test('as often as by chance is 0, four times as often 2', () => {
  expect(mutualInformation(2, 20, 10, 100)).toBe(0)
  expect(mutualInformation(8, 20, 10, 100)).toBe(2)
  expect(mutualInformation(8, 10, 20, 100)).toBe(2)
})

test('what never occurs together has none', () => {
  expect(mutualInformation(0, 20, 10, 100)).toBeNull()
  expect(mutualInformation(0, 0, 10, 100)).toBeNull()
})
