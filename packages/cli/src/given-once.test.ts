import { expect, test } from 'vitest'
import { givenOnce } from './given-once.ts'

test('an option of one value takes one', () => {
  expect(givenOnce('a.csv')).toBe('a.csv')
  expect(() => givenOnce('b.csv', 'a.csv')).toThrow(/given before, as a\.csv/)
})
