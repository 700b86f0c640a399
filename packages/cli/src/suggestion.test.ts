import { expect, test } from 'vitest'
import { suggestion } from './suggestion.ts'

const names = ['groupBy', 'metadata', 'lexicon', 'propositions']

test('a suggestion names the nearest, else a few names to choose from', () => {
  expect(suggestion('lexikon', names)).toBe('Did you mean "lexicon"?')
  expect(suggestion('zebra', names)).toBe(`There is: ${names.join(', ')}.`)
  expect(suggestion('zebra', [])).toBe('')
})
