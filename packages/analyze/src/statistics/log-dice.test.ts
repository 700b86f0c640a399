import { expect, test } from 'vitest'
import { logDice } from './log-dice.ts'

test('words that only occur together have 14, half as often together one less', () => {
  expect(logDice(8, 8, 8)).toBe(14)
  expect(logDice(4, 8, 8)).toBe(13)
  expect(logDice(4, 6, 10)).toBe(logDice(4, 10, 6))
})

test('words that never meet have none', () => {
  expect(logDice(0, 8, 8)).toBeNull()
  expect(logDice(0, 0, 0)).toBeNull()
})
